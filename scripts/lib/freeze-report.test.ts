import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aBank, aReport } from '../../src/testing/builders.ts';
import { createCatalogue } from '../../src/bank/catalogue.ts';
import { sealOf } from '../../src/bank/report-draft/frozen.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { closingOf, freezeReport, withFrozen } from './freeze-report.ts';

const seal = '0123456789012345';
const entry = (...fields: string[]) =>
  ['---', 'title: Отчёт # название', ...fields, '---', '', 'Текст.', '---', 'frozen: нет', ''].join('\n');
const frozen = ['frozen: true', 'counted:', '  meetings: 3', '  webinars: 122', `seal: "${seal}"`];

test.each([
  ['for the first time', entry('year: 2024-2025'), entry('year: 2024-2025', ...frozen)],
  ['where it was said before', entry('frozen: false', 'year: 2024-2025'), entry(...frozen, 'year: 2024-2025')],
  [
    'again',
    entry('frozen: true', 'counted:', '  webinars: 1', '  # строка', 'seal: "ffffffffffffffff"', 'year: 2024-2025'),
    entry(...frozen, 'year: 2024-2025'),
  ],
  ['with the lines of Windows', entry().replaceAll('\n', '\r\n'), entry(...frozen).replaceAll('\n', '\r\n')],
])('%s', (_, text, expected) => expect(withFrozen(text, { meetings: 3, webinars: 122 }, seal)).toBe(expected));

test('of nothing counted an empty map is kept', () => expect(withFrozen(entry(), {}, seal)).toContain('counted: {}\nseal'));
test('a text without fields is refused', () => expect(() => withFrozen('Текст.', {}, seal)).toThrow('front matter'));

test('what was kept beside the report tells of a change though the report keeps nothing', () => {
  const [before, after] = ['Прежний текст.', 'Текст.'].map((body) => aReport({}, { id: '2024-2025', body }));
  const frozen = new Map([['2024-2025', { seal: sealOf(before!), counted: { webinars: 9 }, line: 3 }]]);
  const closing = closingOf(after!, createCatalogue(aBank({ entries: [after!], frozen }), new Map(), '2026-02-01'));
  expect(closing.sealWas).toBe(sealOf(before!));
  expect(closing.changed).toContainEqual({ id: 'webinars', was: 9, is: undefined });
});

test('closings are added to the list, and one that changes nothing is not', () => {
  const report = aReport({}, { id: '2024-2025', file: 'reports/2024-2025.md' });
  const root = writeContent({ 'reports/2024-2025.md': entry() });
  const close = (seal: string, today: string, reason?: string) =>
    freezeReport(root, report, { counted: { webinars: 1 }, seal, changed: [] }, { today, reason });
  close(seal, '2026-01-01');
  close(seal, '2026-01-02');
  close('f'.repeat(16), '2026-01-03', 'нашли\nзапись');
  const lines = readFileSync(join(root, 'frozen.txt'), 'utf8').split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
    `2024-2025 ${seal} 2026-01-01 webinars=1`,
    `2024-2025 ${'f'.repeat(16)} 2026-01-03 webinars=1 — нашли запись`,
  ]);
});
