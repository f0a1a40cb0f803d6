import { expect, test } from 'vitest';
import { kinds, singles } from './model/index.ts';
import { meantKeys } from './meant-keys.ts';
import { schemaAt } from './schema-walk.ts';

test.each<[keyof typeof kinds, string, string[]]>([
  ['news', 'date', ['published']],
  ['news', 'дата', ['published']],
  ['material', 'date', ['published', 'submitted']],
  ['event', 'date', ['start']],
  ['material', 'заголовок', ['title']],
  ['material', 'Название', ['title']],
  ['material', 'name', ['title']],
  ['organisation', 'title', ['name']],
  ['material', 'автор', ['authors']],
  ['material', 'author', ['authors']],
  ['webinar', 'автор', ['speakers']],
  ['material', 'Класс', ['grades']],
  ['material', 'предмет', ['subjects']],
  ['material', 'Предметы', ['subjects']],
  ['material', 'описание', ['summary']],
  ['material', 'teги', []],
  ['material', 'теги', ['keywords']],
  ['material', 'kind', ['type']],
  ['event', 'type', ['kind']],
  ['material', 'license', ['licence']],
  ['material', 'sumary', ['summary']],
  ['material', 'Summary', ['summary']],
  ['material', 'Ход занятий', ['stages']],
  ['person', 'Фамилия', ['surname']],
  ['material', 'zzzzzz', []],
])('%s: %s → %j', (kind, key, expected) => expect(meantKeys(key, kinds[kind].schema)).toEqual(expected));

test('deep inside and nowhere', () => {
  expect(meantKeys('минуты', schemaAt(kinds.material.schema, ['stages', 0]))).toEqual(['minutes']);
  expect(meantKeys('title', undefined)).toEqual([]);
  expect(meantKeys('квота', singles.region.schema)).toEqual([]);
});
