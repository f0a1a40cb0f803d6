import { aDocument, aMaterial, aPerson, aUnit, aWebinar, anEvent } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { datesOrder } from './dates-order.ts';

const material = 'materials/2025-2026/material-1/index.md';

testRule(datesOrder, [
  {
    name: 'the same day',
    bank: { entries: [aMaterial({ submitted: '2025-12-01', published: '2025-12-01', updated: '2025-12-01' })] },
    finds: [],
  },
  {
    name: 'published before submitted',
    bank: { entries: [aMaterial({ submitted: '2025-12-02' })] },
    finds: [`error ${material} published`],
    says: /1 декабря 2025 г\. — раньше, чем в поле «submitted»: 2 декабря/,
  },
  { name: 'updated before published', bank: { entries: [aMaterial({ updated: '2025-11-30' })] }, finds: [`error ${material} updated`] },
  {
    name: 'to be rechecked before published',
    bank: { entries: [aMaterial({ recheck_by: '2025-11-30' })] },
    finds: [`error ${material} recheck_by`],
  },
  {
    name: 'a webinar that ends before it begins',
    bank: { entries: [aWebinar({ end: '2025-11-10T14:00' })] },
    finds: ['error webinars/2025-2026/webinar-1/index.md end'],
    says: /14:00/,
  },
  {
    name: 'a webinar of no length',
    bank: { entries: [aWebinar({ end: '2025-11-10T15:00' })] },
    finds: ['error webinars/2025-2026/webinar-1/index.md end'],
  },
  { name: 'a webinar past midnight', bank: { entries: [aWebinar({ start: '2025-11-10T23:00', end: '2025-11-11T01:00' })] }, finds: [] },
  {
    name: 'a webinar of a month',
    bank: { entries: [aWebinar({ end: '2025-12-10T16:00' })] },
    finds: ['warning webinars/2025-2026/webinar-1/index.md end'],
    says: /длится 721 ч/,
  },
  { name: 'an event from a month to a day of it', bank: { entries: [anEvent({ start: '2025-10', end: '2025-10-03' })] }, finds: [] },
  {
    name: 'an event that ends before it begins',
    bank: { entries: [anEvent({ start: '2025-10-10', end: '2025-09' })] },
    finds: ['error events/2025-2026/event-1/index.md end'],
  },
  {
    name: 'a discussion that ends before it begins',
    bank: { entries: [aDocument({ discussion: { since: '2025-10-10', until: '2025-10-01', how: 'Письмом' } })] },
    finds: ['error documents/document-1/index.md discussion.until'],
  },
  {
    name: 'a tenure deep inside',
    bank: { entries: [aUnit({ heads: [{ person: 'unknown', since: '2024-09', until: '2023' }] })] },
    finds: ['error units/unit-1.md heads.0.until'],
  },
  {
    name: 'a consent withdrawn before it was given',
    bank: { entries: [aPerson({ consent: { distribution: { id: '1', date: '2025-01-10', withdrawn: '2025-01-09' } } })] },
    finds: ['error people/person-1.yaml consent.distribution.withdrawn'],
  },
  {
    name: 'a subject that ends before it begins',
    bank: { vocabularies: { subjects: [{ id: 'x', name: 'X', area: 'math-area', since: '2024-2025', until: '2023-2024' }] } },
    finds: ['error vocabularies/subjects.yaml items.5.until'],
    says: /2023–2024 учебный год/,
  },
  {
    name: 'a licence that ends before the work is published, in whole words',
    bank: { entries: [aMaterial({ licence_until: '2025-11-30' })] },
    finds: [`error ${material} licence_until`],
    tells: ['В поле «licence_until» 30 ноября 2025 г. — раньше, чем в поле «published»: 1 декабря 2025 г. Проверьте обе даты.'],
  },
  { name: 'a licence without an end', bank: { entries: [aMaterial({ licence_until: 'unlimited' })] }, finds: [] },
  {
    name: 'a consent that ends before it was given',
    bank: { entries: [aPerson({ consent: { distribution: { id: '1', date: '2025-01-10', until: '2025-01-09' } } })] },
    finds: ['error people/person-1.yaml consent.distribution.until'],
  },
  { name: 'a webinar of twelve hours', bank: { entries: [aWebinar({ start: '2025-11-10T09:00', end: '2025-11-10T21:00' })] }, finds: [] },
  {
    name: 'a minute more, in whole words',
    bank: { entries: [aWebinar({ start: '2025-11-10T09:00', end: '2025-11-10T21:01' })] },
    finds: ['warning webinars/2025-2026/webinar-1/index.md end'],
    tells: [
      'Вебинар длится 12 ч: в календарях он займёт всё это время. Проверьте день в поле end; вебинар за полночь кончается на следующий день.',
    ],
  },
  {
    name: 'a webinar of no length, in whole words',
    bank: { entries: [aWebinar({ end: '2025-11-10T15:00' })] },
    finds: ['error webinars/2025-2026/webinar-1/index.md end'],
    tells: ['Вебинар кончается тогда же, когда начинается. Напишите время окончания.'],
  },
  {
    name: 'an event of one moment, and one of a whole day',
    bank: { entries: [anEvent({ start: '2025-10-10', end: '2025-10-10' })] },
    finds: [],
  },
]);
