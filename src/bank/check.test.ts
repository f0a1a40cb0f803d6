import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { baseRegion } from '../testing/base-bank.ts';
import { aPublishedMaterial, smallest } from '../testing/small-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { checkContent, type ProseLint } from './check.ts';

const files = {
  'region.yaml': stringify(baseRegion),
  'pages/b.md': '---\ntitle: Б.\nsummary: Б\nx: 1\n---\n',
  'pages/a.md': '---\ntitle: А\nsummary: Б\n---\nТекст <b>.\n',
};
const lint: ProseLint = ({ file, body, bodyLine }) =>
  body.includes('<b>') ? [{ rule: 'raw-html', severity: 'error', file, line: bodyLine, column: 7, message: 'Тег.' }] : [];

test('reading, rules and prose speak together, in the order of files and lines', () => {
  const { issues, bank } = checkContent(writeContent(files), '2026-02-01', lint);
  const own = issues.filter(({ file }) => file.startsWith('pages/')).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  expect(own).toEqual(['pages/a.md:5 raw-html', 'pages/b.md:4 unknown-key']);
  expect([...bank.entries.page.keys()]).toEqual(['a']);
  expect([...issues.map(({ file }) => file)]).toEqual(issues.map(({ file }) => file).sort());
});

test('the same folder gives the same issues', () => {
  const root = writeContent(files);
  expect(checkContent(root, '2026-02-01', lint).issues).toEqual(checkContent(root, '2026-02-01', lint).issues);
});

test('of a folder that is not there one thing is said, of an empty one two', () => {
  const root = writeContent({});
  expect(checkContent(join(root, 'absent'), '2026-02-01', lint).issues.map(({ rule }) => rule)).toEqual(['content-missing']);
  mkdirSync(join(root, 'empty'));
  const { issues } = checkContent(join(root, 'empty'), '2026-02-01', lint);
  expect(issues.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'region.yaml: Нет файла «region.yaml» (профиль региона).',
    expect.stringMatching(/^vocabularies: Нет ни одного словаря\. Нужны файлы levels\.yaml, grades\.yaml, .*licences\.yaml\.$/),
  ]);
  expect(JSON.stringify(issues)).not.toContain('examples');
});

test.each([
  ['zeros without quotes', '0000000000000000', /^Не вписан отпечаток прочитанного текста\./],
  ['zeros', '"0000000000000000"', /^Не вписан отпечаток/],
  ['digits alone', '1234567890123456', /^После заключения работа изменилась.* \(1234567890123456\)/],
  ['a number with an order', '12e4567890123456', /\(12e4567890123456\)/],
  ['too few signs', '00', /^В поле «revision» написано «00»/],
  ['nothing', '', /^Поле «revision» пустое/],
])('a conclusion with %s instead of the print is told the right one', (_name, typed, expected) => {
  const work = aPublishedMaterial('drobi');
  const path = 'reviews/2025-2026/drobi/01.yaml';
  const root = writeContent({ ...smallest(), ...work, [path]: work[path]!.replace(/revision: .*/, `revision: ${typed}`) });
  const { issues, decisions } = checkContent(root, '2026-02-01', () => []);
  const [own, ...rest] = issues.filter(({ file }) => file === path);
  expect(rest).toEqual([]);
  expect(own?.message).toMatch(expected);
  expect(own?.hint).toContain(decisions.get('drobi')?.revision);
});

describe('a file that decides on works and cannot be read', () => {
  const reviewed = { ...aPublishedMaterial('drobi'), ...aPublishedMaterial('voda') };
  const review = Object.keys(reviewed).find((file) => file.startsWith('reviews/') && file.includes('/drobi/'))!;
  const listed = '/materialy/drobi/\n/materialy/voda/\n/r/d-2026-014/\n';
  const lostIn = (changes: Readonly<Record<string, string>>) => {
    const root = writeContent({ ...smallest(), ...reviewed, 'addresses.txt': listed.replace(/\/r.*\n/, ''), ...changes });
    const { issues } = checkContent(root, '2026-02-01', () => []);
    const lost = issues.filter(({ rule, severity }) => rule === 'addresses' && severity === 'error');
    return lost.map(({ message }) => /«(.*?)»/.exec(message)?.[1]);
  };

  test('with none, all that is published is there', () => expect(lostIn({})).toEqual([]));

  test.each(['region.yaml', 'experts.yaml', 'criteria/set-1.yaml', 'protocols/drobi.yaml', review, 'vocabularies/grades.yaml'])(
    '%s: no address is called dead for its fault, only the one whose work is gone',
    (file) => {
      const own = { ...smallest(), ...reviewed }[file]!;
      for (const broken of [`${own}\n: [\n`, `${own}\nlishnee: 1\n`]) {
        expect(lostIn({ [file]: broken })).toEqual([]);
        // Numbers and lists may come of any file; the page of a work comes of its own.
        expect(lostIn({ [file]: broken, 'addresses.txt': `${listed}/materialy/staraya/\n` })).toEqual(['/materialy/staraya/']);
      }
    },
  );

  test('a conclusion that cannot be read speaks for its own work alone', () => {
    const withdrawn = reviewed['protocols/voda.yaml']!.replace(/decisions:[^]*/, 'decisions: []\n');
    expect(lostIn({ [review]: 'nothing: [', 'protocols/voda.yaml': withdrawn })).toEqual(['/materialy/voda/']);
  });
});
