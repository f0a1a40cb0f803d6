import { expect, test } from 'vitest';
import { aBank, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { webinarYearView } from './webinars.ts';

const file = { recording: { provider: 'rutube' as const, url: 'https://rutube.ru/video/1/' } };
const yearOf = (count: number) => {
  const webinars = Array.from({ length: count }, (_, index) => {
    const day = `2025-10-${String(index + 1).padStart(2, '0')}`;
    const data = index === 0 ? { ...file, subjects: ['matematika', 'trud'], units: ['math', 'rumo'] } : { subjects: ['matematika'] };
    return aWebinar({ start: `${day}T15:00`, end: `${day}T16:00`, ...data }, { id: `w${index}` });
  });
  const bank = aBank({ entries: webinars });
  return webinarYearView('2025-2026', createCatalogue(bank, decideAll(bank, TODAY), TODAY));
};

test('the archive of a year is narrowed by what its webinars have', () => {
  const { filter, months } = yearOf(6);
  expect(filter).toEqual({
    subjects: [
      { tag: 's-matematika', text: 'Математика', count: 6 },
      { tag: 's-trud', text: 'Труд (технология)', count: 1 },
    ],
    units: [
      { tag: 'u-math', text: 'Математика', count: 6 },
      { tag: 'u-rumo', text: 'РУМО', count: 1 },
    ],
    recorded: 1,
  });
  expect(months.flatMap(({ rows }) => rows.map(({ tags }) => tags)).slice(0, 2)).toEqual([
    's-matematika s-trud u-math u-rumo zapis',
    's-matematika u-math',
  ]);
});

test('a few are seen without a filter', () => expect(yearOf(4).filter).toBeUndefined());
