import { expect, test } from 'vitest';
import {
  aMaterial,
  anApproval,
  anEvent,
  aProtocol,
  aRecommendation,
  aWebinar,
  someProgrammes,
  aProgramme,
  type BankParts,
} from '../../testing/builders.ts';
import { YEAR, yearCatalogue } from '../../testing/synthetic-year.ts';
import { deedsByYear, figureIds, figuresOf, recordedYears } from './figures.ts';

const work = aMaterial({}, { id: 'w' });
const { reviews, protocol } = anApproval(work);
/** What is known of a year: `id value`, `+` for the least there was. */
const known = (parts: BankParts, scope: Parameters<typeof figuresOf>[2] = {}) =>
  [...figuresOf(yearCatalogue(parts), YEAR, scope).figures.values()].flatMap(({ id, value, atLeast }) =>
    value === undefined ? [] : [`${id} ${value}${atLeast ? '+' : ''}`],
  );

test('every figure has its place', () => expect([...figuresOf(yearCatalogue({}), YEAR).figures.keys()]).toEqual([...figureIds]));
test.each<[string, BankParts, unknown]>([
  [
    'a work that waits',
    { entries: [aMaterial()] },
    ['dev-submitted 1', 'dev-examined 0', 'dev-recommended 0', 'assignments 0', 'experts 0', 'omo 2', 'active-units 1'],
  ],
  [
    'a work that was let through',
    { entries: [work, protocol], reviews },
    ['dev-submitted 1', 'dev-examined 1', 'dev-recommended 1', 'assignments 3', 'experts 3', 'omo 2', 'active-units 1'],
  ],
  [
    'a work under a code',
    { entries: [aProtocol({ decisions: [{ code: 'Ш-1', verdict: 'rejected' }] })] },
    ['dev-submitted 1', 'dev-examined 1', 'dev-recommended 0', 'assignments 0+', 'experts 0+', 'omo 2', 'active-units 0'],
  ],
  ['a webinar', { entries: [aWebinar()] }, ['webinars 1', 'omo 2', 'active-units 1']],
  [
    'webinars of which one noted its visitors',
    { entries: [aWebinar({ attendance: 7 }), aWebinar({ attendance: 'unknown' }, { id: 'b' })] },
    ['webinars 2', 'webinar-people 7+', 'omo 2', 'active-units 1'],
  ],
  [
    'a webinar that nobody visited',
    { entries: [aWebinar({ attendance: 0 })] },
    ['webinars 1', 'webinar-people 0', 'omo 2', 'active-units 1'],
  ],
  ['a recommendation', { entries: [aRecommendation()] }, ['recommendations 1', 'omo 2', 'active-units 1']],
  ['a meeting', { entries: [anEvent()] }, ['meetings 1', 'omo 2']],
  ['another event', { entries: [anEvent({ units: ['math'] })] }, ['events 1', 'omo 2']],
  ['programmes', { entries: [someProgrammes({ programmes: [aProgramme({ protocol: undefined })] })] }, ['dpp 1', 'omo 2']],
  ['samples alone', { entries: [aWebinar({ demo: true })] }, ['omo 2']],
])('a year of %s', (_, parts, told) => expect(known(parts)).toEqual(told));
test('of a part, what others did is zero and not silence', () =>
  expect(known({ entries: [aWebinar({ units: ['math'] })] }, { unit: 'physics' })).toEqual(['webinars 0', 'omo 2', 'active-units 0']));

test('things stand by their dates, those of one day by their keys', () => {
  const at = (id: string, day: string) => aWebinar({ start: `${day}T15:00`, end: `${day}T16:00` }, { id });
  const { figures, breakdowns, year } = figuresOf(
    yearCatalogue({
      entries: [at('c', '2025-11-02'), at('b', '2025-11-02'), at('z', '2025-11-01'), at('a', '2025-11-02'), at('y', '2025-12-02')],
    }),
    YEAR,
  );
  expect(figures.get('webinars')?.things.map(({ key }) => key)).toEqual(['z', 'a', 'b', 'c', 'y'].map((id) => `webinar/${id}`));
  expect([year, ...breakdowns.keys()]).toEqual([YEAR, 'unit', 'municipality', 'organisation', 'subject', 'type', 'theme', 'quarter']);
  expect(breakdowns.get('quarter')?.map(({ id }) => id)).toEqual(['1', '2']);
});

test('years of which there is any record, and deeds by years', () => {
  const at = (year: number, data: object = {}) =>
    aWebinar({ start: `${year}-10-01T15:00`, end: `${year}-10-01T16:00`, ...data }, { id: `w-${year}` });
  const catalogue = yearCatalogue({ entries: [at(2023), at(2025), at(2024), at(2022, { demo: true })] });
  expect([recordedYears(catalogue), recordedYears(catalogue, true)]).toEqual([
    ['2025-2026', '2024-2025', '2023-2024'],
    ['2025-2026', '2024-2025', '2023-2024', '2022-2023'],
  ]);
  expect([...deedsByYear(catalogue)].map(([year, deeds]) => [year, deeds.length])).toEqual([
    ['2025-2026', 1],
    ['2024-2025', 1],
    ['2023-2024', 1],
    ['2022-2023', 1],
  ]);
});
