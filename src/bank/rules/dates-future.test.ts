import { aMaterial, aNews, aReport, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { datesFuture } from './dates-future.ts';

testRule(datesFuture, [
  { name: 'today', bank: { entries: [aMaterial({ published: '2026-02-01', updated: '2026-02-01' })] }, finds: [] },
  {
    name: 'tomorrow',
    bank: { entries: [aMaterial({ published: '2026-02-02' })] },
    finds: ['error materials/2025-2026/material-1/index.md published'],
    says: /«published» стоит 2 февраля 2026 г\.: этот день ещё не наступил.*1 февраля/s,
  },
  {
    name: 'news of tomorrow',
    bank: { entries: [aNews({ published: '2026-02-02' })] },
    finds: ['error news/2025-2026/news-1/index.md published'],
  },
  { name: 'a webinar may lie ahead', bank: { entries: [aWebinar({ start: '2026-03-01T15:00', end: '2026-03-01T16:00' })] }, finds: [] },
  { name: 'unknown is no date', bank: { entries: [aReport({ published: 'unknown' })] }, finds: [] },
  ...(['submitted', 'updated'] as const).map((field) => ({
    name: `${field} tomorrow, in whole words`,
    bank: { entries: [aMaterial({ [field]: '2026-02-02' })] },
    finds: [`error materials/2025-2026/material-1/index.md ${field}`],
    tells: [
      `В поле «${field}» стоит 2 февраля 2026 г.: этот день ещё не наступил. Сегодня 1 февраля 2026 г. Проверьте год и месяц или впишите сегодняшний день.`,
    ],
  })),
  { name: 'news of today', bank: { entries: [aNews({ published: '2026-02-01' })] }, finds: [] },
]);
