import { describe, expect, test } from 'vitest';
import { processorSeconds } from './cost.ts';
import { ratioOf, spreadOf, type Measured } from './figures.ts';
import { buildTable, outputFacts, searchFacts, tell } from './tables.ts';

const measured = (step: string, site: string, seconds: number[]): Measured => ({
  ...{ step, site, wall: seconds, cpu: seconds.map((one) => one * 2), peak: seconds.map(() => 100) },
});
const all = [
  measured('с нуля', 'Копилка', [30, 20, 40]),
  measured('с нуля', 'Hugo', [11, 10, 12]),
  measured('с нуля и с поиском', 'Копилка', [60]),
  measured('с нуля и с поиском', 'Hugo', [20]),
  measured('правка одного файла', 'Копилка', [5.5]),
];

describe('figures of many rounds', () => {
  test.each([
    [[3], { min: 3, median: 3, max: 3 }],
    [[10, 9, 100], { min: 9, median: 10, max: 100 }],
    [[4, 1, 3, 2], { min: 1, median: 2, max: 4 }],
  ])('%j', (values, spread) => expect(spreadOf(values)).toEqual(spread));
  test('nothing measured is a fault, not a nought', () => expect(() => spreadOf([])).toThrow());

  test('what is told against what', () => {
    const walls = all.map((one) => ratioOf(one, all)?.wall);
    expect(walls.map((ratio) => ratio?.toFixed(2))).toEqual(['2.73', '1.00', '3.00', '1.00', '0.50']);
  });
  test('no ratio without the yardstick', () => expect(ratioOf(all[0]!, [all[0]!])).toBeUndefined());

  test.each([
    ['0m0.01s 0m0.02s\n1m2.50s 0m3.25s\n', 65.75],
    ['0m0.010000s 0m0.000000s\n0m0.500000s 0m0.250000s\n', 0.75],
  ])('what a shell says of its children: %j', (times, seconds) => expect(processorSeconds(times)).toBeCloseTo(seconds));
  test.each(['', '0m0.01s 0m0.02s\n'])('what it does not say is a fault: %j', (times) => expect(() => processorSeconds(times)).toThrow());
});

describe('the tables', () => {
  test.each([
    [0.456, '0,46'],
    [9.994, '9,99'],
    [12.345, '12,3'],
  ])('%d is told as %s', (figure, told) => expect(tell(figure)).toBe(told));

  test('builds: median, least and most, ratios', () => {
    const [, , own = ''] = buildTable(all).split('\n');
    expect(own.split('│').map((cell) => cell.trim())).toEqual([
      ...['с нуля', 'Копилка', '30,0 (20,0–40,0)', '60,0 (40,0–80,0)', '100', '2,73', '2,73'],
    ]);
  });
  test('without Hugo there is no ratio', () => expect(buildTable([all[0]!])).toMatch(/нет +│ нет/));

  test('what came out and what a reader waits for', () => {
    expect(outputFacts([{ site: 'Hugo', pages: 2, files: 3, bytes: 1024 ** 2 }])).toEqual([['Hugo', 'страниц 2, файлов 3, 1,00 МиБ']]);
    const visit = { what: 'первый поиск', ms: 812.4, bytes: 2048, files: 3, index: 1024 };
    const material = { ...visit, what: 'страница', index: 0, lcp: 900.2, blocked: 0 };
    expect(searchFacts({ material, first: visit, next: [] })).toEqual([
      ['страница', '812 мс, 2,00 КиБ (файлов 3), LCP 900 мс, TBT 0 мс'],
      ['первый поиск', '812 мс, 2,00 КиБ (файлов 3), из них указатель 1,00 КиБ'],
    ]);
  });
});
