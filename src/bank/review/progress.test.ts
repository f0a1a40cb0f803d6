import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, anExpert, aProtocol, aReview, TODAY, type BankParts } from '../../testing/builders.ts';
import { decideAll } from '../check.ts';
import { reviewRows } from './progress.ts';
import { addDays, expertLoads, waitingOf } from './waiting.ts';

const material = aMaterial();
const given = (expert: string, date = '2026-01-25', due?: string) => ({
  material: 'material-1',
  file: 'reviews/2025-2026/material-1/assigned.yaml',
  data: { expert, date, ...(due === undefined ? {} : { due }) },
});
const experts = [1, 2, 3, 4].map((number) => anExpert({ code: `ex-${number}` }));

function progress(parts: BankParts) {
  const bank = aBank({ experts, entries: [material], ...parts });
  const decisions = decideAll(bank, TODAY);
  const row = reviewRows(bank, decisions, TODAY)[0]!;
  return { row, waiting: waitingOf(bank, decisions, TODAY), loads: expertLoads(bank, decisions, TODAY) };
}

describe('how far a work has come', () => {
  const { reviews, protocol } = anApproval(material);
  const refusing = (verdict: 'revise' | 'rejected') => aProtocol({ decisions: [{ material: 'material-1', verdict }] });
  test.each<[string, BankParts, string]>([
    ['nobody has read it', {}, 'reading'],
    ['experts are far apart', { reviews: [aReview(material, { scores: { clear: 1, useful: 1 } }), ...reviews.slice(1)] }, 'reading'],
    ['all have read it', { reviews }, 'protocol'],
    ['most are against', { reviews: reviews.map((own) => ({ ...own, data: { ...own.data, verdict: 'revise' as const } })) }, 'revise'],
    ['sent back', { reviews, entries: [material, refusing('revise')] }, 'revise'],
    ['refused', { reviews, entries: [material, refusing('rejected')] }, 'refused'],
    ['published', { reviews, entries: [material, protocol] }, 'published'],
    [
      'a protocol before the conclusions',
      { reviews, entries: [material, { ...protocol, data: { ...protocol.data, date: '2025-10-02' } }] },
      'faulty',
    ],
    ['withdrawn', { entries: [aMaterial({ state: 'withdrawn' })] }, 'withdrawn'],
  ])('%s', (_name, parts, state) => expect(progress(parts).row.state).toBe(state));

  test('passed without a day of publication: the site shows it, and the table says so', () => {
    const unpublished = aMaterial({ published: undefined });
    const passed = anApproval(unpublished);
    expect(progress({ entries: [unpublished, passed.protocol], reviews: passed.reviews }).row.state).toBe('published');
  });
});

test('who was given a work and has not answered, since when, and whether he is late', () => {
  const { row, waiting, loads } = progress({
    assignments: [given('ex-1'), given('ex-2', '2026-01-10'), given('ex-3', '2026-01-10', '2026-02-01'), given('ex-4')],
    reviews: [aReview(material, { expert: 'ex-1' })],
  });
  expect(waiting).toEqual([
    { material: 'material-1', expert: 'ex-2', since: '2026-01-10', due: '2026-01-24', overdue: true, again: false },
    { material: 'material-1', expert: 'ex-3', since: '2026-01-10', due: '2026-02-01', overdue: false, again: false },
    { material: 'material-1', expert: 'ex-4', since: '2026-01-25', due: '2026-02-08', overdue: false, again: false },
  ]);
  expect(row).toMatchObject({ state: 'reading', toAssign: 0, candidates: [], since: '2025-11-01' });
  expect(loads.map(({ code, assigned, counted, open, overdue }) => [code, assigned, counted, open, overdue])).toEqual([
    ['ex-1', 1, 1, 0, 0],
    ['ex-2', 1, 0, 1, 1],
    ['ex-3', 1, 0, 1, 0],
    ['ex-4', 1, 0, 1, 0],
  ]);
});

test('a conclusion on an earlier text is no answer, a declared interest is one, and another expert is looked for', () => {
  const { row, waiting } = progress({
    assignments: [given('ex-1'), given('ex-2')],
    reviews: [aReview(material, { revision: '1'.repeat(16) }), aReview(material, { expert: 'ex-2', conflict: true }, 2)],
  });
  expect(waiting.map(({ expert }) => expert)).toEqual(['ex-1']);
  expect(row).toMatchObject({ toAssign: 2, candidates: ['ex-3', 'ex-4'] });
});

test('who has answered and must read a changed text anew is not late, until he is given it anew', () => {
  const reviews = [aReview(material, { date: '2025-11-01', revision: '1'.repeat(16) })];
  const of = (date: string) =>
    progress({ assignments: [given('ex-1', date)], reviews }).waiting.map(({ again, overdue }) => [again, overdue]);
  expect(of('2025-10-20')).toEqual([[true, false]]);
  expect(of('2025-12-01')).toEqual([[false, true]]);
});

test('a candidate may read the work, and the least busy comes first', () => {
  const other = aMaterial({ title: 'Умножение дробей' }, { id: 'material-2' });
  const { row } = progress({
    entries: [material, other],
    experts: [
      anExpert(),
      anExpert({ code: 'ex-2', organisation: 'redakciya' }),
      anExpert({ code: 'ex-3' }),
      anExpert({ code: 'ex-4', until: '2026-01' }),
    ],
    assignments: [{ ...given('ex-1'), material: 'material-2' }],
  });
  expect(row.candidates).toEqual(['ex-3', 'ex-1']);
});

test('nobody is waited for once the protocol has spoken', () => {
  const { reviews, protocol } = anApproval(material);
  expect(progress({ entries: [material, protocol], reviews, assignments: [given('ex-4')] }).waiting).toEqual([]);
});

test('days are counted over the end of a year', () => expect(addDays('2025-12-25', 14)).toBe('2026-01-08'));
