import { describe, expect, test } from 'vitest';
import { aBank, aReport, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { createCatalogue } from '../catalogue.ts';
import { countedOf, sealOf } from '../report-draft/frozen.ts';
import { reportFrozen } from './report-frozen.ts';

const file = 'reports/2024-2025.mdx';
const report = (data: Parameters<typeof aReport>[0], body = 'Текст.') =>
  aReport({ frozen: true, ...data }, { id: '2024-2025', file, body });
const sealed = (data: Parameters<typeof aReport>[0] = {}, body?: string) => {
  const plain = report(data, body);
  return report({ ...data, seal: sealOf(plain) }, body);
};
const keptAs = (entry: ReturnType<typeof report>, figures: Record<string, number> = {}) =>
  new Map([['2024-2025', { seal: sealOf(entry), counted: figures, line: 3 }]]);
const keep = keptAs(report({}));
const webinar = (id: string, data: object = {}) =>
  aWebinar({ start: '2024-10-01T15:00', end: '2024-10-01T16:00', ...data }, { id, year: '2024-2025' });
const counted = { webinars: 1, 'active-units': 1, omo: 1 };
const keepCounted = keptAs(report({}), counted);

testRule(reportFrozen, [
  { name: 'sealed and counted alike', bank: { entries: [sealed({ counted }), webinar('a')], frozen: keepCounted }, finds: [] },
  { name: 'sealed, not counted', bank: { entries: [sealed(), webinar('a')], frozen: keep }, finds: [] },
  { name: 'not frozen', bank: { entries: [report({ frozen: false })] }, finds: [] },
  {
    name: 'a seal without the word that it is frozen',
    bank: { entries: [report({ frozen: false, counted: { webinars: 5 }, seal: '0'.repeat(16) })] },
    finds: [`error ${file} seal`],
    says: /нет frozen: true.*--refreeze/s,
  },
  {
    name: 'thawed without a trace in the report',
    bank: { entries: [report({ frozen: false })], frozen: keep },
    finds: [`error ${file} year`],
  },
  {
    name: 'sealed anew by hand',
    bank: { entries: [sealed({}, 'Другой текст.')], frozen: keep },
    finds: [`error ${file} seal`],
    says: /а при закрытии был/,
  },
  {
    name: 'the seal deleted',
    bank: { entries: [report({})], frozen: keep },
    finds: [`error ${file} seal`, `warning ${file} frozen`],
    says: /удалён/,
  },
  {
    name: 'what was counted is deleted',
    bank: { entries: [sealed(), webinar('a')], frozen: keptAs(report({}), { webinars: 1 }) },
    finds: [`error ${file} counted`],
    says: /webinars — нет данных, а при закрытии было 1/,
  },
  {
    name: 'what was counted is mended by hand',
    bank: { entries: [sealed({ counted }), webinar('a')], frozen: keptAs(report({}), { ...counted, webinars: 2 }) },
    finds: [`error ${file} counted`],
  },
  { name: 'the closing is kept nowhere else', bank: { entries: [sealed()] }, finds: [`warning ${file} seal`], says: /--freeze/ },
  { name: 'a closed report is gone', bank: { frozen: keep }, finds: ['error frozen.txt'], says: /«2024-2025» был закрыт/ },
  {
    name: 'frozen without a seal',
    bank: { entries: [report({})] },
    finds: [`warning ${file} frozen`],
    says: /npm run report -- 2024-2025 --freeze/,
  },
  {
    name: 'a webinar more',
    bank: { entries: [sealed({ counted }), webinar('a'), webinar('b')], frozen: keepCounted },
    finds: [`warning ${file} counted.webinars`],
    says: /«Вебинары» — 1, стало 2\..*--refreeze/s,
  },
  {
    name: 'a webinar cancelled afterwards',
    bank: {
      entries: [sealed({ counted: { ...counted, webinars: 2 } }), webinar('a'), webinar('b', { status: 'cancelled' })],
      frozen: keptAs(report({}), { ...counted, webinars: 2 }),
    },
    finds: [`warning ${file} counted.webinars`],
    says: /— 2, стало 1/,
  },
  {
    name: 'all records gone',
    bank: { entries: [sealed({ counted })], frozen: keepCounted },
    finds: [`warning ${file} counted.active-units`, `warning ${file} counted.webinars`],
    says: /— 1, стало нет данных/,
  },
  {
    name: 'records of what was silent',
    bank: { entries: [sealed({ counted: { omo: 1 } }), webinar('a')], frozen: keptAs(report({}), { omo: 1 }) },
    finds: [`warning ${file} counted`, `warning ${file} counted`],
    says: /нет данных, стало 1/,
  },
  {
    name: 'a sample changes nothing',
    bank: { entries: [sealed({ counted }), webinar('a'), webinar('b', { demo: true })], frozen: keepCounted },
    finds: [],
  },
  {
    name: 'the text is not what was sealed',
    bank: { entries: [report({ seal: sealOf(report({}, 'Прежний текст.')) })], frozen: keptAs(report({}, 'Прежний текст.')) },
    finds: [`error ${file} seal`],
    says: /отпечаток был .* стал .*--refreeze/s,
  },
  {
    name: 'a place that waits for a person, in a frozen text',
    bank: {
      entries: [sealed({}, 'Текст.\n\n[Допишите: что]')],
      frozen: keptAs(report({}, 'Текст.\n\n[Допишите: что]')),
    },
    finds: [`error ${file}`],
    says: /закрытый год/,
  },
  {
    name: 'and in one that is open',
    bank: { entries: [report({ frozen: false, directions: ['[Допишите: что]'] })] },
    finds: [`warning ${file}`],
  },
]);

describe('the seal', () => {
  const base = { directions: ['Дальше.'], indicators: [{ indicator: 'webinars', value: 122, source: 'Отчёт' }] };
  const seal = sealOf(report(base));

  test.each<[string, Parameters<typeof aReport>[0], string?]>([
    ['a declared figure', { ...base, indicators: [{ indicator: 'webinars', value: 123, source: 'Отчёт' }] }],
    ['silence instead of a figure', { ...base, indicators: [{ indicator: 'webinars', value: null, source: 'Отчёт' }] }],
    ['more than instead of exactly', { ...base, indicators: [{ indicator: 'webinars', min: 122, source: 'Отчёт' }] }],
    ['a direction', { ...base, directions: ['Назад.'] }],
    ['a title', { ...base, title: 'Другой' }],
    ['the text', base, 'Другой текст.'],
  ])('%s breaks it', (_, data, body) => expect(sealOf(report(data, body))).not.toBe(seal));

  test.each<[string, Parameters<typeof aReport>[0], string?]>([
    ['spaces and lines', base, '\nТекст.\r\n'],
    ['the day of the last change', { ...base, updated: '2026-01-01' }],
    ['what was counted', { ...base, counted: { webinars: 1 } }],
  ])('%s do not', (_, data, body) => expect(sealOf(report(data, body))).toBe(seal));
});

test('what is counted of an association is its own', () => {
  const bank = aBank({ entries: [webinar('a'), webinar('b', { units: ['rumo'] })] });
  const catalogue = createCatalogue(bank, new Map(), '2026-02-01');
  expect([countedOf(aReport(), catalogue)['webinars'], countedOf(aReport({ unit: 'math' }), catalogue)['webinars']]).toEqual([2, 1]);
});
