import { aMaterial, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { subjectYear } from './subject-year.ts';

const material = (year: string, subjects: string[], grades: string[]) => ({ entries: [aMaterial({ subjects, grades }, { year })] });
const at = (year: string, field: string) => [`warning materials/${year}/material-1/index.md ${field}`];

testRule(subjectYear, [
  { name: 'the grades of that year, not of today', bank: material('2024-2025', ['obshchestvoznanie'], ['6']), finds: [] },
  {
    name: 'a grade that was dropped',
    bank: material('2025-2026', ['obshchestvoznanie'], ['6', '9']),
    finds: at('2025-2026', 'grades'),
    says: /«6 класс».*8, 9, 10, 11/s,
  },
  { name: 'one subject of two is enough', bank: material('2025-2026', ['obshchestvoznanie', 'matematika'], ['6']), finds: [] },
  {
    name: 'the name it had then',
    bank: material('2022-2023', ['trud'], ['7']),
    finds: at('2022-2023', 'subjects.0'),
    says: /2022–2023 учебном году предмет «Труд \(технология\)» назывался «Технология»/,
  },
  {
    name: 'not yet taught',
    bank: material('2025-2026', ['dnkr'], ['5']),
    finds: at('2025-2026', 'subjects.0'),
    says: /с 2026-2027 учебного года/,
  },
  {
    name: 'no longer taught, the successor is to come',
    bank: material('2025-2026', ['odnknr'], ['5']),
    finds: at('2025-2026', 'subjects.0'),
    says: /по 2024-2025.*с 2026-2027.*dnkr/s,
  },
  {
    name: 'no longer taught, the successor is there',
    bank: material('2026-2027', ['odnknr'], ['5']),
    finds: at('2026-2027', 'subjects.0'),
    says: /Вместо него преподают/,
  },
  {
    name: 'a webinar',
    bank: { entries: [aWebinar({ subjects: ['dnkr'] })] },
    finds: ['warning webinars/2025-2026/webinar-1/index.md subjects.0'],
  },
  { name: 'an unknown subject is left to references', bank: material('2025-2026', ['nothing'], ['5']), finds: [] },
  {
    name: 'whole words of each year',
    bank: {
      entries: [
        aMaterial({ subjects: ['trud'], grades: ['7'] }, { id: 'a', year: '2022-2023' }),
        aMaterial({ subjects: ['dnkr'], grades: ['5'] }, { id: 'b' }),
        aMaterial({ subjects: ['odnknr'], grades: ['5'] }, { id: 'c' }),
        aMaterial({ subjects: ['odnknr'], grades: ['5'] }, { id: 'd', year: '2026-2027' }),
        aMaterial({ subjects: ['obshchestvoznanie'], grades: ['6', '7', '9'] }, { id: 'e' }),
        aMaterial({ subjects: ['matematika', 'gone'], grades: ['5'] }, { id: 'f' }),
      ],
      vocabularies: { subjects: [{ id: 'gone', name: 'Черчение', area: 'math-area', grades: ['9'], until: '2020-2021' }] },
    },
    finds: [
      'warning materials/2022-2023/a/index.md subjects.0',
      'warning materials/2025-2026/b/index.md subjects.0',
      'warning materials/2025-2026/c/index.md subjects.0',
      'warning materials/2026-2027/d/index.md subjects.0',
      'warning materials/2025-2026/e/index.md grades',
      'warning materials/2025-2026/f/index.md subjects.1',
    ],
    tells: [
      'В 2022–2023 учебном году предмет «Труд (технология)» назывался «Технология». Проверьте год. Если он верен, на странице будет прежнее название.',
      'Предмет «Духовно-нравственная культура России» преподают с 2026-2027 учебного года, а работа — за 2025-2026. Проверьте предмет и папку года.',
      'Предмет «ОДНКНР» преподавали по 2024-2025 учебный год, а работа — за 2025-2026. Ему на смену с 2026-2027 учебного года приходит «Духовно-нравственная культура России»: dnkr.',
      'Предмет «ОДНКНР» преподавали по 2024-2025 учебный год, а работа — за 2026-2027. Вместо него преподают «Духовно-нравственная культура России»: dnkr.',
      'В 2025–2026 учебном году «Обществознание» не преподают так: «6 класс», «7 класс». Классы предмета в этом году: 8, 9, 10, 11.',
      'Предмет «Черчение» преподавали по 2020-2021 учебный год, а работа — за 2025-2026. Проверьте предмет и папку года.',
    ],
  },
  {
    name: 'grades of another kind are no contradiction',
    bank: {
      ...material('2025-2026', ['obshchestvoznanie'], ['9', 'senior']),
      vocabularies: { grades: [{ id: 'senior', name: 'Старшая группа', kind: 'preschool', level: 'noo' }] },
    },
    finds: [],
  },
  {
    name: 'a subject that names no grades is taught in any',
    bank: {
      ...material('2025-2026', ['free', 'obshchestvoznanie'], ['1']),
      vocabularies: { subjects: [{ id: 'free', name: 'С', area: 'math-area' }] },
    },
    finds: [],
  },
]);
