import { expect, test } from 'vitest';
import { aDocument, aWebinar } from '../../testing/builders.ts';
import { yearCatalogue } from '../../testing/synthetic-year.ts';
import { planOf } from './plan.ts';

const plan = aDocument({ items: [{ id: 'p1', title: 'Вебинар о дробях', due: '2026-03', done_by: { webinars: ['webinar-1'] } }] });
const view = (webinar: Parameters<typeof aWebinar>[0]) => planOf(plan, yearCatalogue({ entries: [plan, aWebinar(webinar)] }, '2026-02-10'));

test('a webinar that was held fulfils its point', () => {
  expect(view({})).toMatchObject({ done: 1, ahead: 0, rows: [{ done: [{ href: '/vebinary/webinar-1/' }], coming: [] }] });
});
test('an announced one is linked, but the point is still ahead', () => {
  const ahead = view({ start: '2026-03-01T15:00', end: '2026-03-01T16:00' });
  expect(ahead).toMatchObject({ done: 0, ahead: 1, rows: [{ done: [], coming: [{ href: '/vebinary/webinar-1/' }], notDone: 'впереди' }] });
});
test('a cancelled one is neither', () => {
  expect(view({ status: 'cancelled' })).toMatchObject({ done: 0, ahead: 1, rows: [{ done: [], coming: [] }] });
});
