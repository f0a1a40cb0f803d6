import { expect, test } from 'vitest';
import { packEntries } from '../vocabulary/entry.ts';
import { Lexicon } from '../vocabulary/lexicon.ts';
import { understand } from './understand.ts';

const files: Readonly<Record<string, string>> = {
  d: packEntries([{ stem: 'дроб', pages: 4, ending: 'и', aliases: [] }]),
  i: packEntries([{ stem: 'и', pages: 9, ending: '', aliases: [] }]),
  l: packEntries([{ stem: 'linux', pages: 2, ending: '', aliases: [] }]),
};

async function filesFor(query: string): Promise<{ read: string[]; terms: string[] }> {
  const read: string[] = [];
  const shards = [
    ['l', 'l'],
    ['д', 'd'],
    ['и', 'i'],
  ] as const;
  const lexicon = new Lexicon({ pages: 9, stop: 'и', shards }, (file) => {
    read.push(file);
    return Promise.resolve(files[file]!);
  });
  const { terms } = await understand(query, lexicon);
  return { read, terms: terms.map(({ typed }) => typed) };
}

test('words of the site open their own files only: none for particles, none for the other keyboard layout', async () =>
  expect(await filesFor('и дроби')).toEqual({ read: ['d'], terms: ['дроби'] }));

test('a word that the site does not have is tried in the other layout', async () => {
  const { read, terms } = await filesFor('lhj,b');
  expect(terms).toEqual(['дроби']);
  expect(read).toContain('d');
});
