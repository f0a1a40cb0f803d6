import { expect, test } from 'vitest';
import { anEvent } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { cleaned } from '../open-data/record-values.ts';
import { eventJsonLd } from './event.ts';

const catalogue = openCatalogue();

test.each<[string, object, object]>([
  [
    'a whole one',
    {
      title: 'Форум',
      summary: 'О новом.',
      start: '2026-08-20',
      end: '2026-08-21',
      status: 'moved',
      moved_from: '2026-08-18',
      place: 'Дворец',
      units: ['rumo', 'absent', 'math'],
      speakers: [
        { person: 'anna' },
        { person: 'nevidimova', organisation: 'school' },
        { organisation: 'absent' },
        { person: 'nevidimova' },
      ],
      subjects: ['trud'],
      audiences: ['teacher', 'absent'],
    },
    {
      '@type': 'EducationEvent',
      '@id': 'https://bank.primery.rf/kopilka/sobytiya/event-1/',
      url: 'https://bank.primery.rf/kopilka/sobytiya/event-1/',
      name: 'Форум',
      description: 'О новом.',
      inLanguage: 'ru',
      startDate: '2026-08-20',
      endDate: '2026-08-21',
      previousStartDate: '2026-08-18',
      eventStatus: 'https://schema.org/EventRescheduled',
      location: { '@type': 'Place', name: 'Дворец', address: 'Дворец' },
      organizer: [
        { '@type': 'Organization', name: 'РУМО', url: 'https://bank.primery.rf/kopilka/obedineniya/rumo/' },
        {
          '@type': 'Organization',
          name: 'Объединение учителей математики',
          url: 'https://bank.primery.rf/kopilka/obedineniya/math/',
        },
      ],
      performer: [
        { '@type': 'Person', name: 'Образцова Анна Петровна' },
        { '@type': 'Organization', name: 'Школа № 1' },
      ],
      audience: [{ '@type': 'EducationalAudience', educationalRole: 'Учитель' }],
      about: ['Труд (технология)'],
    },
  ],
  [
    'a bare one',
    { units: ['rumo'] },
    {
      '@type': 'EducationEvent',
      '@id': 'https://bank.primery.rf/kopilka/sobytiya/event-1/',
      url: 'https://bank.primery.rf/kopilka/sobytiya/event-1/',
      name: 'Заседание',
      description: 'О плане.',
      inLanguage: 'ru',
      startDate: '2025-10-10',
      eventStatus: 'https://schema.org/EventScheduled',
      organizer: [{ '@type': 'Organization', name: 'РУМО', url: 'https://bank.primery.rf/kopilka/obedineniya/rumo/' }],
    },
  ],
])('an event: %s', (_, data, told) => expect(cleaned(eventJsonLd(anEvent(data), catalogue)!)).toEqual(told));

test('an event that will not be', () =>
  expect(eventJsonLd(anEvent({ status: 'cancelled' }), catalogue)?.['eventStatus']).toBe('https://schema.org/EventCancelled'));
test('a subject of an event bears the name of its school year', () =>
  expect(eventJsonLd(anEvent({ subjects: ['trud'], start: '2023-10-10' }, { year: '2023-2024' }), catalogue)?.['about']).toEqual([
    'Технология',
  ]));
