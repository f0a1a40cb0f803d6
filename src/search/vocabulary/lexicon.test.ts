import { describe, expect, test } from 'vitest';
import { distance, distanceToForm } from './distance.ts';
import { packEntries, unpackEntries, type Entry } from './entry.ts';
import { Lexicon } from './lexicon.ts';
import { nearIn } from './near.ts';
import { shardEntries } from './shards.ts';

const entry = (stem: string, pages = 1, ending = '', ...aliases: string[]): Entry => ({ stem, pages, ending, aliases });

test('entries are packed in lines: letters shared with the line above, the rest, pages, ending, aliases', () => {
  const long = 'а'.repeat(36);
  const entries = [entry('дроб', 16, 'и', 's=доля', 'a=др'), entry('дробн', 0), entry('кот', 2), entry(long, 1), entry(`${long}б`, 4, 'а')];
  const text = packEntries(entries);
  expect(text.split('\n')).toEqual(['0дроб 8и s=доля a=др', '4н /', '0кот 2', `0${long} 0`, 'zаб 4а']);
  expect(unpackEntries(text)).toEqual(entries);
});

test.each([[1, 1], [2, 2], [3, 3], [4, 4], [5, 5], [6, 5], [7, 8], [12, 11], [40, 45], [100, 90]])('%d pages are kept as %d', (pages, kept) =>
  expect(unpackEntries(packEntries([entry('а', pages)]))[0]!.pages).toBe(kept)); // prettier-ignore

test('two hundred entries are in one shard', () => {
  const entries = Array.from({ length: 401 }, (_, i) => entry(String(i + 1000)));
  const shards = shardEntries(entries);
  expect([...shards].map(([first, text]) => [first, unpackEntries(text).length])).toEqual([['1000', 200], ['1200', 200], ['1400', 1]]); // prettier-ignore
  expect(shardEntries([]).size).toBe(0);
});

describe('a lexicon', () => {
  const files: Readonly<Record<string, string>> = {
    a: packEntries([entry('дом'), entry('дроб'), entry('дробн')]),
    b: packEntries([entry('дробов'), entry('кот')]),
  };
  const opened = (stop?: string) => {
    const read: string[] = [];
    const manifest = { pages: 7, shards: [['дом', 'a'], ['дробов', 'b']] as const, ...(stop === undefined ? {} : { stop }) }; // prettier-ignore
    return { read, lexicon: new Lexicon(manifest, (file) => (read.push(file), Promise.resolve(files[file]!))) };
  };
  const stems = (list: readonly Entry[]) => list.map(({ stem }) => stem);
  test('reads the files of words, or of their first letters', async () => {
    const { read, lexicon } = opened();
    await lexicon.open(['кот']);
    expect(read).toEqual(['b']);
    expect([lexicon.find('кот')?.stem, lexicon.find('дом'), stems([...lexicon.loaded].flat())]).toEqual([
      'кот',
      undefined,
      ['дробов', 'кот'],
    ]);
    await lexicon.open(['дым'], 1);
    expect(read).toEqual(['b', 'a']);
    expect([lexicon.find('дом')?.stem, lexicon.find('до'), lexicon.pages]).toEqual(['дом', undefined, 7]);
  });
  test('knows what begins so, in one file or in several', async () => {
    const { lexicon } = opened();
    expect(lexicon.startingWith('дроб')).toEqual([]);
    await lexicon.open(['д', 'к']);
    expect([stems(lexicon.startingWith('дроб')), stems(lexicon.startingWith('дробн')), stems(lexicon.startingWith('кот'))]).toEqual([
      ['дроб', 'дробн', 'дробов'],
      ['дробн'],
      ['кот'],
    ]);
    expect(stems(lexicon.startingWith('до'))).toEqual(['дом']);
  });
  test('leaves out words that say nothing, where it knows them and others are left', () => {
    expect(opened('и в').lexicon.telling(['и', 'кот'])).toEqual(['кот']);
    expect(opened('и в').lexicon.telling(['и', 'в'])).toEqual(['и', 'в']);
    expect(opened().lexicon.telling(['и', 'кот'])).toEqual(['и', 'кот']);
  });
  test('finds what is near a word or its stem', async () => {
    const { lexicon } = opened();
    await lexicon.open(['д', 'к']);
    const near = (word: string, stem: string, limit: number) =>
      nearIn(lexicon, word, stem, limit).map(({ entry: { stem: found }, off }) => `${found} ${off}`);
    expect(near('дрби', 'дрб', 1)).toEqual(['дроб 1']);
    expect(near('дробями', 'дроб', 1)).toEqual(['дроб 0', 'дробн 1']);
    expect(near('дробями', 'дроб', 2)).toEqual(['дом 2', 'дроб 0', 'дробн 1', 'дробов 2']);
    expect(near('котище', 'котищ', 1)).toEqual([]);
  });
});

describe('letters between words', () => {
  test.each([
    ['кот', 'кот', 2, 0],
    ['кот', 'кит', 0, 1],
    ['кот', 'кит', 1, 1],
    ['кот', 'отк', 1, 2],
    ['аб', 'ба', 2, 1],
    ['абв', 'вба', 2, 2],
    ['абвг', 'багв', 2, 2],
    ['кот', 'котята', 2, 3],
    ['кот', 'котята', 3, 3],
    ['', '', 1, 0],
    ['а'.repeat(60), 'а'.repeat(60), 1, 0],
    ['а'.repeat(61), 'а'.repeat(60), 1, 2],
    ['а'.repeat(60), 'а'.repeat(61), 1, 2],
  ])('%s, %s, at most %d: %d', (a, b, limit, off) => expect(distance(a, b, limit)).toBe(off));
  test.each([
    ['дроб', 'дробями', 1, 0],
    ['дроб', 'дрбями', 1, 1],
    ['дроб', 'дробища', 1, 2],
    ['дроб', 'др', 1, 2],
    ['дроб', 'дро', 1, 1],
    ['дроб', 'дробищами', 2, 2],
    ['урок', 'х', 4, 4],
  ])('%s… in %s, at most %d: %d', (stem, typed, limit, off) => expect(distanceToForm(stem, typed, limit)).toBe(off));
  test.each('а е и й о у ь ю я ий ой ам ях ые ия ую ов ью ии ями ими ого ему ить ать ют ла ся ишь ите л'.split(' '))('-%s is an ending', (ending) =>
    expect(distanceToForm('дроб', `дроб${ending}`, 1)).toBe(0));
  test.each('ник ик изм тель ок ость аа'.split(' '))('-%s is none', (ending) => expect(distanceToForm('дроб', `дроб${ending}`, 0)).toBe(1));
}); // prettier-ignore
