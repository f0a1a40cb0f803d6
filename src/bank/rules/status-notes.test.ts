import { aMaterial, anEvent, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { statusNotes } from './status-notes.ts';

const material = 'materials/2025-2026/material-1/index.md';

testRule(statusNotes, [
  {
    name: 'explained',
    bank: {
      entries: [
        aWebinar({ status: 'cancelled', status_note: 'Болезнь' }),
        aMaterial({ state: 'withdrawn', state_reason: 'По просьбе автора' }),
      ],
    },
    finds: [],
  },
  {
    name: 'cancelled',
    bank: { entries: [aWebinar({ status: 'cancelled' })] },
    finds: ['warning webinars/2025-2026/webinar-1/index.md status'],
  },
  {
    name: 'an event cancelled',
    bank: { entries: [anEvent({ status: 'cancelled' }, { id: 'event-1' })] },
    finds: ['warning events/2025-2026/event-1/index.md status'],
    says: /Событие отменено/,
  },
  {
    name: 'an event moved',
    bank: { entries: [anEvent({ status: 'moved' }, { id: 'event-1' })] },
    finds: ['warning events/2025-2026/event-1/index.md status'],
    says: /moved_from/,
  },
  {
    name: 'an event moved to where it was',
    bank: { entries: [anEvent({ status: 'moved', start: '2025-12-01', moved_from: '2025-12-01' }, { id: 'event-1' })] },
    finds: ['warning events/2025-2026/event-1/index.md moved_from'],
  },
  {
    name: 'moved',
    bank: { entries: [aWebinar({ status: 'moved' })] },
    finds: ['warning webinars/2025-2026/webinar-1/index.md status'],
    says: /moved_from/,
  },
  {
    name: 'moved to where it was',
    bank: { entries: [aWebinar({ status: 'moved', moved_from: '2025-11-10T15:00' })] },
    finds: ['warning webinars/2025-2026/webinar-1/index.md moved_from'],
    says: /такое же/,
  },
  { name: 'withdrawn', bank: { entries: [aMaterial({ state: 'withdrawn' })] }, finds: [`error ${material} state`], says: /снята/ },
  { name: 'archived for a new version', bank: { entries: [aMaterial({ state: 'archived', replaced_by: 'x' })] }, finds: [] },
  {
    name: 'whole words of webinars and events',
    bank: {
      entries: [
        aWebinar({ status: 'cancelled' }, { id: 'a' }),
        aWebinar({ status: 'moved' }, { id: 'b' }),
        aWebinar({ moved_from: '2025-11-10T15:00' }, { id: 'c' }),
        anEvent({ status: 'cancelled' }, { id: 'd' }),
        anEvent({ status: 'moved' }, { id: 'e' }),
        anEvent({ start: '2025-12-01', moved_from: '2025-12-01' }, { id: 'f' }),
      ],
    },
    finds: [
      ...['a/index.md status', 'b/index.md status', 'c/index.md moved_from'].map((place) => `warning webinars/2025-2026/${place}`),
      ...['d/index.md status', 'e/index.md status', 'f/index.md moved_from'].map((place) => `warning events/2025-2026/${place}`),
    ],
    tells: [
      'Вебинар отменён, а почему — не сказано. Допишите status_note.',
      'Вебинар перенесён, а с какого дня — не сказано. Допишите moved_from: прежнее начало.',
      'Прежнее начало вебинара такое же, как новое. Впишите в moved_from прежнее начало, в start — новое.',
      'Событие отменено, а почему — не сказано. Допишите status_note.',
      'Событие перенесено, а с какого дня — не сказано. Допишите moved_from: прежнее начало.',
      'Прежнее начало события такое же, как новое. Впишите в moved_from прежнее начало, в start — новое.',
    ],
  },
  {
    name: 'an event explained, an event moved from another day, a webinar too',
    bank: {
      entries: [
        anEvent({ status: 'cancelled', status_note: 'Болезнь' }, { id: 'a' }),
        anEvent({ status: 'moved', moved_from: '2025-10-01' }, { id: 'b' }),
        aWebinar({ status: 'moved', moved_from: '2025-11-09T15:00' }),
      ],
    },
    finds: [],
  },
  {
    name: 'whole words of works: withdrawn, archived, withdrawn for a new version',
    bank: {
      entries: [
        aMaterial({ state: 'withdrawn' }, { id: 'a' }),
        aMaterial({ state: 'archived' }, { id: 'b' }),
        aMaterial({ state: 'withdrawn', replaced_by: 'x' }, { id: 'c' }),
        aMaterial({ state: 'archived', state_reason: 'Устарела' }, { id: 'd' }),
      ],
    },
    finds: ['error a', 'warning b', 'error c'].map((found) => `${found.replace(' ', ' materials/2025-2026/')}/index.md state`),
    tells: [
      'Работа снята, а почему — не сказано. Допишите state_reason.',
      'Работа в архиве, а почему — не сказано. Допишите state_reason или replaced_by.',
      'Работа снята, а почему — не сказано. Допишите state_reason.',
    ],
  },
]);
