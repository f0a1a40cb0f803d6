import { describe, expect, test } from 'vitest';
import { aBank, aUnit } from '../testing/builders.ts';
import { aliasGroups } from './aliases.ts';
import { gradeWords } from './grade-words.ts';

const bank = aBank({
  entries: [
    aUnit({ name: 'Объединение учителей физкультуры', short_name: 'Физкультура', old_names: ['Секция физвоспитания'] }, { id: 'pe' }),
  ],
  vocabularies: {
    abbreviations: [{ abbr: 'СП', expansion: 'санитарные правила', variants: ['СанПиН'], ambiguous: true }],
    subjects: [
      {
        id: 'obzr',
        name: 'Основы безопасности и защиты Родины',
        abbr: 'ОБЗР',
        area: 'social-area',
        synonyms: ['безопасность'],
        old_names: [{ name: 'Основы безопасности жизнедеятельности', abbr: 'ОБЖ', until: '2023-2024' }],
      },
    ],
    municipalities: [
      {
        id: 'vyazma',
        name: 'Вяземский муниципальный округ',
        short: 'Вяземский округ',
        kind: 'district',
        centre: 'Вязьма',
        old_names: ['Вяземский район'],
      },
    ],
    levels: [{ id: 'do', name: 'Дошкольное', name_gen: 'дошкольного', short: '1–4 классы', abbr: 'ДО', synonyms: ['детский сад'] }],
  },
});
const groups = new Map(aliasGroups(bank).map(([kind, list]) => [kind, list]));

describe.each([
  ['abbreviation', ['ОМО', 'областное методическое объединение']],
  ['abbreviation', ['СП', 'санитарные правила', 'СанПиН']],
  ['abbreviation', ['Основы безопасности и защиты Родины', 'ОБЗР']],
  ['abbreviation', ['Основы безопасности и защиты Родины', 'ОБЗР', 'Основы безопасности жизнедеятельности', 'ОБЖ']],
  ['synonym', ['Основы безопасности и защиты Родины', 'безопасность', 'Основы безопасности жизнедеятельности']],
  ['synonym', ['Вяземский муниципальный округ', 'Вяземский округ', 'Вяземский район', 'Вязьма']],
  ['synonym', ['Дошкольное', 'детский сад']],
  ['synonym', ['Труд (технология)', 'Технология']],
  ['synonym', ['ОМО Физкультура', 'Объединение учителей физкультуры', 'Секция физвоспитания']],
] as const)('%s', (kind, group) => {
  test(group.join(' = '), () => expect(groups.get(kind)).toContainEqual(group));
});

test('no group is of one member, none says «1–4 классы»', () => {
  const all = [...groups.values()].flat();
  expect(all.length).toBeGreaterThan(8);
  expect(all.filter((group) => group.length < 2 || group.some((member) => /\d/.test(member)))).toEqual([]);
});

test.each([
  [[{ kind: 'school', number: 5, name: '5 класс' }], '5 класс пятый класс'],
  [
    [
      { kind: 'school', number: 10, name: '10 класс' },
      { kind: 'school', number: 11, name: '11 класс' },
    ],
    '10 класс десятый класс · 11 класс одиннадцатый класс',
  ],
  [[{ kind: 'preschool', number: undefined, name: 'Старшая группа' }], 'Старшая группа'],
  [[], ''],
] as const)('grades in words %#', (grades, words) => expect(gradeWords(grades)).toBe(words));
