import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inhabited, smallest } from '../../../src/testing/small-bank.ts';
import { writeContent } from '../../../src/testing/temporary-content.ts';
import { createChecker } from '../content.ts';
import { changedFiles } from './changed-files.ts';
import { checkSpelling } from './check-spelling.ts';
import { checked, control, loadDictionary } from './dictionary.ts';
import { wordsOf } from './words.ts';

const page = (text: string, title = 'Страница') => `---\ntitle: ${title}\nsummary: О странице\n---\n${text}\n`;
const issuesOf = async (files: Record<string, string>, isAsked: (file: string) => boolean = () => true, load = loadDictionary) => {
  const root = writeContent({ ...smallest(), ...inhabited, ...files });
  return checkSpelling(root, await createChecker(root)(), (file) => file.startsWith('pages/') && isAsked(file), load);
};
async function spell(...asked: Parameters<typeof issuesOf>) {
  return (await issuesOf(...asked)).map(({ file, line, column, message, severity }) => `${severity} ${file}:${line}:${column} ${message}`);
}

describe('words that are judged', () => {
  test.each<[string, string[]]>([
    ['Превет всем.', ['Превет', 'всем']],
    ['кот и дом', []],
    ['читает Достоевский и Толстой', ['читает']],
    ['Всё. Потом — урок-игра', ['Потом', 'урок-игра']],
    ['`превет` $превет$ [слово](превет.pdf) https://превет.рф <превет> [^превет]', ['слово']],
    ['```\nпревет\n```\nслово', ['слово']],
    ['РУМО, ФГОС, ВПР', []],
    ['расст**о**яние, **важное** слово', ['важное', 'слово']],
    ['превет_1, 5-классник, слово2', []],
  ])('%s', (text, words) => expect(wordsOf(text).map(({ word }) => word)).toEqual(words));
});

test('a word that nobody knows, with its place and the nearest right one', async () => {
  expect(await spell({ 'pages/a.md': page('Обычный текст.\nЗдесь превет.', 'О дробьях') })).toEqual([
    expect.stringMatching(/^warning pages\/a\.md:2:1 Слова «дробьях» в словаре нет\.$/),
    'warning pages/a.md:6:7 Слова «превет» в словаре нет.',
  ]);
});
test('a word is offered only where a finger slipped', async () => {
  const dictionary = (similar: string) => () => Promise.resolve({ has: () => false, suggest: () => similar });
  const hint = async (word: string, similar: string) =>
    (await issuesOf({ 'pages/a.md': page(`Здесь ${word}.`) }, undefined, dictionary(similar))).find(({ message }) => message.includes(word))
      ?.hint;
  expect(await hint('малчик', 'мальчик')).toMatch(/^Вероятно, «мальчик»/);
  expect(await hint('форк', 'фора')).toMatch(/^Если слово верное/);
  expect(await hint('пул-реквест', 'пулевее')).toMatch(/^Если слово верное/);
});
test('words of the list, of vocabularies and names of people are right', async () => {
  const files = { 'slovar.txt': '# слова\nгороушна\n', 'pages/a.md': page('Здесь гороушна. Образцова пришла.') };
  expect(await spell(files)).toEqual([]);
  expect(await spell({ ...files, 'slovar.txt': '# гороушна\n' })).toHaveLength(1);
});
test('ё and е are one letter', async () =>
  expect(await spell({ 'pages/a.md': page('Ещё еще зелёный зеленый чёрный черный.') })).toEqual([]));
test('only what was asked for; for nothing nothing is loaded', async () => {
  const files = { 'pages/a.md': page('Здесь превет.'), 'pages/b.md': page('Здесь превет.') };
  expect(await spell(files, (file) => file === 'pages/b.md')).toEqual([expect.stringContaining('pages/b.md')]);
  expect(
    await spell(
      files,
      () => false,
      () => Promise.reject(new Error('loaded')),
    ),
  ).toEqual([]);
});

describe('the planted error', () => {
  test('a dictionary that takes everything for right does not work, nor one that takes nothing', () => {
    const suggest = () => undefined;
    expect(checked({ has: () => true, suggest })).toBeUndefined();
    expect(checked({ has: () => false, suggest })).toBeUndefined();
    expect(checked({ has: (word) => word === control.right, suggest })).toBeDefined();
  });
  test('the check says so', async () =>
    expect(
      await spell(
        { 'pages/a.md': page('Превет.') },
        () => true,
        () => Promise.resolve(undefined),
      ),
    ).toEqual([expect.stringMatching(/Словарь русского языка не работает.*Правописание не проверено/)]));
});

describe('what was changed', () => {
  test('changed and new files, by path from the folder; none outside, none deleted', () => {
    const repository = writeContent({ 'content/a.md': '1', 'content/b.md': '1', 'content/с пробелом.md': '1', 'other.md': '1' });
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.ru', ...args], { cwd: repository });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', '1');
    const root = join(repository, 'content');
    expect(changedFiles(root)).toEqual(new Set());
    git('checkout', '-qb', 'edit');
    writeFileSync(join(root, 'с пробелом.md'), '2');
    git('rm', '-q', 'content/b.md');
    git('commit', '-qam', '2');
    writeFileSync(join(root, 'new.md'), '1');
    writeFileSync(join(repository, 'other.md'), '2');
    expect(changedFiles(root)).toEqual(new Set(['new.md']));
    expect(changedFiles(root, 'main')).toEqual(new Set(['с пробелом.md', 'new.md']));
    expect(changedFiles(root, 'net-takoj')).toBeUndefined();
  });
  test('without git nothing is known', () => expect(changedFiles(writeContent({ 'a.md': '1' }))).toBeUndefined());
});
