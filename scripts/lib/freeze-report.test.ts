import { expect, test } from 'vitest';
import { withFrozen } from './freeze-report.ts';

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
