import { describe, expect, test } from 'vitest';
import { isCopyOfEntry, misnamedEntry } from './misnamed-entry.ts';

describe('a description under another name', () => {
  test.each<[readonly string[], string | undefined]>([
    [['Index.MD', 'index.txt'], 'Index.MD'],
    [['list.md', 'index.md.txt'], 'index.md.txt'],
    [['index.txt'], 'index.txt'],
    [['index.markdown'], 'index.markdown'],
    [['list.md', 'Drobi.md'], 'Drobi.md'],
    [['README.md', 'list.md.txt', 'list.md'], 'list.md.txt'],
    [['readme.md', 'index (1).md'], 'index (1).md'],
    [['README.md', 'drobi.txt', 'index.mdx', 'xindex.txt'], undefined],
    [[], undefined],
  ])('%j → %s', (names, found) => expect(misnamedEntry(names, 'drobi')).toBe(found));
  test.each([
    ['index (1).md', true],
    ['index - Копия.md', true],
    ['index copy.MD', true],
    ['index (a).md', false],
    ['index (1).md.txt', false],
    ['index.md', false],
  ])('%s is a copy: %s', (name, expected) => expect(isCopyOfEntry(name)).toBe(expected));
});
