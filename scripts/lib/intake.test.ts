import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBank } from '../../src/bank/read.ts';
import { checkContent, decideAll } from '../../src/bank/check.ts';
import { sheetDocx } from '../../src/papers/sheet-docx.ts';
import { TODAY } from '../../src/testing/builders.ts';
import { aPublishedMaterial, smallest, yaml } from '../../src/testing/small-bank.ts';
import { aZip } from '../../src/testing/zip.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { formatIntake, takeSheets } from './intake.ts';
import { sheetOfYaml } from './intake-read.ts';

/** A bank with a work that nobody has read, and what takes sheets into it. */
function place(today = TODAY) {
  const files = Object.entries(aPublishedMaterial('drobi', { published: undefined })).filter(
    ([path]) => !/^(?:reviews|protocols)\//.test(path),
  );
  const content = {
    ...smallest(),
    ...Object.fromEntries(files),
    'units/math.md': '---\nname: Математика\nshort_name: Математика\nkind: omo\nparent: rumo\n---\n',
  };
  const home = writeContent(Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])));
  const root = join(home, 'content');
  const bank = () => readBank(root).bank;
  const decision = () => decideAll(bank(), TODAY).get('drobi')!;
  const take = (...paths: string[]) => takeSheets(paths, { root, aside: join(home, 'aside'), bank, today });
  const put = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(home, name), text);
    return join(home, name);
  };
  return { root, home, bank, decision, take, put };
}

const filled = (expert: string, revision: string, overrides: object = {}) =>
  yaml({
    expert,
    material: 'drobi',
    date: '2026-02-01',
    criteria: 'set-1',
    revision,
    conflict: false,
    scores: { clear: 3, useful: 2 },
    verdict: 'recommended',
    ...overrides,
  });

test('three sheets become three conclusions in one go, and the work waits for its protocol only', () => {
  const { take, put, decision, root } = place();
  const { revision } = decision();
  const results = take(...['ex-1', 'ex-2', 'ex-3'].map((expert) => put(`${expert}.yaml`, filled(expert, revision))));
  expect(results.map((result) => ('taken' in result ? result.taken : result))).toEqual(
    [1, 2, 3].map((number) => `reviews/2025-2026/drobi/0${number}.yaml`),
  );
  expect(decision().findings.map(({ reason }) => reason)).toEqual(['no-protocol']);
  expect(readBank(root).issues).toEqual([]);
  expect(readdirSync(join(root, 'reviews/2025-2026/drobi'))).toHaveLength(3);
});

test.each<[string, string, string | Uint8Array, RegExp]>([
  ['an empty file', 'лист.docx', '', /^Файл пустой/],
  ['an empty YAML', 'лист.yaml', '', /^Файл пустой/],
  ['macros', 'лист.docm', aZip({ 'word/document.xml': '<x/>', 'word/vbaProject.bin': 'x' }), /^В файле макросы/],
  ['macros under the name of a DOCX', 'лист.docx', aZip({ 'word/document.xml': '<x/>', 'word/vbaProject.bin': 'x' }), /^В файле макросы/],
  ['another document', 'лист.docx', aZip({ 'word/document.xml': '<x/>' }), /^Это не бланк/],
])('%s is refused by what it is', (_name, name, bytes, told) => {
  const { take, put } = place();
  const [result] = take(put(name, bytes));
  expect(result && 'faults' in result && result.faults.join()).toMatch(told);
});

test('a conclusion of one to whom the work was not given is taken, and the editor is told so', () => {
  const { take, put, decision, root } = place();
  const { revision } = decision();
  mkdirSync(join(root, 'reviews/2025-2026/drobi'), { recursive: true });
  writeFileSync(join(root, 'reviews/2025-2026/drobi/assigned.yaml'), yaml({ assigned: [{ expert: 'ex-1', date: '2025-10-02' }] }));
  const results = take(...['ex-1', 'ex-2'].map((expert) => put(`${expert}.yaml`, filled(expert, revision))));
  expect(results).toMatchObject([{ note: undefined }, { note: expect.stringContaining('«ex-2» эту работу не передавали') }]);
});

test('a conclusion of the next school year lies with its work, and the editor is told so', () => {
  const { take, put, decision, root } = place('2026-10-01');
  const results = take(put('autumn.yaml', filled('ex-1', decision().revision, { date: '2026-09-15' })));
  expect(formatIntake(results)).toMatch(
    /Принято: reviews\/2025-2026\/drobi\/01\.yaml\n.*в папке 2025-2026, а в статистике считается за 2026-2027/,
  );
  expect(checkContent(root, '2026-10-01', () => []).issues.filter(({ file }) => file.startsWith('reviews/'))).toEqual([]);
});

test('a half-filled sheet is told what is missing and kept as it is', () => {
  const { take, put, root } = place();
  const text = 'material: drobi\nexpert: ex-1\nscores:\n  clear: 7\n  other: 1\ncomment: |\n  Три часа работы.\n';
  const [result] = take(put('half.yaml', text));
  if (!result || !('kept' in result)) throw new Error('It was taken.');
  expect(readFileSync(result.kept, 'utf8')).toBe(text);
  expect(formatIntake([result])).toMatch(
    /Не принято[\s\S]*набор критериев[\s\S]*дата заключения[\s\S]*решение[\s\S]*Польза[\s\S]*«other»[\s\S]*Ясность — «7»[\s\S]*Файл сохранён как есть/i,
  );
  expect(existsSync(join(root, 'reviews'))).toBe(false);
});

test('a sheet kept aside never takes the place of another', () => {
  const { take, put } = place();
  const kept = ['a: 1\n', 'a: 2\n', 'a: 1\n'].map((text) => take(put('same.yaml', text))[0]);
  expect(kept.map((result) => (result && 'kept' in result ? readFileSync(result.kept, 'utf8') : ''))).toEqual([
    'a: 1\n',
    'a: 2\n',
    'a: 1\n',
  ]);
  expect(kept[0]).toEqual(kept[2]);
});

test('a second sheet of an expert is refused, the same one is known', () => {
  const { take, put, decision } = place();
  const { revision } = decision();
  const first = put('first.yaml', filled('ex-1', revision));
  const results = take(first, first, put('second.yaml', filled('ex-1', revision, { scores: { clear: 1, useful: 1 } })));
  expect(results.map((result) => Object.keys(result)[1])).toEqual(['taken', 'known', 'kept']);
  expect(formatIntake(results)).toMatch(/Второе не принимается/);
});

test('an empty form in DOCX tells all that is missing by its Russian names', async () => {
  const { take, put, bank, decision } = place();
  const set = bank().entries.criteria.get('set-1')!.data;
  const form = { expert: 'ex-1', material: 'drobi', title: 'Дроби', revision: decision().revision, criteria: 'set-1', set, due: TODAY };
  expect(formatIntake(take(put('form.docx', await sheetDocx(form, TODAY))))).toMatch(
    /дата заключения[\s\S]*личная заинтересованность[\s\S]*решение[\s\S]*Нет балла: Ясность[\s\S]*Нет балла: Польза/i,
  );
});

describe('what the bank could not read back is kept aside and not taken', () => {
  test.each<[string, object, RegExp]>([
    ['a comment of 6,000 signs', { comment: 'щ'.repeat(6000) }, /Замечания[\s\S]*5\s?000/],
    ['a control character', { comment: 'раз\u0001два' }, /Замечания автору[\s\S]*U\+0001/],
    ['a sign that turns the text about', { comment: 'раз\u202eдва' }, /знак направления письма/],
    ['a list', { comment: ['одно', 'другое'] }, /Замечания автору[\s\S]*не список/],
    ['a block', { comment: { one: 'два' } }, /не список/],
  ])('%s', (_name, overrides, words) => {
    const { take, put, decision, root } = place();
    const results = take(put('sheet.yaml', filled('ex-1', decision().revision, overrides)));
    expect(formatIntake(results)).toMatch(words);
    expect(results[0]).toHaveProperty('kept');
    expect(existsSync(join(root, 'reviews'))).toBe(false);
  });

  test('a file in another encoding is told so and stays byte for byte', () => {
    const { take, put, decision } = place();
    const text = filled('ex-1', decision().revision, { comment: 'COMMENT' });
    // «Хорошо» of windows-1251.
    const bytes = Buffer.from(text.replace('COMMENT', '\u00d5\u00ee\u00f0\u00ee\u00f8\u00ee'), 'latin1');
    const results = take(put('cp1251.yaml', bytes));
    expect(formatIntake(results)).toMatch(/сохраните в UTF-8/);
    const [result] = results;
    if (!result || !('kept' in result)) throw new Error('It was taken.');
    expect(readFileSync(result.kept).equals(bytes)).toBe(true);
  });
});

describe('what is no sheet', () => {
  test.each<[string, string, RegExp]>([
    ['a picture', 'a.png', /DOCX или файл YAML/],
    ['a paper that is none', 'a.docx', /не бланк заключения/],
    ['a text', 'a.yaml', /нет полей|Строка/],
  ])('%s', (_name, name, words) => {
    const { take, put } = place();
    expect(formatIntake(take(put(name, 'Просто текст')))).toMatch(words);
  });

  test('broken YAML is told with its line, a foreign field by its name', () => {
    expect(sheetOfYaml('expert: ex-1\n  date: 2026\n').faults.join()).toMatch(/Строка \d/);
    expect(sheetOfYaml('expert: ex-1\nname: Анна\n').faults).toEqual([
      expect.stringMatching(/^Поля «name» в заключении не бывает\. Уберите строку/),
    ]);
    expect(sheetOfYaml('expert: ex-1\nverdikt: принято\nvedict: x\n').faults).toEqual([
      expect.stringMatching(/«verdikt».*Вероятно, нужно «verdict»\.$/),
      expect.stringMatching(/«vedict».*Вероятно, нужно «verdict»\.$/),
    ]);
  });
});

test('a disk that refuses one sheet is told in Russian, leaves nothing half-written, and the others are taken', () => {
  const { take, put, decision, root, home } = place();
  const { revision } = decision();
  // What can be no folder stops whoever writes, as a full disk does.
  writeFileSync(join(home, 'aside'), 'файл');
  const [refused, taken] = take(put('a.yaml', 'не заключение'), put('b.yaml', filled('ex-1', revision)));
  expect(refused).toMatchObject({ faults: [expect.stringMatching(/^Не удалось записать папку «[^»]+»: на её месте лежит файл\.$/)] });
  expect(formatIntake([refused!])).not.toContain('сохранён');
  expect(taken).toMatchObject({ taken: 'reviews/2025-2026/drobi/01.yaml' });
  expect(readdirSync(join(root, 'reviews/2025-2026/drobi'))).toEqual(['01.yaml']);
});
