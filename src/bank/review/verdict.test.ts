import { describe, expect, test } from 'vitest';
import { aBank, aCriteria, aMaterial, aReview } from '../../testing/builders.ts';
import { averagesBySet, judge } from './verdict.ts';
import { workOf } from './work.ts';

type Scores = Readonly<Record<string, number>>;
type Given = Partial<{ verdict: 'recommended' | 'recommended-notes' | 'revise' | 'rejected'; criteria: string; scores: Scores }>;

const material = aMaterial();
const one = { id: 'one', name: 'Одно', ask: 'Так ли' };
/** One criterion of 0–10, pass at 5, sums may differ by 3. */
const short = (more: object = {}, item: object = {}) =>
  aCriteria({ scale: { min: 0, max: 10 }, criteria: [{ ...one, ...item }], pass: 5, max_spread: 3, ...more }, { id: 'set-1' });
/** Two criteria, the first of double weight: 30 at most, pass at 20. */
const long = (more: object = {}) =>
  aCriteria(
    {
      scale: { min: 0, max: 10 },
      criteria: [
        { ...one, weight: 2 },
        { ...one, id: 'two' },
      ],
      pass: 20,
      max_spread: 9,
      ...more,
    },
    { id: 'long' },
  );
const bankOf = (...sets: ReturnType<typeof short>[]) =>
  aBank({ entries: [material, ...sets], region: { review: { criteria: 'set-1', accepted: ['long'], quorum: 2 } } });
const read = (given: readonly Given[]) => given.map((own, index) => aReview(material, own, index + 1));
const scored = (...scores: number[]): Given[] => scores.map((score) => ({ scores: { one: score } }));
const byLong = (first: number, second: number): Given => ({ criteria: 'long', scores: { one: first, two: second } });

function told(given: readonly Given[], ...sets: ReturnType<typeof short>[]): string[] {
  const bank = bankOf(...(sets.length === 0 ? [short()] : sets));
  const findings = judge(workOf(material, bank), read(given), bank);
  expect(findings.every(({ file, field }) => file === material.file && field === undefined)).toBe(true);
  return findings.map(({ reason, detail }) => (detail === undefined ? reason : `${reason}: ${detail}`));
}

describe('what conclusions lack together', () => {
  test.each<[string, Given[], string[], ReturnType<typeof short>[]?]>([
    ['none: only their number', [], ['too-few: 0 из 2']],
    ['one of two', scored(5), ['too-few: 1 из 2']],
    ['the threshold itself', scored(4, 6), []],
    ['just below it, told by hundredths rounded down', scored(4, 5, 5, 5, 5, 5, 5), ['below-pass: 4,85 из 5']],
    ['a threshold with a part', scored(5, 5), ['below-pass: 5 из 5,5'], [short({ pass: 5.5 })]],
    ['sums as far apart as they may be', scored(5, 8), []],
    ['a point farther', scored(5, 9), ['spread']],
    ['a point farther, and one more has read', scored(5, 9, 7), []],
    ['any distance where the set names none', scored(0, 10), [], [short({ max_spread: undefined })]],
    ['the mean of a criterion at its minimum', scored(5, 7), [], [short({}, { minimum: 6 })]],
    ['below it', scored(5, 6), ['below-minimum: Одно: 5,5 из 6'], [short({}, { minimum: 6 })]],
    [
      'a zero that blocks, in the second one',
      scored(3, 0),
      ['below-pass: 1,5 из 5', 'blocking-zero'],
      [short({}, { blocking_if_zero: true })],
    ],
    ['a zero that does not', scored(3, 0), ['below-pass: 1,5 из 5']],
    ['a point is no zero', scored(9, 1), ['spread'], [short({ max_spread: 1 }, { blocking_if_zero: true })]],
    ['half are against', [{ scores: { one: 5 } }, { scores: { one: 5 }, verdict: 'rejected' }], ['not-recommended']],
    ['more than half are for', [...scored(5, 5), { scores: { one: 5 }, verdict: 'revise' }], []],
    ['remarks are for', [{ scores: { one: 5 } }, { scores: { one: 5 }, verdict: 'recommended-notes' }], []],
  ])('%s', (_name, given, expected, sets = []) => expect(told(given, ...sets)).toEqual(expected));
});

describe('conclusions by two sets', () => {
  test.each<[string, Given[], string[], ReturnType<typeof short>[]]>([
    ['each is measured by its own threshold', [...scored(5), byLong(7, 6)], [], [short(), long()]],
    ['what one has too much the other lacks', [...scored(4), byLong(8, 8)], [], [short({ max_spread: 6 }), long({ max_spread: 30 })]],
    ['together below', [...scored(4), byLong(7, 7)], ['below-pass: 4 из 5, 21 из 20'], [short(), long({ max_spread: 30 })]],
    ['far apart as parts of what a set can give', [...scored(10), byLong(6, 8)], ['spread'], [short(), long()]],
    ['not farther than they may be: three tenths', [...scored(10), byLong(7, 7)], [], [short(), long()]],
    ['the narrower limit holds', [...scored(10), byLong(8, 8)], ['spread'], [short({ max_spread: 1 }), long()]],
    ['thirds that make up one', [...scored(5), byLong(9, 2), byLong(9, 2)], [], [short({ max_spread: 9 }), long({ max_spread: 30 })]],
    ['within one set', [...scored(10), byLong(10, 10), byLong(5, 10)], [], [short(), long()]],
    [
      'any distance where neither names one',
      [...scored(10), byLong(5, 10)],
      [],
      [short({ max_spread: undefined }), long({ max_spread: undefined })],
    ],
    [
      'a minimum over the conclusions by its own set',
      [...scored(5), byLong(10, 0)],
      ['below-minimum: Одно: 5 из 6'],
      [short({}, { minimum: 6 }), long()],
    ],
    ['a zero that blocks in one set only', [...scored(5), byLong(10, 0)], [], [short({}, { blocking_if_zero: true }), long()]],
  ])('%s', (_name, given, expected, sets) => expect(told(given, ...sets)).toEqual(expected));

  test('far apart within one of them: enough, whatever they are as parts', () => {
    const bank = bankOf(short({ max_spread: 1 }), long({ max_spread: 30 }));
    const work = workOf(material, bank);
    const wide = { ...work, policy: { ...work.policy, quorum: 3 } };
    expect(judge(wide, read([...scored(10, 8), byLong(9, 9)]), bank).map(({ reason }) => reason)).toEqual(['spread']);
  });
});

test('means by each set, in the order of the conclusions; a criterion without a score counts as nothing', () => {
  const bank = bankOf(short(), long());
  const [shortSet, longSet] = ['set-1', 'long'].map((id) => bank.entries.criteria.get(id)?.data);
  expect(
    averagesBySet(read([byLong(6, 3), ...scored(4, 7), { criteria: 'nowhere' }, { criteria: 'long', scores: { one: 4 } }]), bank),
  ).toEqual([
    {
      set: longSet,
      conclusions: 2,
      average: 11.5,
      most: 30,
      criteria: [
        { name: 'Одно', average: 5 },
        { name: 'Одно', average: 1.5 },
      ],
    },
    { set: shortSet, conclusions: 2, average: 5.5, most: 10, criteria: [{ name: 'Одно', average: 5.5 }] },
  ]);
  expect(averagesBySet([], bank)).toEqual([]);
});
