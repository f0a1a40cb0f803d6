import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, TODAY } from '../../testing/builders.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { registerPages } from './register.ts';

/** A bank in which so many works were let through, the first in the year before; the last ones are samples. */
function catalogueOf(count: number, samples = 0) {
  const works = Array.from({ length: count }, (_, index) =>
    aMaterial(
      {
        title: `Работа ${index}`,
        ...(index === 0 ? { submitted: '2024-10-01', published: '2024-12-01' } : {}),
        ...(index >= count - samples ? { demo: true } : {}),
      },
      { id: `w-${index}`, year: index === 0 ? '2024-2025' : '2025-2026' },
    ),
  );
  const approvals = works.map((work, index) => {
    const { reviews, protocol } = anApproval(work);
    const isOld = index === 0;
    const decisions = protocol.data.decisions.map((decision) => ({ ...decision, number: `${isOld ? 2024 : 2025}-${index + 1}` }));
    const date = isOld ? '2024-11-20' : '2025-11-20';
    const dated = reviews.map((review) => ({ ...review, data: { ...review.data, date: isOld ? '2024-11-01' : '2025-11-01' } }));
    return {
      reviews: dated,
      protocol: {
        ...protocol,
        id: `p-${index}`,
        data: { ...protocol.data, decisions, date, school_year: isOld ? '2024-2025' : '2025-2026' },
      },
    };
  });
  const bank = aBank({
    entries: [...works, ...approvals.map(({ protocol }) => protocol)],
    reviews: approvals.flatMap(({ reviews }) => reviews),
  });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}
const shortly = (count: number, samples?: number) =>
  registerPages(catalogueOf(count, samples)).map(({ path, title, page, pages, count: all, rows, years, other, meta }) =>
    told({ path, title, of: `${page}/${pages}`, rows: `${rows.length} of ${all}`, years, other, trail: meta.trail, noindex: meta.noindex }),
  );

test('works of two years stand together and by year', () =>
  expect(told(shortly(3))).toEqual([
    {
      path: '/reestr/',
      title: 'Реестр разработок',
      of: '1/1',
      rows: '3 of 3',
      years: ['Все годы → /reestr/ current', '2025–2026 → /reestr/2025-2026/', '2024–2025 → /reestr/2024-2025/'],
      trail: [],
    },
    {
      path: '/reestr/2025-2026/',
      title: 'Реестр за 2025–2026 учебный год',
      of: '1/1',
      rows: '2 of 2',
      years: ['Все годы → /reestr/', '2025–2026 → /reestr/2025-2026/ current', '2024–2025 → /reestr/2024-2025/'],
      trail: ['Реестр разработок → /reestr/'],
    },
    {
      path: '/reestr/2024-2025/',
      title: 'Реестр за 2024–2025 учебный год',
      of: '1/1',
      rows: '1 of 1',
      years: ['Все годы → /reestr/', '2025–2026 → /reestr/2025-2026/', '2024–2025 → /reestr/2024-2025/ current'],
      trail: ['Реестр разработок → /reestr/'],
    },
  ]));

test('samples have a register of their own', () =>
  expect(told(shortly(3, 2))).toEqual([
    {
      path: '/reestr/',
      title: 'Реестр разработок',
      of: '1/1',
      rows: '1 of 1',
      years: [],
      other: 'Показать вместе с образцами → /reestr/obrazcy/',
      trail: [],
    },
    {
      path: '/reestr/obrazcy/',
      title: 'Так будет выглядеть реестр',
      of: '1/1',
      rows: '2 of 2',
      years: [],
      other: 'Вернуться к настоящему реестру → /reestr/',
      trail: ['Реестр разработок → /reestr/'],
      noindex: true,
    },
  ]));

test('a hundred and one stand on two pages, a hundred on one', () =>
  expect(shortly(102).map((page) => (page as { path: string; rows: string }).path + ' ' + (page as { rows: string }).rows)).toEqual([
    '/reestr/ 100 of 102',
    '/reestr/stranica/2/ 2 of 102',
    '/reestr/2025-2026/ 100 of 101',
    '/reestr/2025-2026/stranica/2/ 1 of 101',
    '/reestr/2024-2025/ 1 of 1',
  ]));
