import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { organisationSchema } from '../../../src/bank/model/organisation.ts';
import { unitSchema } from '../../../src/bank/model/unit.ts';
import { aPublishedMaterial, inhabited, smallest } from '../../../src/testing/small-bank.ts';
import { writeContent } from '../../../src/testing/temporary-content.ts';
import { checkBank, createChecker } from '../content.ts';
import { readNewArguments, type NewArguments } from './arguments.ts';
import { makeEntry, type NewFile } from './new-entry.ts';
import { asked, type NewKind } from './new-kinds.ts';
import { offerFor } from './offer.ts';
import { placeFile } from './place.ts';

const bank = () => writeContent({ ...smallest(), ...inhabited, ...aPublishedMaterial('drobi') });
const read = (...words: string[]) => readNewArguments(words) as NewArguments;

async function begin(root: string, ...words: string[]): Promise<NewFile> {
  const made = await makeEntry(read(...words), await checkBank(root));
  if ('fault' in made) throw new Error(made.fault);
  return made;
}

/** What is said of a new file, by the rules alone. */
async function leftIn(root: string, { file, text }: NewFile): Promise<string[]> {
  expect(placeFile(root, file, text)).toBe(true);
  const { issues } = await createChecker(root)();
  return issues.filter((issue) => issue.file === file && issue.severity === 'error').map(({ message }) => message);
}

describe('every kind: what was not told is empty, and nothing else is wrong', () => {
  const enough: Readonly<Record<NewKind, string[]>> = {
    material: ['--title', 'Урок: «дроби» #1', '--subject', 'математика', '--grade', '5 класс', '--type', 'tech-map'],
    webinar: ['--title', 'Задачи', '--start', '20.01.2026 15:00'],
    recommendation: ['--title', 'Советы'],
    unit: ['--name', 'Секция', '--short-name', 'Секция'],
    document: ['--title', 'План', '--kind', 'план', '--date', '2025-08'],
    event: ['--title', 'Встреча'],
    person: ['--surname', 'Образцова', '--name', 'Вера'],
    organisation: ['--name', 'Гимназия', '--short-name', 'Гимназия', '--kind', 'school'],
    review: ['--work', 'drobi', '--expert', 'ex-1'],
    collection: ['--title', 'Подборка'],
    news: ['--title', 'Новость', '--units', 'math'],
  };
  test.each(Object.keys(asked) as NewKind[])('%s', async (kind) => {
    const root = bank();
    const made = await begin(root, kind, ...enough[kind]);
    for (const message of await leftIn(root, made)) expect(message).toMatch(/^Поле «.*» пустое\.$/);
    for (const line of made.text.split('\n')) expect([...line].length).toBeLessThan(160);
  });
  test('kinds of associations are offered and found by what the region calls them', async () => {
    const terms = { omo: { short: 'КМО', one: 'краевое методическое объединение', many: 'краевые' } };
    const root = writeContent(smallest({ terms }));
    const known = await checkBank(root);
    const offer = offerFor(unitSchema.shape.kind, known);
    expect([offer?.choices.get('omo'), offer?.choices.get('club')]).toEqual(['краевое методическое объединение', 'клуб']);
    for (const typed of ['КМО', 'кмо', 'Краевое методическое объединение', 'omo', '2']) expect(offer?.find(typed)).toEqual({ code: 'omo' });
    // The words of other kinds are not those of associations: «centre» of organisations is no «центр» of theirs.
    expect(offerFor(organisationSchema.shape.kind, known)?.find('КМО')).toHaveProperty('fault');
  });
  test('all that must be there is told: nothing is left', async () => {
    const root = bank();
    const made = await begin(
      root,
      'news',
      '--title',
      'Новость',
      '--summary',
      'Коротко',
      '--units',
      'math',
      '--published',
      '1 декабря 2025',
    );
    expect(await leftIn(root, made)).toEqual([]);
    expect(made.file).toBe('news/2025-2026/novost.md');
  });
});

test.each<[string, string[], RegExp]>([
  ['no kind', [], /^Как вызвать: npm run new -- вид\n {2}material/],
  ['a kind that is not there', ['materal'], /^Вида «materal» нет\. Вероятно, нужно «material»/],
  ['a wrong flag', ['news', '--titel', 'x'], /^Ключа «--titel» нет\. Вероятно, нужно --title\./],
  ['a flag of another kind', ['news', '--grade', '5'], /^Ключа «--grade» нет/],
  ['a flag without a value', ['news', '--title'], /^После --title нужно значение/],
  ['a word too many', ['news', '--title', 'Два', 'слова'], /^Лишнее слово «слова»/],
])('%s is refused', (_name, words, fault) => expect(readNewArguments(words)).toEqual({ fault: expect.stringMatching(fault) }));

test.each<[string, string[], RegExp]>([
  ['a code that is nearly right', ['news', '--title', 'Н', '--units', 'mth'], /«mth» в списке нет\. Вероятно, нужно «math»\./],
  [
    'a day that does not exist',
    ['news', '--title', 'Н', '--published', '2025-02-31'],
    /^В поле «published» так записать нельзя: «2025-02-31»/,
  ],
  ['an author of whom nothing is known', ['material', '--title', 'У', '--author', 'Никто'], /^Ни человека, ни организации «Никто»/],
  ['a taken code', ['material', '--title', 'У', '--id', 'drobi'], /^Код «drobi» уже занят/],
  ['nothing is named', ['material', '--grade', '5'], /^Не сказано, как это назвать: --title/],
  ['nobody is named', ['person'], /^Не сказано, как это назвать: --surname/],
  ['no code can be made', ['news', '--title', '???'], /^Код «» не годится/],
  ['a year of one number', ['news', '--title', 'Н', '--year', '2025'], /не учебный год/],
  [
    'an expert of another list',
    ['review', '--work', 'drobi', '--expert', 'e-999'],
    /^--expert: «e-999» в списке нет\..* Коды — в content\/experts\.yaml\.$/,
  ],
  ['a work that is not there', ['review', '--work', 'drob'], /^Работы «drob» в банке нет\. Вероятно, нужно «drobi»/],
])('%s is refused, and nothing is made', async (_name, words, fault) =>
  expect(await makeEntry(read(...words), await checkBank(bank()))).toEqual({ fault: expect.stringMatching(fault) }),
);

test('a conclusion takes the next number, the criteria of the region and the print of the text', async () => {
  const { file, text } = await begin(bank(), 'review', '--work', 'drobi', '--expert', 'ex-1');
  expect(file).toBe('reviews/2025-2026/drobi/04.yaml');
  expect(text).toMatch(/^expert: ex-1$[^]*^criteria: set-1$[^]*^ {2}clear: # Ясность: от 0 до 3$[^]*^revision: "?[0-9a-f]{16}"?$/m);
});

describe('questions', () => {
  async function talk(kind: NewKind, answers: string[]) {
    const printed: string[] = [];
    const root = bank();
    const question = (text: string) => {
      printed.push(text);
      return Promise.resolve(answers.shift() ?? '-');
    };
    const made = await makeEntry(read(kind), await checkBank(root), { question, print: (text) => printed.push(text) });
    return { made, said: printed.join('\n'), root };
  }
  test('numbers, names and what is usual; a slip is asked again', async () => {
    const { made, said } = await talk('news', ['Расписание', 'Коротко', '', 'нет такого', '1, РУМО']);
    expect(said).toMatch(/Заголовок\. Заголовок без точки\./);
    expect(said).toMatch(/ 1\. math — Объединение учителей математики\n {3}2\. rumo — РУМО/);
    expect(said).toContain('«нет такого» в списке нет.');
    expect(made).toMatchObject({ text: expect.stringMatching(/^units:\n {2}- math\n {2}- rumo$/m) });
    expect(made).toMatchObject({ text: expect.stringMatching(/^published: \d{4}-\d\d-\d\d$/m) });
  });
  test('a grade is called by its number, not by its place in the list', async () => {
    const { made } = await talk('material', ['У', 'К', 'tech-map', '1', '5, 6', '', '', 'math', 'redakciya', '']);
    expect(made).toMatchObject({ text: expect.stringMatching(/^grades:\n {2}- "5"\n {2}- "6"$/m) });
    expect(made).toMatchObject({ text: expect.stringMatching(/^authors:\n {2}- organisation: redakciya$/m) });
  });
  test('until the last answer nothing is written', async () => {
    const root = bank();
    const before = readdirSync(join(root, 'news'), { recursive: true });
    const question = () => Promise.reject(new Error('Ctrl-C'));
    await expect(makeEntry(read('news'), await checkBank(root), { question, print: () => undefined })).rejects.toThrow('Ctrl-C');
    expect(readdirSync(join(root, 'news'), { recursive: true })).toEqual(before);
  });
});

test('a work whose file has faults is there: its conclusion waits until they are mended', async () => {
  const root = writeContent({ ...smallest(), ...inhabited, 'materials/2025-2026/chernovik/index.md': '---\ntitle: Черновик\n---\n' });
  expect(await makeEntry(read('review', '--work', 'chernovik'), await checkBank(root))).toEqual({
    fault: expect.stringMatching(/^Работа «chernovik» есть, но в её файле ошибки.*materials\/2025-2026\/chernovik\/index\.md$/),
  });
});

describe('a file is put in its place whole or not at all', () => {
  const root = () => writeContent({ 'a/x.md': 'прежнее' });
  test('what is there is not touched', () => {
    const at = root();
    expect(placeFile(at, 'a/x.md', 'новое')).toBe(false);
    expect(readFileSync(join(at, 'a/x.md'), 'utf8')).toBe('прежнее');
    expect(readdirSync(join(at, 'a'))).toEqual(['x.md']);
  });
  test('a folder that was made for nothing goes again', () => {
    const at = root();
    expect(() => placeFile(at, `b/c/${'я'.repeat(300)}.md`, 'новое')).toThrow();
    expect(existsSync(join(at, 'b'))).toBe(false);
  });
});

test('the command: one call, one file, exit codes', () => {
  const root = bank();
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/new.ts', ...words], { encoding: 'utf8', env: { ...process.env, CONTENT: root } });
  const words = ['news', '--title', 'Новость', '--units', 'math'];
  const first = run(...words);
  expect([first.status, first.stdout]).toEqual([
    0,
    // The path from where the command was called, so that it can be opened from the terminal.
    expect.stringMatching(new RegExp(`^Создано: ${relative('.', root)}/news/\\d{4}-\\d{4}/novost\\.md\\n[^]*Поле «summary» пустое`)),
  ]);
  expect(run(...words)).toMatchObject({ status: 1, stderr: expect.stringContaining('уже занят') });
  expect(run('nws').status).toBe(2);
}, 60_000);
