import { expect, it } from 'vitest';
import { aBank, aMaterial, anApproval, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { webinarView } from './webinar.ts';

const year = String(Number(TODAY.slice(0, 4)) + 1);

function joinOf(fields: Parameters<typeof aWebinar>[0]) {
  const webinar = aWebinar({ start: `${year}-02-01T15:00`, end: `${year}-02-01T16:00`, ...fields });
  const bank = aBank({ entries: [webinar] });
  return webinarView(webinar, createCatalogue(bank, decideAll(bank, TODAY), TODAY)).join;
}

it('tells a coming webinar where to come in, and a sample nothing of the kind', () => {
  expect(joinOf({ demo: false })?.text).toMatch(/появится/);
  expect(joinOf({ demo: false, join_url: 'https://example.ru/vebinar' })?.href).toBe('https://example.ru/vebinar');
  expect(joinOf({ demo: true })).toBeUndefined();
});

it('leads from the reason of a cancelled one to what it names', () => {
  const work = aMaterial({ title: 'Дроби на ленте' }, { id: 'drobi' });
  const { reviews, protocol } = anApproval(work);
  const webinar = aWebinar({ status: 'cancelled', status_note: 'Отменён, всё есть в работе «Дроби на ленте».', materials: ['drobi'] });
  const bank = aBank({ entries: [work, protocol, webinar], reviews });
  expect(webinarView(webinar, createCatalogue(bank, decideAll(bank, TODAY), TODAY)).note).toEqual([
    { text: 'Всё есть в работе «' },
    { text: 'Дроби на ленте', href: '/materialy/drobi/' },
    { text: '».' },
  ]);
});
