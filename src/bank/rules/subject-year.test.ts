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
]);
