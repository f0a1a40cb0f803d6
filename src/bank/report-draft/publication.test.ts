import { expect, test } from 'vitest';
import { aBank, aReport, aWebinar } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { indicatorValueSchema } from '../model/publication.ts';
import { reportDraft } from './draft.ts';
import { reportSource } from './publication.ts';

const webinar = (id: string, start: string, attendance?: number) =>
  aWebinar({ title: id, start: `${start}T15:00`, end: `${start}T16:00`, attendance }, { id });
const indicators = ['webinars', 'webinar-people', 'iom'].map((id) => ({ id, name: id, unit: 'шт.', definition: 'Сколько' }));

test('a sum that may be short is «more than», what nobody knows is null, and the bank can read them all', () => {
  const entries = [webinar('a', '2024-10-01', 30), webinar('b', '2024-11-01')];
  const catalogue = createCatalogue(aBank({ vocabularies: { indicators }, entries }), new Map(), '2026-02-01');
  const { fields } = reportSource(reportDraft(catalogue, { year: '2024-2025' })!);
  const rows = fields['indicators'] as { indicator: string; value?: number | null; min?: number; note?: string }[];
  expect(rows.map(({ indicator, value, min }) => [indicator, value, min])).toEqual([
    ['webinars', 2, undefined],
    // At least 30 is more than 29.
    ['webinar-people', undefined, 29],
    ['iom', null, undefined],
  ]);
  expect(rows[1]?.note).toContain('Не меньше 30');
  expect(rows.map((row) => indicatorValueSchema.safeParse(row).success)).toEqual([true, true, true]);
});

test.each<[string, number | undefined, number | undefined]>([
  ['what the bank counted of the year before stands beside a count', undefined, 1],
  ['what a report declared of it does not', 122, undefined],
])('%s', (_, declared, previous) => {
  const report = aReport({ year: '2023-2024', indicators: [{ indicator: 'webinars', value: declared ?? null, source: 'Отчёт' }] });
  const entries = [webinar('a', '2024-10-01'), webinar('b', '2023-10-01'), report];
  const catalogue = createCatalogue(aBank({ vocabularies: { indicators }, entries }), new Map(), '2026-02-01');
  const { fields } = reportSource(reportDraft(catalogue, { year: '2024-2025' })!);
  expect((fields['indicators'] as { value?: number; previous?: number }[])[0]).toMatchObject({ value: 1 });
  expect((fields['indicators'] as { previous?: number }[])[0]?.previous).toBe(previous);
});
