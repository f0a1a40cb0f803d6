import { describe, expect, test } from 'vitest';
import { kinds } from './model/index.ts';
import { schemaAt } from './schema-walk.ts';
import { acceptedForm } from './typed-values.ts';

const at = (kind: keyof typeof kinds, ...path: (string | number)[]) => schemaAt(kinds[kind].schema, path);

describe('a date typed another way', () => {
  test.each([
    ['06.10.2025', '2025-10-06'],
    ['6.10.2025', '2025-10-06'],
    ['06.10.25', '2025-10-06'],
    ['06-10-2025', '2025-10-06'],
    ['06/10/2025', '2025-10-06'],
    ['2025/10/06', '2025-10-06'],
    ['2025.10.06', '2025-10-06'],
    ['2025-10-6', '2025-10-06'],
    ['2025—10—06', '2025-10-06'],
    ['2025–10–06', '2025-10-06'],
    ['06—10—2025', '2025-10-06'],
    ['6 октября 2025', '2025-10-06'],
    ['6 октября 2025 г.', '2025-10-06'],
    ['6 Октября 2025 года', '2025-10-06'],
    ['1 мая 2026', '2026-05-01'],
    ['«06.10.2025»', '2025-10-06'],
    ['2025-10-06T15:00', '2025-10-06'],
    ['06.10.2025 15:00', '2025-10-06'],
    ['31.02.2025', undefined],
    ['06.13.2025', undefined],
    ['завтра', undefined],
    ['октябрь 2025', undefined],
  ])('%s → %s', (typed, form) => expect(acceptedForm(typed, at('news', 'published'))).toBe(form));

  test.each([
    ['14.10.2025 15:00', '2025-10-14T15:00'],
    ['14 октября 2025 в 15.00', '2025-10-14T15:00'],
    ['14 октября 2025 г., 9:30', '2025-10-14T09:30'],
    ['2025-10-14 15:00', '2025-10-14T15:00'],
    ['2025-10-14T15:00:00', '2025-10-14T15:00'],
    ['2025-10-14T15:00+03:00', '2025-10-14T15:00'],
    ['14.10.2025', undefined],
    ['14.10.2025 25:00', undefined],
  ])('a moment: %s → %s', (typed, form) => expect(acceptedForm(typed, at('webinar', 'start'))).toBe(form));

  test.each([
    ['октябрь 2025', '2025-10'],
    ['08.2025', '2025-08'],
    ['6 октября 2025', '2025-10-06'],
    [2025, '"2025"'],
  ])('a date known in part: %s → %s', (typed, form) => expect(acceptedForm(typed, at('document', 'date'))).toBe(form));
});

describe('other values', () => {
  test.each<[string, string | number, ReturnType<typeof at>, string | undefined]>([
    ['minutes', '45 минут', at('material', 'duration'), '45'],
    ['minutes, short', '45 мин.', at('material', 'duration'), '45'],
    ['minutes in quotes', '«45»', at('material', 'duration'), '45'],
    ['minutes as text', '45', at('material', 'duration'), '45'],
    ['too many', '45000 минут', at('material', 'duration'), undefined],
    ['a half', '1,5', at('material', 'duration'), undefined],
    ['an interval', '40–45 минут', at('material', 'duration'), undefined],
    ['minutes of a stage', '5 минут', at('material', 'stages', 0, 'minutes'), '5'],
    ['yes', 'да', at('material', 'demo'), 'true'],
    ['no', 'Нет', at('material', 'demo'), 'false'],
    ['a school year', '2025/26', at('report', 'year'), '2025-2026'],
    ['a school year in words', '2025–2026 учебный год', at('report', 'year'), '2025-2026'],
    ['an address', 'www.soiro.ru', at('organisation', 'site'), 'https://www.soiro.ru'],
    ['no address', 'сайт школы', at('organisation', 'site'), undefined],
    ['an unknown field', '45', undefined, undefined],
  ])('%s', (_name, typed, schema, form) => expect(acceptedForm(typed, schema)).toBe(form));
});
