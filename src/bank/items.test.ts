import { expect, test } from 'vitest';
import { aBank, aMaterial, aRecommendation, aWebinar } from '../testing/builders.ts';
import { itemsOf, materialDate } from './items.ts';

const subjects = [
  { id: 'algebra', name: 'Алгебра', area: 'math-area', grades: ['7'], parent: 'matematika' },
  { id: 'geometriya', name: 'Геометрия', area: 'math-area', grades: ['7'], parent: 'matematika' },
];
const bank = aBank({ vocabularies: { subjects } });
const none = { subject: [], grade: [], level: [], type: [], theme: [], audience: [], year: ['2025-2026'], municipality: [] };

test('works, recommendations and webinars with all their facets', () => {
  const material = aMaterial(
    {
      subjects: ['algebra', 'geometriya'],
      grades: ['4', '7', '8'],
      levels: ['dod', 'ooo'],
      themes: ['gia-oge'],
      audiences: ['teacher'],
      municipality: 'region',
    },
    { id: 'a' },
  );
  const recommendation = aRecommendation({ published: '2025-12-01', subjects: ['matematika'], grades: ['11'] });
  const webinar = aWebinar({ start: '2025-11-10T15:00', levels: ['noo'] }, { year: '2024-2025' });
  const gone = aMaterial({ state: 'withdrawn' }, { id: 'gone' });
  expect(itemsOf(bank, [material, gone], [recommendation], [webinar])).toEqual([
    {
      kind: 'material',
      entry: material,
      date: '2025-12-01',
      facets: {
        subject: ['algebra', 'matematika', 'geometriya'],
        grade: ['4', '7', '8'],
        level: ['dod', 'ooo', 'noo'],
        type: ['tech-map'],
        theme: ['gia-oge'],
        audience: ['teacher'],
        year: ['2025-2026'],
        municipality: ['region'],
      },
    },
    {
      kind: 'recommendation',
      entry: recommendation,
      date: '2025-12-01',
      facets: { ...none, subject: ['matematika'], grade: ['11'], level: ['soo'] },
    },
    { kind: 'webinar', entry: webinar, date: '2025-11-10', facets: { ...none, level: ['noo'], year: ['2024-2025'] } },
  ]);
});

test('what is unknown is no value of a facet', () => {
  const bare = { ...aMaterial({ subjects: ['astrologiya'], grades: ['99'] }), year: undefined };
  const [item] = itemsOf(bank, [bare], [], []);
  expect(item?.facets).toEqual({ ...none, subject: ['astrologiya'], grade: ['99'], type: ['tech-map'], year: [] });
});

test('a region without municipalities has no such facet', () => {
  const without = aBank({ region: { features: { municipalities: false } } });
  expect(itemsOf(without, [aMaterial({ municipality: 'region' })], [], [])[0]?.facets.municipality).toEqual([]);
});

test('the day of a work is that of its publication, of a draft that of its submission', () =>
  expect([materialDate(aMaterial().data), materialDate(aMaterial({ published: undefined }).data)]).toEqual(['2025-12-01', '2025-10-01']));
