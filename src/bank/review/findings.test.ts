import { expect, test } from 'vitest';
import { amended, decideOn } from '../../testing/gate.ts';
import { amendmentCases, conclusionCases, rulingCases } from '../../testing/gate-cases.ts';
import { findingsOf, perReview, slips, type Reason } from './reason.ts';

const work = 'materials/2025-2026/material-1/index.md';
const conclusion = 'reviews/2025-2026/material-1/01.yaml';
const protocol = 'protocols/protocol-1.yaml';
/** Where each reason is shown first, in which field, and what its message names. */
const places: Readonly<Record<Reason, readonly [file: string, field?: string | undefined, detail?: string]>> = {
  'expert-unknown': [conclusion, 'expert', 'nobody'],
  'expert-expired': [conclusion, 'date', 'ex-1'],
  'expert-subject': [conclusion, 'expert', 'ex-1'],
  'expert-twice': ['reviews/2025-2026/material-1/02.yaml', 'expert', 'ex-2'],
  'expert-is-author': [conclusion, 'expert', 'ex-1'],
  'same-organisation': [conclusion, 'expert', 'ex-1'],
  conflict: [conclusion, 'conflict'],
  'criteria-unknown': [conclusion, 'criteria', 'set-9'],
  'criteria-foreign': [conclusion, 'criteria', 'easy'],
  'criteria-expired': [conclusion, 'criteria', 'set-1'],
  'criterion-missing': [conclusion, 'scores', 'constructor'],
  'criterion-unknown': [conclusion, 'scores.new', 'new'],
  'score-range': [conclusion, 'scores.clear', 'clear: -1'],
  'score-step': [conclusion, 'scores.clear', 'clear: 2,5; можно целые баллы от 0 до 3'],
  'revision-empty': [conclusion, 'revision'],
  'text-changed': [conclusion, 'revision', '1'.repeat(16)],
  'amendment-future': ['x', 'amendments.0.date', '2026-02-02'],
  'amendment-undecided': ['x', 'amendments.0.protocol', 'nowhere'],
  'amendment-date': ['x', 'amendments.0.date', '2025-11-21'],
  'amendment-unnamed': ['x', 'amendments.0.protocol', 'p-2'],
  'amendment-same': ['x', 'amendments.0.protocol', 'protocol-1'],
  'amendment-early': ['x', 'amendments.0.protocol', '2025-10-31'],
  'in-future': [conclusion, 'date', '2026-02-02'],
  'before-submitted': [conclusion, 'date', '2025-09-30'],
  'demo-review': [conclusion, 'expert', 'ex-1'],
  'too-few': [work, undefined, '2 из 3'],
  'below-pass': [work, undefined, '2 из 4'],
  'below-minimum': [work, undefined, 'П: 2 из 2,5'],
  'blocking-zero': [work],
  spread: [work],
  'not-recommended': [work],
  'no-protocol': [work],
  'protocol-early': [protocol, 'date', '2025-11-20'],
  'protocol-future': [protocol, 'date', '2025-11-20'],
  'protocol-refuses': ['protocols/a-protocol.yaml', 'decisions.0', 'rejected'],
  'protocols-contradict': ['protocols/a-protocol.yaml', 'decisions.0', '№ 1, № 10'],
  retracted: ['protocols/withdrawal.yaml', 'decisions.0', '2025-12-20'],
  'protocol-unit': [protocol, 'unit', 'geometry'],
  expired: [protocol, 'decisions.0.until', '2026-01'],
  'published-early': [work, 'published', '2025-11-19'],
  'demo-protocol': [protocol, 'demo', 'protocol-1'],
  'ruling-void': ['protocols/later.yaml', 'decisions.0', '№ 9'],
  'authors-unnamed': [protocol, 'decisions.0', 'authors: [redakciya]'],
  'authors-changed': [work, 'authors', 'добавлены: redakciya; нет: soiro'],
  'submitted-otherwise': [work, 'submitted_via', 'author'],
  'municipality-unnamed': [work, 'municipality'],
  'employer-unknown': [work, 'authors.0', 'anna, 2025-10-01'],
};

test('every reason says where it lies and what it is about', () => {
  const all = [
    ...[...conclusionCases, ...rulingCases].map(([, changes]) => decideOn(changes)),
    ...amendmentCases.map(([, [step, entries]]) => amended([step], entries)),
  ].flatMap(({ findings }) => findings);
  const first = new Map(all.toReversed().map(({ reason, file, field, detail }) => [reason, [file, field?.join('.'), detail]]));
  const whole = Object.entries(places).map(([reason, [file, field, detail]]) => [reason, [file, field, detail]] as const);
  expect(Object.fromEntries(first)).toEqual(Object.fromEntries(whole));
});

test('only the grounds that hold are findings', () =>
  expect(
    findingsOf(
      [
        ['spread', false, 'x', ['y']],
        ['conflict', true, 'x', ['y']],
        ['too-few', true],
      ],
      'a.md',
    ),
  ).toEqual([
    { reason: 'conflict', file: 'a.md', detail: 'x', field: ['y'] },
    { reason: 'too-few', file: 'a.md', detail: undefined, field: undefined },
  ]));

test('a slip is told by itself; what voids one conclusion need not void the work', () => {
  expect([...slips].filter((reason) => !perReview.has(reason))).toEqual(['protocols-contradict', 'authors-changed']);
  expect(['too-few', 'no-protocol', 'retracted'].some((reason) => perReview.has(reason as Reason))).toBe(false);
});
