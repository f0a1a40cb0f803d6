import { aMaterial, aRecommendation, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { gradeLevel } from './grade-level.ts';

const material = (levels: string[], grades: string[]) => ({ entries: [aMaterial({ levels, grades })] });
const file = 'materials/2025-2026/material-1/index.md';

testRule(gradeLevel, [
  { name: 'no levels typed', bank: material([], ['7']), finds: [] },
  { name: 'no grades typed', bank: material(['noo'], []), finds: [] },
  { name: 'they agree', bank: material(['ooo', 'soo'], ['9', '10']), finds: [] },
  {
    name: 'grade 7 in primary school',
    bank: material(['noo'], ['7']),
    finds: [`error ${file} grades`, `warning ${file} levels.0`],
    says: /«7 класс» не относятся к уровням «noo».*ooo/s,
  },
  { name: 'a level without any of its grades', bank: material(['noo', 'ooo'], ['7']), finds: [`warning ${file} levels.0`] },
  { name: 'a level that has no grades goes with any', bank: material(['ooo', 'dod'], ['7']), finds: [] },
  {
    name: 'webinars and recommendations too',
    bank: {
      entries: [aWebinar({ levels: ['noo', 'ooo'], grades: ['1', '9', '10'] }), aRecommendation({ levels: ['soo'], grades: ['9', '10'] })],
    },
    finds: ['error recommendations/2025-2026/recommendation-1/index.md grades', 'error webinars/2025-2026/webinar-1/index.md grades'],
  },
  {
    name: 'whole words: two strangers of two levels, a level of no grade',
    bank: material(['ooo', 'noo'], ['1', '10', '11']),
    finds: [`error ${file} grades`, `warning ${file} levels.0`],
    tells: [
      'Классы «10 класс», «11 класс» не относятся к уровням «ooo», «noo». Допишите в levels: soo — или уберите поле levels: уровень выводится из классов.',
      'Указан уровень «ooo», но ни одного его класса нет. Допишите классы или уберите уровень.',
    ],
  },
  { name: 'an unknown grade is left to references', bank: material(['noo'], ['1', 'x']), finds: [] },
]);
