import { expect, test } from 'vitest';
import { aBank, aContext, brief } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { vocabularies } from './vocabularies.ts';

const subject = (overrides: object) => ({ vocabularies: { subjects: [{ id: 'x', name: 'X', area: 'math-area', ...overrides }] } });
const place = (id: string, column: number) => ({ id, name: id, kind: 'district', scheme: { column, row: 1, label: id } });
const at = (field: string) => [`error vocabularies/subjects.yaml items.5.${field}`];

testRule(vocabularies, [
  { name: 'a new subject that fits', bank: subject({ grades: ['5'], levels: ['ooo'], parent: 'matematika' }), finds: [] },
  { name: 'area', bank: subject({ area: 'math-aria' }), finds: at('area'), says: /«math-area»/ },
  { name: 'parent', bank: subject({ parent: 'nothing' }), finds: at('parent') },
  { name: 'successor', bank: subject({ successor: 'nothing' }), finds: at('successor') },
  { name: 'grades', bank: subject({ grades: ['5', '12'] }), finds: at('grades.1') },
  {
    name: 'grades of another time',
    bank: subject({ grades_history: [{ grades: ['5'] }, { since: '2025-2026', grades: ['15'] }] }),
    finds: at('grades_history.1.grades.0'),
  },
  { name: 'levels', bank: subject({ levels: ['oooo'] }), finds: at('levels.0'), says: /«ooo»/ },
  {
    name: 'the level of a grade',
    bank: { vocabularies: { grades: [{ id: '12', name: '12 класс', kind: 'school', level: 'sooo' }] } },
    finds: ['error vocabularies/grades.yaml items.11.level'],
  },
  {
    name: 'the group of a theme',
    bank: { vocabularies: { themes: [{ id: 't', name: 'Т', group: 'nothing' }] } },
    finds: ['error vocabularies/themes.yaml items.2.group'],
  },
  {
    name: 'the group of a type',
    bank: { vocabularies: { 'material-types': [{ id: 't', name: 'Т', plural: 'Т', lrt: 'x', group: 'nothing' }] } },
    finds: ['error vocabularies/material-types.yaml items.2.group'],
  },
  {
    name: 'two municipalities in one cell of the scheme',
    bank: { vocabularies: { municipalities: [place('a', 1), place('b', 2), place('c', 1)] } },
    finds: ['error vocabularies/municipalities.yaml items.3.scheme'],
    says: /столбец 1, строка 1 — уже «a»/,
  },
  {
    name: 'whole words: something like it, nothing like it, a cell that is taken twice',
    bank: {
      vocabularies: {
        subjects: [{ id: 'x', name: 'X', area: 'math-aria', parent: 'qqqqqqqqqqqq' }],
        municipalities: [place('a', 1), place('b', 1), place('c', 1)],
      },
    },
    finds: [
      ...at('area'),
      ...at('parent'),
      'error vocabularies/municipalities.yaml items.2.scheme',
      'error vocabularies/municipalities.yaml items.3.scheme',
    ],
    tells: [
      'Кода «math-aria» нет в словаре subject-areas. Вероятно, нужно «math-area».',
      'Кода «qqqqqqqqqqqq» нет в словаре subjects. Коды — в content/vocabularies/subjects.yaml.',
      ...[1, 2].map(() => 'Клетка схемы занята: столбец 1, строка 1 — уже «a». Дайте муниципалитету свободную клетку.'),
    ],
  },
]);

test('a vocabulary without a file is missed, one whose file could not be read is not', () => {
  const bank = aBank();
  const empty = { ...bank, vocabularies: { ...bank.vocabularies, levels: new Map(), themes: new Map() } };
  expect(
    brief(
      vocabularies.check(
        aContext({ ...empty, allFiles: new Map([...empty.allFiles].filter(([path]) => path !== 'vocabularies/levels.yaml')) }),
      ),
    ),
  ).toEqual(['error vocabularies/levels.yaml']);
});
