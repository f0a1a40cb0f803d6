import { describe, expect, test } from 'vitest';
import { codeByName, exactName, personCode } from './code-by-name.ts';

const items = (named: Readonly<Record<string, object>>) => new Map<string, unknown>(Object.entries(named));
const grades = items(Object.fromEntries(['1', '5', '11'].map((id) => [id, { name: `${id} класс` }])));

test.each([
  ['5', undefined],
  ['5 «Б»', '5'],
  ['5-й класс', '5'],
  ['5б кл', '5'],
  ['5 класса', '5'],
  [' 5 класс ', '5'],
  ['11 класс', '11'],
  ['115 класс', undefined],
  ['класс 5', '5'],
  ['в 5 классе', '5'],
])('«%s» is grade %s', (typed, code) => expect(codeByName(typed, grades)).toBe(code));

describe('names', () => {
  const places = items({
    'school-1': { data: { name: 'Школа № 1 имени Пушкина', short_name: 'Школа № 1', old_names: [{ name: 'Гимназия № 1', abbr: 'ГМ' }] } },
    'school-2': { data: { title: 'Школа № 2', short: 'Вторая', old_names: ['Училище'], synonyms: ['Новая школа'] } },
    centre: { name: 'Центр творчества', abbr: 'ЦТ', synonyms: ['Училище'] },
    old: { name: 'Дом творчества', old_names: ['Центр творчества'] },
  });
  test.each([
    ['Школа № 1 имени Пушкина', 'school-1'],
    ['школа 1', 'school-1'],
    ['Гимназия № 1', 'school-1'],
    ['ГМ', 'school-1'],
    ['Школа № 2', 'school-2'],
    ['вторая', 'school-2'],
    ['Новая школа', 'school-2'],
    ['Училище', 'school-2'],
    ['ЦТ', 'centre'],
    ['Центр творчества', 'centre'],
    ['Центр творчество', 'centre'],
    ['Школа № 3', undefined],
    ['ОМО по', undefined],
  ])('«%s» is %s', (typed, code) => expect(codeByName(typed, places)).toBe(code));
  test.each([
    ['центр ТВОРЧЕСТВА', 'centre'],
    ['Центр творчеств', undefined],
    ['', undefined],
  ])('exactly «%s» is %s', (typed, code) => expect(exactName(typed, places)).toBe(code));
});

describe('words of a name', () => {
  const units = items({
    math: { name: 'Областное методическое объединение учителей математики и информатики' },
    short: { name: 'Объединение учителей математики' },
    physics: { name: 'Объединение учителей физики' },
    primary: { name: 'Учителя начальных классов' },
  });
  test.each([
    ['методическое объединение математиков', 'short'],
    ['ОМО информатиков', 'math'],
    ['РМО учителей физиков', 'physics'],
    ['учителя начальной школы', undefined],
    ['начальные классы', 'primary'],
    ['по для и', undefined],
    ['мир', undefined],
  ])('«%s» is %s', (typed, code) => expect(codeByName(typed, units)).toBe(code));
});

describe('Latin names', () => {
  const licences = items({
    by: { name: 'Автор', abbr: 'CC BY 4.0' },
    'by-nc': { name: 'Без продажи', abbr: 'CC BY NC 4.0' },
    mit: { name: 'MIT' },
  });
  test.each([
    ['MIT', 'mit'],
    ['Mit', 'mit'],
    ['mit', undefined],
    ['CC BY', 'by'],
    ['CC BY NC', 'by-nc'],
    ['CC BYN', undefined],
    ['CC', 'by'],
    ['X', undefined],
    ['—', undefined],
  ])('«%s» is %s', (typed, code) => expect(codeByName(typed, licences)).toBe(code));
});

describe('people', () => {
  const people = items({
    anna: { data: { surname: 'Образцова', name: 'Анна', patronymic: 'Викторовна' } },
    boris: { data: { surname: 'Примеров', name: 'Борис' } },
  });
  test.each([
    ['Образцова Анна', 'anna'],
    ['Анна Образцова', 'anna'],
    ['Образцова А В', 'anna'],
    ['А. В. Образцова', 'anna'],
    ['Образцова', 'anna'],
    ['Примеров Борис', 'boris'],
    ['Примеров Б.', 'boris'],
    ['Б. Примеров', 'boris'],
    ['Анна', 'anna'],
  ])('«%s» is %s', (typed, code) => expect(codeByName(typed, people)).toBe(code));
});

test.each([
  ['Образцова Анна', 'obrazcova-a'],
  ['  «Образцова»,  Анна   Викторовна. ', 'obrazcova-av'],
  ['Примерова-Образцова А.В.', 'primerova-obrazcova-av'],
  ['Образцова', 'obrazcova'],
  ['Образцова анна', 'obrazcova-anna'],
  ['образцова Анна', 'obrazcova-anna'],
  ['ОБРАЗЦОВА Анна', 'obrazcova-anna'],
  ['Школа Имени Анны Образцовой', 'shkola-imeni-anny-obrazcovoj'],
  ['Obrazcova Anna', 'obrazcova-anna'],
  ['', ''],
])('a code for «%s» is %s', (typed, code) => expect(personCode(typed)).toBe(code));
