import { aDocument, aReport, aUnit, someProgrammes } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { yearNames } from './year-names.ts';

testRule(yearNames, [
  {
    name: 'two neighbouring years',
    bank: { entries: [aDocument({ school_year: '2024-2025' }), aReport({ year: '2024-2025' }, { id: '2024-2025' })] },
    finds: [],
  },
  {
    name: 'years apart',
    bank: { entries: [aDocument({ school_year: '2024-2026' })] },
    finds: ['error documents/document-1/index.md school_year'],
    says: /2024-2025/,
  },
  { name: 'the current year', bank: { region: { current_year: '2025-2024' } }, finds: ['error region.yaml current_year'] },
  {
    name: 'deep in a vocabulary',
    bank: { vocabularies: { subjects: [{ id: 'x', name: 'X', area: 'math-area', old_names: [{ name: 'Y', until: '2023-2025' }] }] } },
    finds: ['error vocabularies/subjects.yaml items.5.old_names.0.until'],
  },
  { name: 'a day is no school year', bank: { entries: [aUnit({ since: '2024-09' })] }, finds: [] },
  {
    name: 'a report under a wrong name',
    bank: { entries: [aReport({ year: '2024-2025' }, { id: '2023-2024' }), someProgrammes({}, { id: '2023-2024' })] },
    finds: ['error reports/2023-2024.mdx year', 'error programmes/2023-2024.yaml year'],
  },
  {
    name: 'whole words',
    bank: { entries: [aDocument({ school_year: '2024-2026' }), aReport({ year: '2024-2025' }, { id: '2023-2024' })] },
    finds: ['error documents/document-1/index.md school_year', 'error reports/2023-2024.mdx year'],
    tells: [
      '«2024-2026» — не учебный год. Напишите два соседних года: 2024-2025.',
      'Файл называется «2023-2024», а в нём год 2024-2025. Переименуйте файл или исправьте год.',
    ],
  },
  { name: 'years that only stand in a text', bank: { entries: [aDocument({ title: '2024-2026', summary: 'x 2024-2026' })] }, finds: [] },
]);
