import { aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { typeNeeds } from './type-needs.ts';

const group = (id: string) => ({ id, name: id });
const needing = (...needs: string[]) => ({
  'material-types': [{ id: 'method', name: 'Описание опыта', plural: 'Описания', group: 'lesson', lrt: 'article', needs }],
  'theme-groups': [group('gia'), group('fg'), group('ovz')],
  themes: [
    { id: 'oge', name: 'ОГЭ', group: 'gia' },
    { id: 'read', name: 'Читательская', group: 'fg' },
    { id: 'zpr', name: 'ЗПР', group: 'ovz' },
  ],
});
const material = (overrides: Parameters<typeof aMaterial>[0]) => [aMaterial({ type: 'method', subjects: [], grades: [], ...overrides })];
const at = (...fields: string[]) => fields.map((field) => `warning materials/2025-2026/material-1/index.md ${field}`);

testRule(typeNeeds, [
  { name: 'no needs', bank: { entries: material({}) }, finds: [] },
  {
    name: 'subject and grades are missing',
    bank: { vocabularies: needing('subject', 'grades'), entries: material({}) },
    finds: at('subjects', 'grades'),
    says: /«Описание опыта», но не указано: предмет/,
  },
  {
    name: 'subject and grades are there',
    bank: { vocabularies: needing('subject', 'grades', 'age'), entries: material({ subjects: ['matematika'], grades: ['5'] }) },
    finds: [],
  },
  {
    name: 'every other need is missing',
    bank: { vocabularies: needing('age', 'nosology', 'direction', 'exam', 'fg'), entries: material({}) },
    finds: at('grades', 'themes', 'themes', 'themes', 'themes'),
  },
  {
    name: 'every other need is met',
    bank: {
      vocabularies: needing('age', 'nosology', 'direction', 'exam', 'fg'),
      entries: material({ grades: ['5'], themes: ['oge', 'read', 'zpr'] }),
    },
    finds: [],
  },
  {
    name: 'a described adaptation names the children too',
    bank: { vocabularies: needing('nosology'), entries: material({ adaptation: [{ for: 'Дети с ЗПР', how: 'Короче' }] }) },
    finds: [],
  },
]);
