import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSearch } from '../../scripts/lib/index-search.ts';
import { Engine, type Found, type ReadFile } from './engine.ts';
import { countsOf } from './facet-counts.ts';
import { namesOf } from './names.ts';
import { tapOn } from './notes.ts';
import type { SearchRecord } from './records.ts';
import type { State } from './state.ts';

/** A small site: address → title, text, subject, day. */
const site: readonly (readonly [string, string, string, string, string])[] = [
  ['drobi', 'Сложение дробей', 'Складываем обыкновенные дроби с разными знаменателями. Задания для 5 класса.', 'Математика', '2025-09-01'],
  [
    'uravneniya',
    'Квадратные уравнения',
    'Формула корней. Дробь в ответе бывает редко. Школьный учебник, восьмой класс.',
    'Математика',
    '2025-10-01',
  ],
  [
    'rebyonok',
    'Первый день ребёнка в школе',
    'Детям нужна помощь. Родители и дети играют. Клетка за клеткой рисуем дом.',
    'Психология',
    '2024-05-01',
  ],
  ['python', 'Первая программа на Python', 'Пишем программу и кладём её на GitHub. Числа от 1 до 54.', 'Информатика', '2026-01-10'],
  [
    'obzh',
    'Безопасность на льду',
    'Основы безопасности и защиты Родины (ОБЗР). Правила поведения на льду в декабре.',
    'ОБЗР',
    '2023-12-01',
  ],
  ['vojna', 'Урок мужества', 'Рассказ о войне и о победе 9 мая 1945 года. Приказ № 273-ФЗ здесь ни при чём.', 'История', '2022-05-09'],
  [
    'shkola',
    'Школьная газета',
    'Методический кружок: школьные новости, английский раздел, веб-камера и онлайн-урок.',
    'Русский язык',
    '2021-03-03',
  ],
  ['kist', 'Яркий рисунок', 'Основы рисования карандашом и мягкой кистью: и о безопасности скажем.', 'Рисование', '2020-01-01'],
];

let folder = '';
let read: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  const records = new Map<string, SearchRecord>();
  for (const [id, title, text, subject, date] of site) {
    mkdirSync(join(folder, id));
    writeFileSync(
      join(folder, id, 'index.html'),
      `<html lang="ru"><body><main><h2 id="tekst">О чём это</h2><p>${text}</p></main></body></html>`,
    );
    records.set(`/${id}/`, { filters: { subject: [subject] }, meta: { title, name: namesOf(title) }, sort: { date, title } });
  }
  await indexSearch(folder, records, [
    ['abbreviation', [['обж', 'обзр', 'основы безопасности']]],
    ['synonym', [['букварь', 'газета']]],
  ]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const fromDisk: ReadFile = (path) => {
  read.push(path);
  const bytes = readFileSync(join(folder, path.replace(/\?.*/, '')));
  return Promise.resolve(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes);
};
const ask = (query: string, options: Partial<Parameters<Engine['search']>[0]> = {}) =>
  new Engine(fromDisk).search({ query, chosen: {}, ...options });
const addresses = async (found: Found) => (await found.load(0, 10)).map(({ url }) => url.replaceAll('/', ''));
const first = async (query: string) => (await addresses(await ask(query)))[0];

describe('find', () => {
  it.each([
    ['exact title', 'сложение дробей', 'drobi'],
    ['title in other forms', 'сложения дробь', 'drobi'],
    ['typo', 'слажение дробей', 'drobi'],
    ['swapped letters', 'дорби', 'drobi'],
    ['е for ё', 'ребенка', 'rebyonok'],
    ['another stem of the word', 'ребёнок', 'rebyonok'],
    ['fleeting vowel', 'клеток', 'rebyonok'],
    ['wrong layout', 'lhj,b', 'drobi'],
    ['wrong layout, Latin word', 'знерщт', 'python'],
    ['look-alike letters', 'дpоби', 'drobi'],
    ['soft hyphens', 'урав\u00adнения', 'uravneniya'],
    ['by ear', 'питон', 'python'],
    ['by ear, a name', 'гитхаб', 'python'],
    ['Russian in Latin letters', 'uravneniya', 'uravneniya'],
    ['abbreviation of the vocabulary', 'обж', 'obzh'],
    ['abbreviation that the text explains', 'обзр', 'obzh'],
    ['-ый finds -ые', 'методического', 'shkola'],
    ['stop words', 'расскажите про войну', 'vojna'],
    ['a date in figures', '09.05.1945', 'vojna'],
    ['hyphen or none', 'веб камеры', 'shkola'],
    ['hyphen where there is none', 'вебкамера', 'shkola'],
    ['unfinished', 'квадратн', 'uravneniya'],
    ['number in words', 'пятьдесят четыре', 'python'],
    ['quotes', '«первый день»', 'rebyonok'],
    ['one word is missing', 'сложение дробей в космосе', 'drobi'],
  ])('%s: %s', async (_, query, expected) => expect(await first(query)).toBe(expected));

  it.each(['ыыыыъъъ', 'xyzzy', '!!!', '🙂'])('%s finds nothing', async (query) => {
    const found = await ask(query);
    expect([found.count, found.whole]).toEqual([0, 0]);
  });
  it('marks what does not hold every word, and says which', async () => {
    const found = await ask('газета дроби');
    const hits = await found.load(0, 10);
    expect(found.whole).toBe(0);
    expect(hits.every(({ missing }) => missing.length === 1)).toBe(true);
  });
  it('says what it took for what, and takes words as they are when told', async () => {
    expect((await ask('слажение')).understood.corrections).toEqual([{ from: 'слажение', to: 'сложение' }]);
    const literal = await ask('слажение', { literal: true });
    expect([literal.count, literal.understood.corrections, literal.understood.unknown]).toEqual([0, [], ['слажение']]);
  });
  it('names words that are nowhere', async () => expect((await ask('дроби экскаватор')).understood.unknown).toEqual(['экскаватор']));
  it('takes words of a phrase together, not each by itself', async () => {
    expect(await addresses(await ask('обж'))).toEqual(['obzh']);
  });
  it('counts no page as whole that has only what means nearly the same', async () => {
    const found = await ask('букварь');
    expect([found.understood.similar, found.whole]).toEqual([['букварь'], 0]);
  });
  it('takes signs for no word in the other layout', async () => expect((await ask('...')).count).toBe(0));
  it('finds a number only whole', async () => expect(await addresses(await ask('5'))).not.toContain('python'));
  it('counts by facets what answers, so that a mark gives as many as it says', async () => {
    const found = await ask('дроби обыкновенные');
    const chosen = { subject: ['Математика'] };
    expect([found.answers, found.count, (await countsOf(found, {}, ['subject']))['subject']?.['Математика']]).toEqual([1, 2, 1]);
    expect((await ask('дроби обыкновенные', { chosen })).answers).toBe(1);
  });
  it('an offer says how many its press gives, and leaves out values that the bank does not have', async () => {
    const asked: State = { query: 'математика дроби', chosen: {}, order: 'relevance', literal: false };
    const tap = await tapOn(asked, { facet: 'subject', values: ['Математика', 'Алхимия'], rest: 'формула' }, new Engine(fromDisk));
    expect(tap).toEqual({ change: { query: 'формула', chosen: { subject: ['Математика'] } }, values: ['Математика'], count: 1 });
    expect((await ask('формула', tap.change)).answers).toBe(tap.count);
  });
  it('filters and counts: what is chosen in a facet does not change its own counts', async () => {
    const found = await ask('дроби', { chosen: { subject: ['Математика'] } });
    const all = await ask('', { chosen: { subject: ['Математика', 'Информатика'] } });
    expect([found.count, all.count]).toEqual([2, 3]);
    expect((await ask('', { chosen: { subject: ['Математика', 'Алхимия'], theme: ['x'] } })).gone).toEqual([
      ['subject', 'Алхимия'],
      ['theme', 'x'],
    ]);
    expect((await countsOf(all, { subject: ['Математика', 'Информатика'] }, ['subject']))['subject']).toMatchObject({
      Математика: 2,
      Информатика: 1,
      История: 1,
    });
  });
  it('puts pages in order by day and by title', async () => {
    expect(await addresses(await ask('', { order: 'title' }))).toEqual([
      'obzh',
      'uravneniya',
      'python',
      'rebyonok',
      'drobi',
      'vojna',
      'shkola',
      'kist',
    ]);
    expect((await addresses(await ask('', { order: 'date' })))[0]).toBe('python');
    expect((await addresses(await ask('')))[0]).toBe('python');
  });
  it('reads nothing before the first question, and no text that is not shown', async () => {
    read = [];
    const found = await ask('питон');
    expect(read.filter((path) => path.startsWith('pagefind/filter'))).toEqual([]);
    expect(read.filter((path) => path.startsWith('pagefind/fragment'))).toEqual([]);
    await found.load(0, 1);
    expect(read.filter((path) => path.startsWith('pagefind/fragment'))).toHaveLength(1);
  });
  it('shows the place of the text, with the words marked, as text', async () => {
    const [hit] = await (await ask('знаменатель')).load(0, 1);
    expect(hit?.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['знаменателями']);
    expect(hit?.sections).toEqual([{ title: 'О чём это', url: '/drobi/#tekst' }]);
  });
  it('tries again after a failure', async () => {
    let broken = true;
    const engine = new Engine((path) => (broken ? Promise.reject(new Error('offline')) : fromDisk(path)));
    await expect(engine.search({ query: 'дроби', chosen: {} })).rejects.toThrow('offline');
    broken = false;
    expect((await engine.search({ query: 'дроби', chosen: {} })).count).toBe(2);
  });
  it('survives anything typed', async () => {
    for (const query of [
      'а'.repeat(10_000),
      '"""',
      '((((',
      '<img src=x onerror=alert(1)>',
      '\u0000',
      'слово '.repeat(500),
      '-',
      '.',
      '5.',
      '№',
    ])
      await expect(ask(query)).resolves.toBeDefined();
  });
});
