import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { meantKeys } from './meant-keys.ts';

const owner = z.object({
  published: z.string().meta({ title: 'Опубликовано' }),
  submitted: z.string().meta({ title: 'Подано' }),
  date: z.string(),
  work_time: z.number().meta({ title: 'Время работы' }),
  summary: z.string().meta({ title: 'Краткое описание' }),
  venue: z.string().optional(),
});

describe('a key of no field', () => {
  test.each<[string, string[]]>([
    ['Published', ['published']],
    [' PUBLISHED ', ['published']],
    ['work-time', ['work_time']],
    ['Work  Time', ['work_time']],
    ['время работы', ['work_time']],
    ['Подано', ['submitted']],
    ['день', ['published', 'submitted']],
    ['created', ['published', 'submitted']],
    ['desc', ['summary']],
    ['place', ['venue']],
    ['место', ['venue']],
    ['publshed', ['published']],
    ['подана', ['submitted']],
    ['краткий_рассказ', ['summary']],
    ['published_first_of_all', ['published']],
    ['описаниями_всего_урока', ['summary']],
    ['кра', []],
    ['zzzzzzzz', []],
    ['', []],
  ])('%s may be %j', (key, keys) => expect(meantKeys(key, owner)).toEqual(keys));
  test('two fields at most hold a part of it', () => {
    const alike = z.object({ lesson_one: z.string(), lesson_two: z.string(), lesson_three: z.string() });
    expect(meantKeys('lessons_of_the_whole_year', alike)).toEqual(['lesson_one', 'lesson_two']);
  });
  test('a synonym of nothing there is passed over', () => expect(meantKeys('теги', owner)).toEqual([]));
});
