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
