import { expect, test } from 'vitest';
import { aBank, anEvent, aReport, aWebinar } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { draftContext } from './context.ts';
import { figuresTable, listsTable } from './tables.ts';

const webinar = (id: string, start: string, attendance?: number) =>
  aWebinar({ title: id, start: `${start}T15:00`, end: `${start}T16:00`, attendance, series: 'line' }, { id });
const indicators = ['webinars', 'webinar-people', 'iom'].map((id) => ({ id, name: id, unit: 'шт.', definition: 'Сколько' }));
const bank = aBank({
  vocabularies: { indicators },
  entries: [
    webinar('a', '2024-10-01', 30),
    webinar('b', '2024-11-01'),
    anEvent({ start: '2024-10' }, { id: 'e', year: '2024-2025' }),
    aReport({
      indicators: [
        { indicator: 'webinars', value: 122, previous: 119, source: 'Отчёт' },
        { indicator: 'webinar-people', min: 5000, source: 'Отчёт' },
        { indicator: 'iom', value: null, source: 'Отчёт', note: 'Не сказано.' },
      ],
    }),
  ],
});
const catalogue = createCatalogue(bank, new Map(), '2026-02-01');
const context = draftContext(catalogue, { year: '2024-2025' })!;

test('figures: declared and counted side by side, silence is an empty cell', () => {
  const rows = figuresTable(context);
  expect(rows.find(([id]) => id === 'webinars')).toEqual([
    'webinars',
    'webinars',
    'шт.',
    '119',
    '',
    '122',
    '2',
    -120,
    'Отчёт',
    'В банк внесено не всё, о чём говорит отчёт. Разница: −120.',
  ]);
  expect(rows.find(([id]) => id === 'webinar-people')?.slice(3, 8)).toEqual(['', '', '> 5000', '≥ 30', '']);
  expect(rows.find(([id]) => id === 'iom')?.slice(3)).toEqual(['', '', '', '', '', 'Отчёт', '']);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
});

test('lists: one thing in a row, with its whole address', () => {
  const rows = listsTable(context).filter(([id]) => id === 'webinars');
  expect(rows).toEqual([
    ['webinars', 'webinars', '1', 'a', '2024-10-01', 'https://bank.primery.rf/vebinary/a/'],
    ['webinars', 'webinars', '2', 'b', '2024-11-01', 'https://bank.primery.rf/vebinary/b/'],
  ]);
});
