import { aMaterial, aNews, aProtocol, aRecommendation, aReview, aWebinar, anEvent, someProgrammes } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { schoolYearDates } from './school-year-dates.ts';

const material = (submitted: string) => ({ entries: [aMaterial({ submitted })] });
const event = (start: string) => ({ entries: [anEvent({ start })] });
const programme = { id: 'p', title: 'П', kind: 'pk' as const, hours: 36, organisation: 'soiro', verdict: 'recommended' as const };

testRule(schoolYearDates, [
  { name: 'the first day of the year', bank: material('2025-09-01'), finds: [] },
  { name: 'the last day of the year', bank: material('2026-08-31'), finds: [] },
  {
    name: 'a day early',
    bank: material('2025-08-31'),
    finds: ['error materials/2025-2026/material-1/index.md submitted'],
    says: /31 августа 2025 г\. — не 2025–2026 учебный год.*2024-2025/s,
  },
  { name: 'a day late', bank: material('2026-09-01'), finds: ['error materials/2025-2026/material-1/index.md submitted'] },
  {
    name: 'a webinar',
    bank: { entries: [aWebinar({ start: '2024-10-01T15:00', end: '2024-10-01T16:00' })] },
    finds: ['error webinars/2025-2026/webinar-1/index.md start'],
  },
  { name: 'an event known to the month', bank: event('2026-08'), finds: [] },
  { name: 'an event in a wrong month', bank: event('2025-08'), finds: ['error events/2025-2026/event-1/index.md start'] },
  { name: 'an event known to the year', bank: event('2026'), finds: [] },
  { name: 'an event in a wrong year', bank: event('2027'), finds: ['error events/2025-2026/event-1/index.md start'] },
  { name: 'an event on an unknown day', bank: event('unknown'), finds: [] },
  {
    name: 'news and recommendations',
    bank: { entries: [aNews({ published: '2024-01-01' }), aRecommendation({ published: '2024-01-01' })] },
    finds: ['error recommendations/2025-2026/recommendation-1/index.md published', 'error news/2025-2026/news-1/index.md published'],
  },
  {
    name: 'a conclusion in the next year',
    bank: { entries: [aMaterial()], reviews: [aReview(aMaterial(), { date: '2026-09-02' })] },
    finds: [],
  },
  {
    name: 'a conclusion in the year before the work',
    bank: { entries: [aMaterial()], reviews: [aReview(aMaterial(), { date: '2025-08-31' })] },
    finds: ['warning reviews/2025-2026/material-1/01.yaml date'],
    says: /раньше 2025–2026 учебного года/,
  },
  {
    name: 'a protocol of another year',
    bank: { entries: [aProtocol({ school_year: '2024-2025' })] },
    finds: ['error protocols/protocol-1.yaml date'],
  },
  {
    name: 'a programme of another year',
    bank: {
      entries: [
        someProgrammes({
          programmes: [
            { ...programme, date: '2024-10' },
            { ...programme, id: 'q', date: '2025-10' },
            { ...programme, id: 'r' },
          ],
        }),
      ],
    },
    finds: ['error programmes/programmes-1.yaml programmes.0.date'],
  },
  {
    name: 'whole words: a day, a year alone, a protocol, a programme, a conclusion',
    bank: {
      entries: [
        aMaterial({ submitted: '2025-08-31' }),
        anEvent({ start: '2027' }),
        aProtocol({ school_year: '2024-2025' }),
        someProgrammes({ programmes: [{ ...programme, date: '2024-10' }] }),
      ],
      reviews: [aReview(aMaterial(), { date: '2025-08-31' })],
    },
    finds: [
      'error materials/2025-2026/material-1/index.md submitted',
      'error events/2025-2026/event-1/index.md start',
      'warning reviews/2025-2026/material-1/01.yaml date',
      'error protocols/protocol-1.yaml date',
      'error programmes/programmes-1.yaml programmes.0.date',
    ],
    tells: [
      '31 августа 2025 г. — не 2025–2026 учебный год. Перенесите запись в папку 2024-2025 или исправьте дату.',
      '2027 г. — не 2025–2026 учебный год. Перенесите запись в папку или исправьте дату.',
      '31 августа 2025 г. — раньше 2025–2026 учебного года, в котором подана работа. Проверьте дату заключения.',
      '20 ноября 2025 г. — не 2024–2025 учебный год. Проверьте дату или поле school_year: нужен год 2025-2026 или исправьте дату.',
      'октябрь 2024 г. — не 2025–2026 учебный год. Перенесите программу в список года 2024-2025 или исправьте дату.',
    ],
  },
  {
    name: 'a conclusion in a folder of no year is left to others',
    bank: { entries: [aMaterial()], reviews: [{ ...aReview(aMaterial(), { date: '2000-01-01' }), file: 'reviews/x/01.yaml' }] },
    finds: [],
  },
]);
