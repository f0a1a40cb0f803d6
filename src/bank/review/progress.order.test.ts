import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, anExpert, aProtocol, aReview, TODAY } from '../../testing/builders.ts';
import { decideAll } from '../check.ts';
import { reviewRows } from './progress.ts';
import { waitingOf } from './waiting.ts';

const experts = [1, 2, 3, 4, 5].map((number) => anExpert({ code: `ex-${number}` }));
const given = (material: string, expert: string, more: object = {}) => ({
  ...{ material, file: `reviews/2025-2026/${material}/assigned.yaml` },
  data: { expert, date: '2026-01-25', ...more },
});

test('by what is most urgent, then the oldest first; each with what it waits for', () => {
  const work = (id: string, more: object = {}) => aMaterial({ published: undefined, ...more }, { id });
  const [passed, read, old] = [work('passed'), work('read'), work('old')] as const;
  const young = work('young', { submitted: '2025-10-02' });
  const [gone, sent] = [work('gone', { state: 'withdrawn' }), work('sent')] as const;
  const approval = anApproval(passed);
  const bank = aBank({
    experts,
    entries: [
      ...[gone, passed, sent, young, old, read],
      { ...approval.protocol, id: 'p-1' },
      aProtocol({ number: '2', decisions: [{ material: 'sent', verdict: 'revise' }] }, { id: 'p-2' }),
    ],
    reviews: [
      ...approval.reviews,
      ...[1, 2, 3].map((number) => aReview(read, { date: `2025-11-0${4 - number}` }, number)),
      aReview(old, { date: '2025-11-09' }, 5),
    ],
    assignments: [given('young', 'ex-1'), given('young', 'ex-2')],
  });
  const rows = reviewRows(bank, decideAll(bank, TODAY), TODAY);
  expect(
    rows.map(({ material, state, since, waiting, toAssign, candidates }) => [
      material.id,
      state,
      since,
      waiting.length,
      toAssign,
      candidates.join(),
    ]),
  ).toEqual([
    ['young', 'reading', '2025-10-02', 2, 1, 'ex-3,ex-4,ex-5'],
    ['old', 'reading', '2025-11-09', 0, 2, 'ex-3,ex-4,ex-1,ex-2'],
    ['read', 'protocol', '2025-11-03', 0, 0, ''],
    ['sent', 'revise', '2025-10-01', 0, 0, ''],
    ['passed', 'published', '2025-11-01', 0, 0, ''],
    ['gone', 'withdrawn', '2025-10-01', 0, 0, ''],
  ]);
});

test('a work whose means are too low goes back; one whose experts are far apart is read once more', () => {
  const work = aMaterial({ published: undefined });
  const state = (scores: readonly number[]) => {
    const reviews = scores.map((score, index) => aReview(work, { scores: { clear: score, useful: score } }, index + 1));
    const bank = aBank({ experts, entries: [work], reviews });
    const [row] = reviewRows(bank, decideAll(bank, TODAY), TODAY);
    return [row?.state, row?.toAssign];
  };
  expect(state([1, 1, 1])).toEqual(['revise', 0]);
  expect(state([1, 3, 3])).toEqual(['reading', 1]);
  expect(state([0, 1, 1])).toEqual(['revise', 0]);
});

test('an answer of the very day is one, a day to come is not late, a work that is not there waits for nobody', () => {
  const work = aMaterial({ published: undefined });
  const waiting = (assignments: ReturnType<typeof given>[], reviews: ReturnType<typeof aReview>[] = []) => {
    const bank = aBank({ experts, entries: [work], reviews, assignments });
    return waitingOf(bank, decideAll(bank, TODAY), TODAY).map(({ expert, due, overdue, again }) => [expert, due, overdue, again]);
  };
  const old = aReview(work, { expert: 'ex-1', date: '2026-01-10', revision: '1'.repeat(16) });
  expect(waiting([given('material-1', 'ex-1', { date: '2026-01-10' })], [old])).toEqual([['ex-1', '2026-01-24', false, true]]);
  expect(waiting([given('material-1', 'ex-1', { date: '2026-01-11' })], [old])).toEqual([['ex-1', '2026-01-25', true, false]]);
  expect(waiting([given('material-1', 'ex-2', { due: '2026-02-01' })], [old])).toEqual([['ex-2', '2026-02-01', false, false]]);
  expect(waiting([given('material-1', 'ex-2', { due: '2026-01-31' })])).toEqual([['ex-2', '2026-01-31', true, false]]);
  expect(waiting([given('nowhere', 'ex-1')])).toEqual([]);
});
