import { expect, test } from 'vitest';
import { fleeting, rootsOf, suppletive, withoutPrefix } from './families.ts';
import { otherLayout } from './layout.ts';

test.each<[string, string[]]>([
  ['учительск', ['учитель', 'учител']],
  ['шифрован', ['шифр']],
  ['отобража', ['отображ', 'отобраг', 'отобрад', 'отобраз']],
  ['отраж', ['отраг', 'отрад', 'отраз']],
  ['ученик', ['ученич']],
  // Four letters are turned no more, three are no root.
  ['движ', []],
  ['школ', []],
  ['дом', []],
])('roots of %s', (stem, roots) => expect(rootsOf(stem)).toEqual(roots));

test.each([
  ['выгравирова', 'гравирова'],
  ['расчерти', 'черти'],
  ['подготовк', 'готовк'],
  // Too little would be left.
  ['вход', 'вход'],
  ['школьник', 'школьник'],
])('%s without a prefix: %s', (stem, bare) => expect(withoutPrefix(stem)).toBe(bare));

test.each<[string, string[]]>([
  ['клеток', ['клетк', 'клетьк']],
  ['костер', ['костр', 'костьр']],
  ['конек', ['конк', 'коньк']],
  ['клетк', ['клеток', 'клетек']],
  ['письм', ['писом', 'писем']],
  ['игл', ['игол', 'игел']],
  ['сон', []],
  ['лед', []],
  ['сн', []],
  ['иск5', []],
])('%s ↔ %j', (stem, others) => expect(fleeting(stem)).toEqual(others));

test.each<[string, string[]]>([
  ['люд', ['человек']],
  ['год', ['лет']],
  ['сн', ['сон']],
  ['рт', ['рот']],
  ['лоб', ['лб']],
  ['пес', ['пс']],
  ['ребенк', ['ребенок', 'дет']],
])('%s and %j share no beginning', (stem, others) => expect(suppletive(stem)).toEqual(others));

test.each([
  [';', 'ж'],
  ['vfма', 'мама'],
  ['t`;', 'ееж'],
  ['ё', '`'],
])('the other layout: %s → %s', (typed, meant) => expect(otherLayout(typed)).toBe(meant));
