import { describe, expect, it } from 'vitest';
import { addressKind } from './address.ts';
import { slugify } from '../bank/slugify.ts';
import { createIds } from './slug.ts';

describe('slugify', () => {
  it.each([
    ['Ход урока', 'khod-uroka'],
    ['Ёлка, съезд и щука', 'yolka-sezd-i-shhuka'],
    ['Café № 5', 'cafe-5'],
    ['мой', 'moj'],
    ['мои\u0306', 'moj'],
    ['обра\u00ADзование', 'obrazovanie'],
    ['!!!', ''],
    ['日本', ''],
  ])('%j → %j', (text, expected) => expect(slugify(text)).toBe(expected));

  it('is cut at a word', () => {
    expect(slugify('слово '.repeat(30)).length).toBeLessThanOrEqual(80);
    expect(slugify('слово '.repeat(30))).toMatch(/-slovo$/);
  });
});

describe('createIds', () => {
  it('never gives an id twice', () => {
    const createId = createIds('t-');
    const ids = ['А', 'А', 'А 2', 'А', '', '?', 'fn-1', 'А 2'].map(createId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^t-[a-z0-9-]+$/);
  });
});

describe('addressKind', () => {
  it.each([
    ['#a', 'anchor'],
    ['/a', 'internal'],
    ['a.pdf', 'file'],
    ['../a b.pdf', 'file'],
    ['', 'file'],
    ['?a:b', 'file'],
    ['a/b:c', 'file'],
    ['https://ya.ru', 'external'],
    ['HTTP://ya.ru', 'external'],
    ['//ya.ru', 'external'],
    ['/\\ya.ru', 'external'],
    ['\\\\ya.ru', 'external'],
    ['mailto:a@ya.ru', 'contact'],
    ['tel:112', 'contact'],
    ['javascript:x', 'dangerous'],
    [' java\nscript:x', 'dangerous'],
    ['\u0001javascript:x', 'dangerous'],
    ['/\t/ya.ru', 'external'],
    ['data:,x', 'dangerous'],
    ['ftp://ya.ru', 'dangerous'],
    [':x', 'dangerous'],
  ])('%j is %s', (address, expected) => expect(addressKind(address)).toBe(expected));
});
