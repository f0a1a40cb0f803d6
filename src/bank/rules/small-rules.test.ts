import { aDocument, aMaterial, anEvent, aRecommendation, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { emptyWork } from './empty-work.ts';
import { planItems } from './plan-items.ts';
import { recheck } from './recheck.ts';
import { statusNotes } from './status-notes.ts';

const material = 'materials/2025-2026/material-1/index.md';

testRule(emptyWork, [
  { name: 'stages only', bank: { entries: [aMaterial()] }, finds: [] },
  { name: 'a file only', bank: { entries: [aMaterial({ stages: [], files: [{ file: 'a.pdf', title: 'А' }] })] }, finds: [] },
  { name: 'text only', bank: { entries: [aMaterial({ stages: [] }, { body: 'Текст.' })] }, finds: [] },
  { name: 'nothing', bank: { entries: [aMaterial({ stages: [] }, { body: '\n \n' })] }, finds: [`warning ${material}`] },
  {
    name: 'recommendations of nothing',
    bank: { entries: [aRecommendation()] },
    finds: ['warning recommendations/2025-2026/recommendation-1/index.md'],
  },
]);

testRule(recheck, [
  { name: 'on the day', bank: { entries: [aMaterial({ recheck_by: '2026-02-01' })] }, finds: [] },
  {
    name: 'a day late',
    bank: { entries: [aMaterial({ recheck_by: '2026-01-31' })] },
    finds: [`warning ${material} recheck_by`],
    says: /31 января 2026/,
  },
  { name: 'an archived work', bank: { entries: [aMaterial({ recheck_by: '2026-01-31', state: 'archived' })] }, finds: [] },
]);

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
]);

const item = (id: string, due = '2025-10') => ({ id, title: 'Пункт', due });
const plan = (items: ReturnType<typeof item>[], overrides: Parameters<typeof aDocument>[0] = {}) => ({
  entries: [aDocument({ kind: 'plan', school_year: '2025-2026', items, ...overrides })],
});
const at = (field: string, severity = 'warning') => [`${severity} documents/document-1/index.md ${field}`];

testRule(planItems, [
  { name: 'a plan', bank: plan([item('p1'), item('p2', 'unknown'), item('p3', '2026')]), finds: [] },
  { name: 'a code twice', bank: plan([item('p1'), item('p1')]), finds: at('items.1.id', 'error') },
  { name: 'due in another year', bank: plan([item('p1', '2026-09')]), finds: at('items.0.due') },
  { name: 'items of an order', bank: plan([item('p1')], { kind: 'order' }), finds: at('items') },
  { name: 'a plan of no year', bank: plan([item('p1')], { school_year: undefined }), finds: at('items') },
]);
