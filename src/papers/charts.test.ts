import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Bar } from '../bank/views/statistics/page.ts';
import { barChart } from './charts.ts';

const bars: readonly Bar[] = [
  { label: '2023–2024, в отчёте', value: 119, series: 'declared' },
  { label: '2024–2025, в банке', value: 1220, series: 'counted' },
];
const svg = barChart({ title: 'Вебинары', bars });
const widths = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

test('a bar is as long as its number', () => {
  expect(widths).toHaveLength(2);
  // The outline takes half a unit on either side.
  expect((widths[0]! + 1) / (widths[1]! + 1)).toBeCloseTo(119 / 1220, 5);
});

test('one picture with one name that says every number', () => {
  expect(svg).toContain('role="img"');
  expect(svg.match(/aria-label="/g)).toHaveLength(1);
  for (const words of ['Вебинары', '2023–2024, в отчёте — 119', '2024–2025, в банке — 1\u00a0220']) expect(svg).toContain(words);
});

test('a value that is no exact number is told with its words, in the picture and for those who do not see it', () => {
  const least = barChart({ title: 'Эксперты', bars: [{ label: '2020–2021, в банке', value: 6, told: 'не менее 6', series: 'counted' }] });
  expect(least).toMatch(/<text[^>]*>не менее 6<\/text>/);
  expect(least).toContain('2020–2021, в банке — не менее 6');
});

test('colours are those of the theme, and no style comes with it', () => {
  const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour));
  expect([...colours].sort()).toEqual(['var(--chart)', 'var(--chart-second)']);
  expect(svg).not.toMatch(/<style|style=|font-family|https?:/);
});

test('the same bars give the same bytes', () => expect(barChart({ title: 'Вебинары', bars })).toBe(svg));

test('a name that does not fit goes on in further lines, above its bar and whole', () => {
  const label = 'Объединение учителей русского языка, литературы и родного языка области';
  const { document } = parseHTML(`<body>${barChart({ title: 'Т', bars: [{ label, value: 1 }, bars[0]!] })}</body>`);
  const lines = [...document.querySelectorAll('tspan')].map(({ textContent }) => textContent ?? '');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(label);
  const [first, second] = [...document.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('y')));
  expect(first).toBeGreaterThanOrEqual(18 * lines.length);
  // The rows of one chart keep one rhythm.
  expect(Number(document.querySelector('svg')!.getAttribute('height'))).toBe(2 * (second! - first!));
});

test('signs of markup in a name are no markup', () => {
  const words = '"><script>alert(1)</script>';
  const { document } = parseHTML(`<body>${barChart({ title: words, bars: [{ label: words, value: 1 }] })}</body>`);
  expect(document.querySelector('script')).toBeNull();
  expect(document.querySelector('svg')?.getAttribute('aria-label')).toContain(words);
});

test('nothing but zeros is still a picture', () => expect(barChart({ title: 'Т', bars: [{ label: 'А', value: 0 }] })).toContain('<rect'));
