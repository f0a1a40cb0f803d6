import { describe, expect, test } from 'vitest';
import {
  aBank,
  aCriteria,
  aProgramme,
  aProgrammeReview,
  aProtocol,
  someProgrammes,
  TODAY,
  type BankParts,
} from '../../testing/builders.ts';
import { codes } from '../../testing/gate.ts';
import type { Programme } from '../model/publication.ts';
import { decideProgrammes, hasPassed } from './programmes.ts';
import type { Reason } from './reason.ts';

describe('a programme', () => {
  const programme = aProgramme();
  const read = (number: number, overrides: Parameters<typeof aProgrammeReview>[1] = {}) => aProgrammeReview(programme, overrides, number);
  const named = (verdict: Programme['verdict'] = 'recommended', code = 'programme-1') => aProtocol({ decisions: [{ code, verdict }] });
  const decideOnProgramme = (
    own: typeof programme,
    reviews: readonly ReturnType<typeof read>[],
    { region = {}, entries = [named()] }: BankParts = {},
  ) => {
    const list = someProgrammes({ programmes: [own] }, { id: '2025-2026' });
    const review = { criteria: 'set-1', programmes: { criteria: 'dpp' } };
    const bank = aBank({ entries: [list, aCriteria({}, { id: 'dpp' }), ...entries], reviews, region: { review, ...region } });
    const decisions = decideProgrammes(bank, TODAY);
    return { decision: decisions.get(list.data.programmes[0]!)!, passed: hasPassed(list.data.programmes[0]!, decisions), bank, decisions };
  };
  const all = [read(1), read(2), read(3)];

  test.each<[string, readonly ReturnType<typeof read>[], Partial<typeof programme>, Reason[]]>([
    ['three conclusions and a protocol', all, {}, []],
    ['no conclusion', [], {}, ['too-few']],
    ['the set for works', [read(1, { criteria: 'set-1' }), read(2), read(3)], {}, ['criteria-foreign', 'too-few']],
    [
      'an expert of the organisation that teaches',
      all,
      { organisation: 'smolgu' },
      ['same-organisation', 'same-organisation', 'same-organisation', 'too-few'],
    ],
    ['another volume than was read', all, { hours: 72 }, ['text-changed', 'text-changed', 'text-changed', 'too-few']],
    ['no protocol', all, { protocol: 'nowhere' }, ['no-protocol']],
  ])('%s', (_name, reviews, changes, expected) => {
    const own = { ...programme, ...changes };
    const { decision, passed } = decideOnProgramme(
      own,
      // Another organisation is another text: here the experts have read it.
      changes.organisation ? reviews.map((_, index) => aProgrammeReview(own, {}, index + 1)) : reviews,
    );
    expect(codes(decision)).toEqual(expected);
    expect(passed).toBe(expected.length === 0);
  });

  test.each<[string, NonNullable<BankParts['entries']>, Reason[]]>([
    ['a protocol that decides nothing', [aProtocol()], ['no-protocol']],
    ['a protocol that names another programme', [named('recommended', 'programme-2')], ['no-protocol']],
    ['a protocol that refuses it', [named('rejected')], ['protocol-refuses']],
    [
      'a protocol that the list does not name',
      [aProtocol(), aProtocol({ number: '2', decisions: [{ code: 'programme-1', verdict: 'recommended' }] }, { id: 'p-2' })],
      ['no-protocol'],
    ],
    [
      'a later protocol that takes it back',
      [named(), aProtocol({ number: '2', date: '2025-12-20', decisions: [{ code: 'programme-1', verdict: 'withdrawn' }] }, { id: 'p-2' })],
      ['retracted'],
    ],
  ])('%s does not let it through, conclusions or not', (_name, entries, expected) => {
    for (const [reviews, region] of [
      [all, {}],
      [[], { review: { criteria: 'set-1' } }],
    ] as const) {
      const { decision, passed } = decideOnProgramme(programme, reviews, { entries, region });
      expect([codes(decision), passed]).toEqual([expected, false]);
    }
  });

  test('a list that refuses is believed', () => expect(decideOnProgramme({ ...programme, verdict: 'revise' }, all).passed).toBe(false));

  test('a protocol is enough where the region asks for no conclusions', () =>
    expect(decideOnProgramme(programme, [], { region: { review: { criteria: 'set-1' } } })).toMatchObject({
      decision: { findings: [] },
      passed: true,
    }));

  test.each(['2024-2025', '2026-2027'])('another of its id in the list of %s does not pass with it', (year) => {
    const twin = someProgrammes({ year, programmes: [programme, { ...programme, title: 'Совсем другая' }] }, { id: year });
    const { passed, bank, decisions } = decideOnProgramme(programme, all, { entries: [named(), twin] });
    expect(passed).toBe(true);
    const others = bank.entries.programmes.get(year)!.data.programmes;
    expect(others.map((other) => hasPassed(other, decisions))).toEqual([false, false]);
  });
});
