import { expect, test } from 'vitest';
import { aDocument, aMaterial, anApproval, anEvent, aUnit, aWebinar } from '../../testing/builders.ts';
import { yearCatalogue } from '../../testing/synthetic-year.ts';
import { subjectGradeCoverage, themeLevelCoverage, unitTypeCoverage } from './coverage.ts';
import { fulfilledBy, planFacts } from './plans.ts';

const grade = (id: string, kind: string, level: string) => ({
  id,
  name: id,
  kind,
  level,
  ...(kind === 'school' ? { number: Number(id) } : {}),
});
const subject = (id: string, grades: string[], more: object = {}) => ({ id, name: id, area: 'math-area', grades, ...more });
const work = aMaterial({ subjects: ['algebra'], grades: ['7'], themes: ['gia-oge'] }, { id: 'w' });
const { reviews, protocol } = anApproval(work);
const catalogue = yearCatalogue(
  {
    vocabularies: {
      grades: [grade('5', 'school', 'ooo'), grade('7', 'school', 'ooo'), grade('9', 'school', 'ooo'), grade('do', 'preschool', 'dod')],
      subjects: [
        subject('algebra', ['7', '9']),
        subject('kruzhok', ['do']),
        subject('staryj', ['5'], { status: 'legacy' }),
        subject('polka', ['5'], { status: 'service' }),
        subject('budushhij', ['5'], { since: '2030-2031' }),
        subject('matematika', ['9']),
      ],
    },
    entries: [work, protocol, aUnit({ kind: 'section' }, { id: 'section' }), aUnit({ kind: 'mmo' }, { id: 'mmo' })],
    reviews,
  },
  '2026-02-01',
);
const plain = ({ columns, rows, works }: ReturnType<typeof themeLevelCoverage>) => ({
  columns,
  rows: rows.map(({ id, counts }) => [id, ...counts]),
  works: [...works].map(([pair, items]) => `${pair}: ${items.map(({ entry }) => entry.id).join()}`),
});

test('subjects and grades: only what is taught, in the grades of one sort', () => {
  expect(plain(subjectGradeCoverage('school', catalogue, false))).toEqual({
    columns: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
    rows: [
      ['matematika', undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, 0, undefined, undefined],
      ['obshchestvoznanie', undefined, undefined, undefined, undefined, undefined, undefined, undefined, 0, 0, 0, 0],
      ['trud', 0, 0, 0, 0, 0, 0, 0, 0, 0, undefined, undefined],
      ['algebra', undefined, undefined, undefined, undefined, undefined, undefined, 1, undefined, 0, undefined, undefined],
    ],
    works: ['algebra/7: w'],
  });
  expect(plain(subjectGradeCoverage('preschool', catalogue, false))).toEqual({
    columns: ['do'],
    rows: [['kruzhok', 0]],
    works: ['algebra/7: w'],
  });
});
test('associations of the region and groups of types', () =>
  expect(plain(unitTypeCoverage(catalogue, false))).toEqual({
    columns: ['lesson'],
    rows: [
      ['math', 1],
      ['physics', 0],
      ['section', 0],
    ],
    works: ['math/lesson: w'],
  }));
test('themes and levels', () =>
  expect(plain(themeLevelCoverage(catalogue, false))).toEqual({
    columns: ['noo', 'ooo', 'soo', 'dod'],
    rows: [
      ['gia-oge', 0, 1, 0, 0],
      ['fg-math', 0, 0, 0, 0],
    ],
    works: ['gia-oge/ooo: w'],
  }));

const item = (id: string, due: string, done_by?: object) => ({ id, title: id, due, ...(done_by ? { done_by } : {}) });
test('a plan against what the bank holds: every point with its state', () => {
  const items = [
    item('a', '2025-10', { events: ['event-1'], webinars: ['later'] }),
    item('b', 'unknown'),
    item('c', '2026-02-01'),
    item('d', '2026-01-31'),
  ];
  const own = yearCatalogue(
    {
      entries: [
        aDocument({ items, school_year: undefined }, { id: 'dateless' }),
        aDocument({ items, school_year: '2025-2026' }, { id: 'plan' }),
        aDocument({ items, school_year: '2025-2026', kind: 'order' }, { id: 'order' }),
        anEvent(),
        aWebinar({ start: '2026-03-01T15:00', end: '2026-03-01T16:00' }, { id: 'later' }),
      ],
    },
    '2026-02-01',
  );
  expect(planFacts(own, false).map(({ plan, points }) => [plan.id, ...points.map((point) => `${point.item.id} ${point.state}`)])).toEqual([
    ['plan', 'a done', 'b undated', 'c ahead', 'd overdue'],
    ['dateless', 'a done', 'b undated', 'c ahead', 'd overdue'],
  ]);
  expect(fulfilledBy(own.bank.entries.document.get('plan')!.data.items[0]!, false, own)).toEqual(['event/event-1']);
});
