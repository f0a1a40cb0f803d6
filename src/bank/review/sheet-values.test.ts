import { describe, expect, test } from 'vitest';
import { readConflict, readDay, readScore, readVerdict } from './sheet-values.ts';

describe('a day', () => {
  test.each<[string, string | undefined]>([
    ['2026-11-22', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['2.3.2026 г.', '2026-03-02'],
    ['22 ноября 2026 г.', '2026-11-22'],
    ['«5» мая 2026 года', '2026-05-05'],
    ['1 марта 2026', '2026-03-01'],
    ['15 мар 2026', '2026-03-15'],
    ['15 мар. 2026', '2026-03-15'],
    ['1 сент. 2025 г.', '2025-09-01'],
    ['5 май 2025', '2025-05-05'],
    ['5 ма 2025', undefined],
    ['5 майка 2025', undefined],
    ['5 мартышка 2025', undefined],
    ['31.02.2026', undefined],
    ['29.02.2024', '2024-02-29'],
    ['30 брюмера 2026', undefined],
    ['22.11.26', undefined],
    ['вчера', undefined],
  ])('%s', (typed, day) => expect(readDay(typed)).toBe(day));
});

describe('a score', () => {
  test.each<[string, number | undefined]>([
    ['3', 3],
    ['2 — достаточно', 2],
    ['1,5', 1.5],
    ['-1', -1],
    ['3 балла', 3],
    ['2-3', undefined],
    ['2–3', undefined],
    ['2 - 3', undefined],
    ['3 — но 1', undefined],
    ['1 баллон', undefined],
    ['3 балла из 100', undefined],
    ['2 - достаточно', 2],
    ['три', undefined],
    ['3/3', undefined],
    ['', undefined],
  ])('%s', (typed, score) => expect(readScore(typed)).toBe(score));
});

test('a verdict in words or as a code; the author alone withdraws', () => {
  expect(['Рекомендовать', 'рекомендовать с замечаниями.', 'revise', 'Не рекомендовать'].map(readVerdict)).toEqual([
    'recommended',
    'recommended-notes',
    'revise',
    'rejected',
  ]);
  expect(['withdrawn', 'Отлично', ''].map(readVerdict)).toEqual([undefined, undefined, undefined]);
});

test('an interest', () => {
  expect(['Нет', 'да.', 'false', 'true', 'не знаю'].map(readConflict)).toEqual([false, true, false, true, undefined]);
});
