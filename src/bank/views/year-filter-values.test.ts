import { expect, test } from 'vitest';
import { aBank, aUnit, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { RECORDED, withTags, yearFilter } from './year-filter.ts';

const catalogueWith = (entries: object[]) => createCatalogue(aBank({ entries: entries as never }), new Map(), TODAY);

test('a year is narrowed by subjects and associations in the order of the alphabet', () => {
  const webinar = (id: string, subjects: string[], units: string[], more: object = {}) =>
    aWebinar({ subjects, units, ...more }, { id, year: '2023-2024' });
  const recording = { provider: 'file' as const, file: 'a.mp4' };
  const entries = [webinar('a', ['trud', 'matematika'], ['rumo', 'unheard'], { recording }), webinar('b', ['matematika'], ['math'])];
  const catalogue = catalogueWith([...entries, aUnit({ short_name: 'Алгебра' }, { id: 'math' })]);
  expect(yearFilter(entries, catalogue)).toEqual({
    subjects: [
      { tag: 's-matematika', text: 'Математика', count: 2 },
      { tag: 's-trud', text: 'Технология', count: 1 },
    ],
    units: [
      { tag: 'u-math', text: 'Алгебра', count: 1 },
      { tag: 'u-rumo', text: 'РУМО', count: 1 },
      { tag: 'u-unheard', text: 'unheard', count: 1 },
    ],
    recorded: 1,
  });
  expect(yearFilter([], catalogue)).toEqual({ subjects: [], units: [], recorded: 0 });
  const rows = ['a', 'b', 'unheard'].map((id) => ({ href: `/vebinary/${id}/`, title: id, lead: '', facts: [], demo: false }));
  expect(withTags({ id: 'm', title: 'М', rows }, entries).rows.map(({ tags }) => tags)).toEqual([
    `s-trud s-matematika u-rumo u-unheard ${RECORDED}`,
    's-matematika u-math',
    undefined,
  ]);
});
