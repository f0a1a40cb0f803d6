import { describe, expect, test } from 'vitest';
import { cleanText, wordsOf } from '../query/clean.ts';
import { withoutStopWords } from '../query/stop-list.ts';
import { abbreviationGroups, latinGroups, synonymGroups } from './groups.ts';

const MOST_GROUPS = 3;
const tables: readonly (readonly [string, readonly string[], number])[] = [
  ['synonyms', synonymGroups, 2000],
  ['abbreviations', abbreviationGroups, 200],
  ['latin names', latinGroups, 180],
];
const all = tables.flatMap(([, groups]) => groups);
const membersOf = (group: string) => group.split(' = ').map(cleanText);

/** Returns what stands in a list more than `most` times. */
function overused(values: readonly string[], most: number): string[] {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].filter(([, count]) => count > most).map(([value]) => value);
}

test.each(tables)('%s: the table is not cut', (_name, groups, least) => expect(groups.length).toBeGreaterThan(least));

describe('a group', () => {
  test('is two to eight members in small letters, one space between words', () =>
    expect(
      all.filter((group) => !/^[^=\s]+(?: [^=\s]+)*(?: = [^=\s]+(?: [^=\s]+)*){1,7}$/.test(group) || group !== group.toLowerCase()),
    ).toEqual([]));
  test('names nothing twice, е and ё being one letter', () =>
    expect(all.filter((group) => overused(membersOf(group), 1).length > 0)).toEqual([]));
  test('has no member that is a stop word alone', () =>
    expect(all.flatMap(membersOf).filter((member) => withoutStopWords([...wordsOf(member), 'x']).length === 1)).toEqual([]));
  test('is not there twice in another order', () =>
    expect(
      overused(
        all.map((group) => membersOf(group).sort().join()),
        1,
      ),
    ).toEqual([]));
});

test(`no member stands in more than ${MOST_GROUPS} groups`, () => expect(overused(all.flatMap(membersOf), MOST_GROUPS)).toEqual([]));

test('a word too much is seen', () => expect(overused(['а', 'б', 'а', 'а'], 2)).toEqual(['а']));
