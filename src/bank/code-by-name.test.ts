import { expect, test } from 'vitest';
import { aMaterial, anOrganisation, aPerson, aUnit } from '../testing/builders.ts';
import { codeByName, personCode } from './code-by-name.ts';

const items = new Map<string, unknown>([
  ['matematika', { id: 'matematika', name: 'Математика', synonyms: ['матем.', 'арифметика'] }],
  ['algebra', { id: 'algebra', name: 'Алгебра', synonyms: ['математика'] }],
  [
    'obzr',
    {
      id: 'obzr',
      name: 'Основы безопасности и защиты Родины',
      abbr: 'ОБЗР',
      old_names: [{ name: 'Основы безопасности жизнедеятельности', abbr: 'ОБЖ' }],
    },
  ],
  ['vyazma', { id: 'vyazma', name: 'Вяземский муниципальный округ', old_names: ['Вяземский район'] }],
  ['5', { id: '5', name: '5 класс' }],
  ['a-primary', { id: 'a-primary', name: 'Учителя начальных классов' }],
  ['a-teacher', { id: 'a-teacher', name: 'Учителя-предметники' }],
  ['cc-by-4', { id: 'cc-by-4', name: 'С указанием авторства', abbr: 'CC BY 4.0' }],
  ['cc-by-nc-4', { id: 'cc-by-nc-4', name: 'Некоммерческая', abbr: 'CC BY-NC 4.0' }],
  ['11', { id: '11', name: '11 класс' }],
  ['math', aUnit({ name: 'Областное методическое объединение учителей математики', short_name: 'Математики области' }, { id: 'math' })],
  ['school-1', anOrganisation({ name: 'Средняя школа № 1 города Вязьмы', short_name: 'Школа № 1' }, { id: 'school-1' })],
  ['obrazcova-av', aPerson({ surname: 'Образцова', name: 'Анна', patronymic: 'Викторовна' }, { id: 'obrazcova-av' })],
  ['slozhenie', aMaterial({ title: 'Сложение дробей' }, { id: 'slozhenie' })],
]);

test.each([
  ['математика', 'matematika'],
  ['МАТЕМАТИКА', 'matematika'],
  [' «Математика» ', 'matematika'],
  ['математике', 'matematika'],
  ['арифметика', 'matematika'],
  ['Матем', 'matematika'],
  ['ОБЖ', 'obzr'],
  ['обзр', 'obzr'],
  ['основы безопасности жизнедеятельности', 'obzr'],
  ['Вяземский район', 'vyazma'],
  ['5 класс', '5'],
  ['5-й класс', '5'],
  ['5 кл.', '5'],
  ['11 «А» класс', '11'],
  ['15 класс', undefined],
  ['Школа №1', 'school-1'],
  ['Школа № 2', undefined],
  ['математики области', 'math'],
  ['Образцова Анна Викторовна', 'obrazcova-av'],
  ['Образцова А. В.', 'obrazcova-av'],
  ['А.В. Образцова', 'obrazcova-av'],
  ['Анна Образцова', 'obrazcova-av'],
  ['образцова', 'obrazcova-av'],
  ['Сложение дробей', 'slozhenie'],
  ['учителя', 'a-teacher'],
  ['учителя танцев', undefined],
  ['CC BY', 'cc-by-4'],
  ['CC BY-NC', 'cc-by-nc-4'],
  ['cc by', undefined],
  ['ОМО учителей математики', 'math'],
  ['ОМО математиков области', 'math'],
  ['астрология', undefined],
  ['matematik', undefined],
])('%s → %s', (typed, code) => expect(codeByName(typed, items)).toBe(code));

test.each([
  ['Иванова Мария Ивановна', 'ivanova-mi'],
  ['Иванова М. И.', 'ivanova-mi'],
  ['Школа № 1', 'shkola-1'],
  ['—', ''],
])('a code for «%s» is %s', (typed, code) => expect(personCode(typed)).toBe(code));
