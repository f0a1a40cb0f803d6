import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { lintProse } from '../markdown/lint/index.ts';
import { baseData, baseRegion, baseVocabularies } from '../testing/base-bank.ts';
import { aMaterial } from '../testing/builders.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { checkContent, type ProseLint } from './check.ts';
import { compareIssues, type Issue } from './issue.ts';
import { kinds, type Kind } from './model/index.ts';
import { revisionOf } from './review/revision.ts';

const lint: ProseLint = ({ file, body, bodyLine }) => lintProse(body, { firstLine: bodyLine }).map((issue) => ({ file, ...issue }));
const check = (root: string) => checkContent(root, '2026-02-01', lint).issues;
const told = (issues: readonly Issue[], of: string) =>
  issues.filter(({ file }) => file === of).map(({ rule, line, message }) => `${line ?? ''} ${rule}: ${message}`);

const material = 'materials/2025-2026/material-1/index.md';
const page = (data: object, body = 'Текст.') => `---\n${stringify(data)}---\n\n${body}\n`;
const pathOf = (kind: Kind, id = `${kind}-1`) => {
  const { folder, byYear, shape, extensions } = kinds[kind];
  const base = [folder, byYear ? '2025-2026' : undefined, id].filter(Boolean).join('/');
  return shape === 'folder' ? `${base}/index.md` : `${base}.${extensions[0]}`;
};
const write = (kind: Kind, data: object = {}, id?: string): [string, string] => {
  const path = pathOf(kind, id);
  const all = { ...baseData[kind], ...data };
  return [path, path.endsWith('.yaml') ? stringify(all) : page(all)];
};

/** A whole small bank on the disk: one entry of every kind, and a material with its three conclusions. */
function wholeBank(): Record<string, string> {
  const files: Record<string, string> = {
    'region.yaml': stringify(baseRegion),
    'experts.yaml': stringify({ experts: [1, 2, 3].map((n) => ({ code: `ex-${n}`, organisation: 'smolgu', since: '2020-09-01' })) }),
    ...Object.fromEntries(Object.entries(baseVocabularies).map(([name, items]) => [`vocabularies/${name}.yaml`, stringify({ items })])),
    ...Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => write(kind))),
    ...Object.fromEntries([
      write('unit', { kind: 'rumo', name: 'РУМО', short_name: 'РУМО', parent: undefined }, 'rumo'),
      write('unit', {}, 'math'),
      write('criteria', {}, 'set-1'),
      write('protocol', { decisions: [{ material: 'material-1', verdict: 'recommended', number: '2025-1', authors: ['redakciya'] }] }),
      ...['soiro', 'ministry', 'smolgu', 'redakciya'].map((id) => write('organisation', { name: id, short_name: id, kind: 'other' }, id)),
    ]),
    'redirects.yaml': stringify({ redirects: { '/staryj-adres/': '/materialy/material-1/' } }),
  };
  const review = { date: '2025-11-01', criteria: 'set-1', scores: { clear: 3, useful: 3 }, verdict: 'recommended' };
  const conclusions = [1, 2, 3].map((n) => [
    `reviews/2025-2026/material-1/0${n}.yaml`,
    stringify({ ...review, expert: `ex-${n}`, revision: revisionOf(aMaterial({}, { body: 'Текст.' })) }),
  ]);
  return { ...files, ...Object.fromEntries(conclusions) };
}

test('five faults of five kinds in one file are told in one run, each on its line', () => {
  const faulty = [
    '---',
    'title: Сложение дробей',
    'summary: Урок с полосками.',
    'type: tech-map',
    'sumary: лишнее',
    'subjects: [matematika, astrologiya]',
    'grades: ["5"]',
    'authors: [{ organisation: redakciya }]',
    'unit: math',
    'submitted: 2025-13-01',
    'files: [{ file: list.pdf, title: Лист }]',
    '---',
    '',
    '## Ход урока',
    '',
    'Сложим дpоби.',
    '',
    '#### Проверка',
    '',
  ];
  const issues = check(writeContent({ ...wholeBank(), [material]: faulty.join('\n') }));
  expect(told(issues, material)).toEqual([
    '5 unknown-key: Поля «sumary» нет в описании такого вида.',
    '6 references: В поле «subjects → № 2» указан код «astrologiya», но предмета с таким кодом нет.',
    '10 schema: В поле «submitted» написано «2025-13-01» — такой даты нет или она записана иначе, чем ГГГГ-ММ-ДД.',
    '11 files: Файла «list.pdf» рядом с описанием нет.',
    expect.stringMatching(/^16 mixed-scripts: В слове «дpоби»/),
    expect.stringMatching(/^18 heading-order: /),
  ]);
  expect(issues.filter(({ file, severity }) => file !== material && severity === 'error')).toEqual([]);
});

describe('more that a faulty file does not hide', () => {
  const own = (data: object, extra: Record<string, string> = {}, body?: string) =>
    told(check(writeContent({ ...wholeBank(), ...extra, [material]: page({ ...baseData.material, x: 1, ...data }, body) })), material)
      .filter((line) => !line.includes('unknown-key'))
      .map((line) => line.replace(/^\d* /, ''));

  test.each<[string, () => string[], RegExp]>([
    ['a name typed instead of a code', () => own({ subjects: ['Математика'] }), /^references: .*«Математика», а нужен код предмета/],
    ['a date outside the school year', () => own({ submitted: '2024-01-10' }), /^school-year-dates/],
    ['dates in the wrong order', () => own({ published: '2025-09-01' }), /^dates-order/],
    ['a date that lies ahead', () => own({ updated: '2030-01-01' }), /^dates-future/],
    ['a code twice', () => own({ subjects: ['matematika', 'matematika'] }), /^repeated-items/],
    ['a title with a full stop', () => own({ title: 'Сложение дробей.' }), /^title-form/],
    ['a Latin letter in a field', () => own({ title: 'Сложение дpобей' }), /^mixed-scripts/],
    ['a link to nowhere', () => own({}, {}, '[Туда](/materialy/nikuda/)'), /^internal-links/],
    ['a forbidden address', () => own({}, {}, '[Туда](https://www.facebook.com/x)'), /^external-addresses/],
    ['a fault deep in a list, beside a sound code', () => own({ authors: [{ person: 'nobody', position: 5 }] }), /^references: .*«nobody»/],
  ])('%s', (_name, find, expected) => {
    const found = find();
    expect(
      found.some((line) => expected.test(line)),
      found.join('\n'),
    ).toBe(true);
  });

  test('the text below a broken heading of fields is read', () => {
    const issues = check(writeContent({ ...wholeBank(), [material]: '---\ntitle: [А\n---\n\nСложим дpоби.\n' }));
    expect(told(issues, material).map((line) => line.split(':')[0])).toEqual([expect.stringMatching(/^\d yaml$/), '5 mixed-scripts']);
  });

  test.each([
    ['vocabularies/subjects.yaml', { subjects: ['matematika', 'astrologiya'] }, 'astrologiya'],
    ['region.yaml', { unit: 'nothing' }, 'nothing'],
  ])('a wrong code is told although %s has a fault', (list, data, code) => {
    const files = wholeBank();
    const issues = check(writeContent({ ...files, [list]: `zzz: 1\n${files[list]}`, [material]: page({ ...baseData.material, ...data }) }));
    const references = issues.filter(({ rule }) => rule === 'references').map(({ message }) => message);
    expect(references).toEqual([expect.stringContaining(`«${code}»`)]);
  });

  test('a field written twice hides no other fault', () => {
    const text = page({ ...baseData.material, unit: 'nothing', x: 1 }).replace('\n---\n\n', '\nx: 2\n---\n\n');
    const rules = told(check(writeContent({ ...wholeBank(), [material]: text })), material).map((line) => /[a-z-]+/.exec(line)?.[0]);
    expect(rules.sort()).toEqual(['references', 'unknown-key', 'yaml']);
  });

  test('a stray file is told, one that a lost field names is not', () => {
    const beside = { 'materials/2025-2026/material-1/list.txt': 'Лист', 'materials/2025-2026/material-1/stray.txt': 'Лишний' };
    const faulty = page({ ...baseData.material, fails: [{ file: 'list.txt', title: 'Лист' }] });
    const issues = check(writeContent({ ...wholeBank(), ...beside, [material]: faulty }));
    expect(issues.filter(({ rule }) => rule === 'files').map(({ file }) => file)).toEqual(['materials/2025-2026/material-1/stray.txt']);
  });
});

describe('a faulty file makes nothing else wrong', () => {
  const files = wholeBank();
  const root = () => writeContent(files);
  const errorsOf = (issues: readonly Issue[]) => issues.map(({ file, rule, message }) => `${file} ${rule}: ${message}`);

  test.each(Object.keys(files))('%s', (path) => {
    const folder = root();
    const before = new Set(errorsOf(check(folder)));
    const lines = (files[path] ?? '').split('\n');
    for (const fault of ['zzz: 1', 'zzz: "1', undefined]) {
      const at = path.endsWith('.yaml') ? 0 : 1;
      const text = fault === undefined ? new Uint8Array([0xff, 0xfe]) : [...lines.slice(0, at), fault, ...lines.slice(at)].join('\n');
      writeFileSync(join(folder, path), text);
      const issues = check(folder);
      const alien = errorsOf(issues.filter(({ file }) => file !== path)).filter((line) => !before.has(line));
      expect(alien).toEqual([]);
      expect(issues.filter(({ file, severity }) => file === path && severity === 'error').length).toBeGreaterThan(0);
    }
  });

  test('an absent file does: the test above can fail', () => {
    const folder = root();
    rmSync(join(folder, 'units/math.md'));
    expect(check(folder).some(({ file, rule }) => file === material && rule === 'references')).toBe(true);
  });
});

test('issues come in the order of lines', () => {
  const issues = check(writeContent({ ...wholeBank(), [material]: page({ ...baseData.material, x: 1, unit: 'nothing' }, 'дpоби') }));
  expect(issues).toEqual([...issues].sort(compareIssues));
});
