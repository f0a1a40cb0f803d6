import { describe, expect, test } from 'vitest';
import {
  anEvent,
  anOrganisation,
  aPerson,
  aProgramme,
  aRecommendation,
  aUnit,
  aWebinar,
  someProgrammes,
  type BankParts,
} from '../../testing/builders.ts';
import { yearCatalogue } from '../../testing/synthetic-year.ts';
import { heldDeeds } from './held-deeds.ts';

const parts: BankParts = {
  vocabularies: {
    municipalities: [
      { id: 'region', name: 'Область', kind: 'region' },
      { id: 'town', name: 'Городской округ', short: 'Город', kind: 'city' },
    ],
  },
};
const school = anOrganisation({ name: 'Лицей', short_name: 'Лицей', kind: 'school', municipality: 'town' }, { id: 'school' });
const local = aUnit({ name: 'Местное', short_name: 'Местное', kind: 'mmo', municipality: 'town', parent: 'math' }, { id: 'local' });
const anna = aPerson({ posts: [{ position: 'учитель', organisation: 'school' }] }, { id: 'anna' });
const AFTER = '2026-11-22';

describe('what was held', () => {
  const deedOf = (entry: NonNullable<BankParts['entries']>[number], today?: string) =>
    heldDeeds(yearCatalogue({ ...parts, entries: [school, local, anna, entry] }, today))[0];
  test.each([
    [
      'a webinar whole',
      aWebinar({
        units: ['local', 'math'],
        speakers: [{ person: 'anna' }, { organisation: 'soiro' }],
        subjects: ['trud'],
        themes: ['gia-oge'],
        attendance: 40,
        demo: true,
      }),
      {
        measure: 'webinars',
        year: '2025-2026',
        thing: {
          key: 'webinar/webinar-1',
          title: 'Трудные задачи',
          href: '/vebinary/webinar-1/',
          date: '2025-11-10',
          hidden: false,
          demo: true,
          amount: 40,
        },
        counts: true,
        keys: {
          unit: ['local', 'math'],
          municipality: ['town'],
          organisation: ['school', 'soiro'],
          subject: ['trud'],
          type: [],
          theme: ['gia-oge'],
          quarter: ['1'],
        },
      },
    ],
    [
      'a webinar bare',
      aWebinar({ attendance: 'unknown' }),
      {
        measure: 'webinars',
        year: '2025-2026',
        thing: {
          key: 'webinar/webinar-1',
          title: 'Трудные задачи',
          href: '/vebinary/webinar-1/',
          date: '2025-11-10',
          hidden: false,
          demo: false,
        },
        counts: true,
        keys: { unit: ['math'], municipality: [], organisation: [], subject: [], type: [], theme: [], quarter: ['1'] },
      },
    ],
    [
      'an event whole',
      anEvent({
        kind: 'forum',
        start: '2025-10-10',
        end: '2025-10-12',
        units: ['local'],
        speakers: [{ person: 'anna' }],
        subjects: ['trud'],
        themes: ['gia-oge'],
      }),
      {
        measure: 'events',
        year: '2025-2026',
        thing: {
          key: 'event/event-1',
          title: 'Заседание',
          href: '/sobytiya/event-1/',
          date: '2025-10-10',
          hidden: false,
          demo: false,
        },
        counts: true,
        keys: {
          unit: ['local'],
          municipality: ['town'],
          organisation: ['school'],
          subject: ['trud'],
          type: [],
          theme: ['gia-oge'],
          quarter: ['1'],
        },
      },
    ],
    [
      'a meeting without a day',
      anEvent({ start: 'unknown' }, { year: '2024-2025' }),
      {
        measure: 'meetings',
        year: '2024-2025',
        thing: {
          key: 'event/event-1',
          title: 'Заседание',
          href: '/sobytiya/event-1/',
          date: '',
          hidden: false,
          demo: false,
        },
        counts: true,
        keys: { unit: ['rumo'], municipality: [], organisation: [], subject: [], type: [], theme: [], quarter: [] },
      },
    ],
    [
      'a recommendation whole',
      aRecommendation({ authors: [{ person: 'anna' }], subjects: ['trud'], themes: ['gia-oge'], unit: 'math' }),
      {
        measure: 'recommendations',
        year: '2025-2026',
        thing: {
          key: 'recommendation/recommendation-1',
          title: 'Работа с дробями',
          href: '/rekomendacii/recommendation-1/',
          date: '2025-12-01',
          hidden: false,
          demo: false,
        },
        counts: true,
        keys: {
          unit: ['math'],
          municipality: ['town'],
          organisation: ['school'],
          subject: ['trud'],
          type: [],
          theme: ['gia-oge'],
          quarter: ['2'],
        },
      },
    ],
    [
      'a recommendation of a local body',
      aRecommendation({ unit: 'local' }),
      {
        measure: 'recommendations',
        year: '2025-2026',
        thing: {
          key: 'recommendation/recommendation-1',
          title: 'Работа с дробями',
          href: '/rekomendacii/recommendation-1/',
          date: '2025-12-01',
          hidden: false,
          demo: false,
        },
        counts: true,
        keys: {
          unit: ['local'],
          municipality: ['town'],
          organisation: ['redakciya'],
          subject: [],
          type: [],
          theme: [],
          quarter: ['2'],
        },
      },
    ],
    [
      'a programme that passed',
      someProgrammes({ programmes: [aProgramme({ date: '2026-03-01', protocol: undefined })] }),
      {
        measure: 'dpp',
        year: '2025-2026',
        thing: {
          key: 'programme/2025-2026/programme-1',
          title: 'Дроби',
          href: '/programmy/#y2025-2026',
          date: '2026-03-01',
          hidden: false,
          demo: false,
        },
        counts: true,
        keys: { unit: [], municipality: [], organisation: ['soiro'], subject: [], type: [], theme: [], quarter: ['3'] },
      },
    ],
    [
      'a programme that was refused',
      someProgrammes({ programmes: [aProgramme({ verdict: 'rejected', protocol: undefined })] }),
      {
        measure: 'dpp',
        year: '2025-2026',
        thing: {
          key: 'programme/2025-2026/programme-1',
          title: 'Программа не рекомендована',
          href: '/programmy/#y2025-2026',
          date: '',
          hidden: true,
          demo: false,
        },
        counts: true,
        keys: { unit: [], municipality: [], organisation: ['soiro'], subject: [], type: [], theme: [], quarter: [] },
      },
    ],
  ] as const)('%s', (_, entry, told) => expect(deedOf(entry)).toEqual(told));

  test.each([
    ['a webinar on its day', aWebinar({ start: '2026-03-01T15:00', end: '2026-03-01T16:00' }), '2026-03-01', false],
    ['a webinar the day after', aWebinar({ start: '2026-03-01T15:00', end: '2026-03-01T16:00' }), '2026-03-02', true],
    ['an event on its last day', anEvent({ start: '2026-03-01', end: '2026-03-03' }), '2026-03-03', false],
    ['an event the day after', anEvent({ start: '2026-03-01', end: '2026-03-03' }), '2026-03-04', true],
    ['an event of a month that goes on', anEvent({ start: '2026-03' }), '2026-03-31', false],
    ['an event of a month that is over', anEvent({ start: '2026-03' }), '2026-04-01', true],
    ['an event of a year that goes on', anEvent({ start: 'unknown' }), '2026-08-31', false],
    ['an event of a year that is over', anEvent({ start: 'unknown' }), '2026-09-01', true],
    ['an event that was cancelled', anEvent({ status: 'cancelled' }), AFTER, false],
    ['a recommendation of today', aRecommendation({ published: '2026-03-01' }), '2026-03-01', true],
    ['a recommendation of tomorrow', aRecommendation({ published: '2026-03-02' }), '2026-03-01', false],
  ] as const)('%s counts or not', (_, entry, today, counts) => expect(deedOf(entry, today)?.counts).toBe(counts));
});
