import { expect, test } from 'vitest';
import { aContext } from '../../testing/builders.ts';
import { defineRule } from './rule.ts';

test('a date at the end of a sentence brings one stop', () => {
  const fault = { file: 'a.md', message: 'Срок истёк: 22 ноября 2026 г..', hint: 'Сегодня 22 ноября 2026 г.. Проверьте… и далее..' };
  const { check } = defineRule({ id: 'x', asks: 'Проба.', severity: 'error', find: () => [fault] });
  expect(check(aContext())).toMatchObject([
    { message: 'Срок истёк: 22 ноября 2026 г.', hint: 'Сегодня 22 ноября 2026 г. Проверьте… и далее..' },
  ]);
});

test('an issue carries the rule, its place, and a severity of its own where it has one', () => {
  const place = { file: 'a.md', field: ['a', 0], line: 3, column: 7 };
  const words = { message: 'Так.', hint: 'Иначе.' };
  const find = () => [
    { ...place, ...words },
    { file: 'b.md', severity: 'warning' as const, ...words },
  ];
  const { check, ...rest } = defineRule({ id: 'x', asks: 'Проба.', severity: 'error', find });
  expect(rest).toEqual({ id: 'x', asks: 'Проба.' });
  expect(check(aContext())).toEqual([
    { rule: 'x', severity: 'error', ...place, ...words },
    { rule: 'x', severity: 'warning', file: 'b.md', ...words },
  ]);
});
