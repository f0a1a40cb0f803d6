import { describe, expect, test } from 'vitest';
import { filesFor, once } from './files-for.ts';

const files = [
  ['а', '1'],
  ['дроби', '2'],
  ['дробь', '3'],
  ['е', '4'],
] as const;

describe('files that hold all that begins so', () => {
  test.each([
    ['бор', '1'],
    ['др', '1 2 3'],
    // The file before one that begins just so holds nothing of it.
    ['дроби', '2'],
    ['дроб', '1 2 3'],
    ['дробями', '3'],
    ['дроблен', '2'],
    ['яма', '4'],
    ['5', ''],
  ])('%s: %s', (beginning, expected) => expect(filesFor(files, beginning).join(' ')).toBe(expected));
});

test('what was made is made once, what failed is made again', async () => {
  const made = new Map<string, Promise<number>>();
  let tries = 0;
  const make = async () => {
    tries += 1;
    if (tries === 1) throw new Error('no line');
    return Promise.resolve(tries);
  };
  await expect(once(made, 'a', make)).rejects.toThrow('no line');
  expect([await once(made, 'a', make), await once(made, 'a', make), tries]).toEqual([2, 2, 2]);
});
