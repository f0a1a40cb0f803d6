import { describe, expect, it } from 'vitest';
import { abbreviationsIn, aliasesOfGroups, packAlias, readAlias } from './alias.ts';
import { WordCount } from './collect.ts';
import { distance, distanceToForm } from './distance.ts';
import { packEntries, unpackEntries, type Entry } from './entry.ts';
import { Lexicon } from './lexicon.ts';
import { nearIn } from './near.ts';
import { shardEntries } from './shards.ts';

const entry = (stem: string, pages = 1, ending = '', aliases: string[] = []): Entry => ({ stem, pages, ending, aliases });

describe('distance', () => {
  it.each([
    ['дробь', 'дробь', 0],
    ['дробь', 'дроб', 1],
    ['дробь', 'дорбь', 1],
    ['матиматика', 'математика', 1],
    ['урок', 'сорок', 2],
    ['кот', 'слон', 3],
    ['', 'кот', 3],
  ])('%s – %s: %d', (a, b, off) => expect([distance(a, b, 2), distance(b, a, 2)]).toEqual([off, off]));
  it('gives up on words that are too long', () => expect(distance('а'.repeat(70), 'а'.repeat(70), 2)).toBe(3));
});

describe('distanceToForm', () => {
  it.each([
    ['дроб', 'дробями', 0],
    ['дроб', 'дорбями', 1],
    ['математик', 'матиматикой', 1],
    ['образ', 'обраща', 1],
    ['урок', 'урюк', 1],
    // «ник» is no ending of a form but another word.
    ['школ', 'школьник', 3],
  ])('%s… – %s: %d', (stem, typed, off) => expect(distanceToForm(stem, typed, 2)).toBe(off));
});

describe('packEntries', () => {
  const entries = [
    entry('github', 40),
    entry('дроб', 12, 'и', ['sдол=часть']),
    entry('дробн', 1, 'ые'),
    entry('озу', 0, '', ['a=оперативная+память']),
  ];
  it('is read back as it was, pages to half a power of two', () => {
    const back = unpackEntries(packEntries(entries));
    expect(back.map(({ stem, ending, aliases }) => ({ stem, ending, aliases }))).toEqual(
      entries.map(({ stem, ending, aliases }) => ({ stem, ending, aliases })),
    );
    expect(back.map(({ pages }) => pages)).toEqual([45, 11, 1, 0]);
  });
  it('says what words share only once', () => expect(packEntries(entries).split('\n')[2]).toMatch(/^4н /));
});

describe('aliases', () => {
  it.each([
    { kind: 'twin', rest: [], words: ['github'] } as const,
    { kind: 'synonym', rest: ['задаваем', 'вопрос'], words: ['faq'] } as const,
  ])('%j is read back', (alias) => expect(readAlias(packAlias(alias))).toEqual(alias));
  it.each<[string, [string, string][]]>([
    ['Единый государственный экзамен (ЕГЭ) сдают в июне', [['ЕГЭ', 'Единый государственный экзамен']]],
    ['на основе технологии Pretty Good Privacy (PGP)', [['PGP', 'Pretty Good Privacy']]],
    ['ОГЭ (основной государственный экзамен) пройдёт', [['ОГЭ', 'основной государственный экзамен']]],
    ['учебно-методическое объединение (УМО)', [['УМО', 'учебно-методическое объединение']]],
    ['пошли в школу (СССР)', []],
    ['(ЕГЭ)', []],
  ])('%s', (text, pairs) => expect(abbreviationsIn(text)).toEqual(pairs));
  it('reads a very long text of brackets in a moment', () =>
    expect(abbreviationsIn('слово '.repeat(50_000) + '(АБ) '.repeat(5_000))).toEqual([]));
  it('offers only what is on the site, both ways, and never by a short stem', () => {
    const found = aliasesOfGroups([['доу', 'детский сад', 'садик']], 'abbreviation', (stem) => ['детск', 'сад'].includes(stem));
    expect([...found]).toEqual([
      ['доу', [{ kind: 'abbreviation', rest: [], words: ['детский', 'сад'] }]],
      ['садик', [{ kind: 'abbreviation', rest: [], words: ['детский', 'сад'] }]],
    ]);
  });
});

async function lexiconOf(texts: readonly string[], groups: Parameters<WordCount['entries']>[0] = []): Promise<Lexicon> {
  const count = new WordCount();
  for (const text of texts) count.add(text);
  const shards = [...shardEntries(count.entries(groups))];
  const lexicon = new Lexicon({ pages: count.pages, shards: shards.map(([first], i) => [first, String(i)]) }, (file) =>
    Promise.resolve(shards[Number(file)]![1]),
  );
  await lexicon.open(['дробь', 'питон', 'гитхуб', 'python', 'шк'], 0);
  return lexicon;
}

describe('WordCount and Lexicon', () => {
  it('counts pages by stem and remembers the most frequent form', async () => {
    const lexicon = await lexiconOf(['Дроби и дроби', 'О дробях', 'Дроби в 5 классе']);
    expect(lexicon.find('дроб')).toMatchObject({ pages: 3, ending: 'и' });
    expect([lexicon.pages, lexicon.find('5'), lexicon.find('нет')]).toEqual([3, undefined, undefined]);
  });
  it('keeps words with hyphens whole and in parts', async () => {
    const lexicon = await lexiconOf(['онлайн-урок']);
    expect(['онлайнурок', 'онлайн', 'урок'].map((stem) => lexicon.find(stem)?.pages)).toEqual([1, 1, 1]);
  });
  it('knows a Latin word by the way Russians write it', async () => {
    const lexicon = await lexiconOf(['Python', 'Язык Python']);
    expect(lexicon.find('питон')).toEqual({ stem: 'питон', pages: 0, ending: '', aliases: ['t=python'] });
  });
  it('pairs words of both scripts that sound the same', async () => {
    const lexicon = await lexiconOf(['гитхаб', 'GitHub', 'на GitHub']);
    expect(lexicon.find('гитхаб')?.aliases).toContain('t=github');
    expect(lexicon.find('github')?.aliases).toContain('t=гитхаб');
  });
  it('finds words near a word', async () => {
    const lexicon = await lexiconOf(['дробь', 'школа']);
    expect(nearIn(lexicon, 'дорби', 'дорб', 1).map(({ entry: { stem } }) => stem)).toEqual(['дроб']);
  });
  it('loads only the shards that are asked for, each once', async () => {
    const count = new WordCount();
    for (let i = 0; i < 3_000; i += 1) count.add(`слово${String.fromCharCode(1072 + (i % 32))}${'абвгдежзик'[i % 10]!}${i}`);
    const shards = [...shardEntries(count.entries())];
    const read: string[] = [];
    const lexicon = new Lexicon(
      { pages: 1, shards: shards.map(([first], i) => [first, String(i)]) },
      (file) => (read.push(file), Promise.resolve(shards[Number(file)]![1])),
    );
    expect(shards.length).toBeGreaterThan(2);
    await lexicon.open([shards[1]![0]]);
    await lexicon.open([shards[1]![0]]);
    expect(read).toEqual(['1']);
    await lexicon.open(['слово']);
    expect(read.length).toBe(shards.length);
  });
});
