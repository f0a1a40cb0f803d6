import { testRule } from '../../testing/rule-cases.ts';
import { caseDuplicates } from './case-duplicates.ts';

testRule(caseDuplicates, [
  { name: 'different names', bank: { otherFiles: ['units/a.md', 'units/b.md'] }, finds: [] },
  {
    name: 'files',
    bank: { otherFiles: ['units/Foreign.md', 'units/foreign.md'] },
    finds: ['error units/foreign.md'],
    says: /«units\/Foreign\.md»/,
  },
  {
    name: 'Russian letters',
    bank: { otherFiles: ['documents/a/План.pdf', 'documents/a/план.pdf'] },
    finds: ['error documents/a/план.pdf'],
  },
  {
    name: 'folders, told once',
    bank: { otherFiles: ['documents/A/index.md', 'documents/a/x.pdf', 'documents/a/y.pdf'] },
    finds: ['error documents/a'],
  },
  {
    name: 'three of one name, in whole words',
    bank: { otherFiles: ['units/ЁЖ.md', 'units/Ёж.md', 'units/ёж.md'] },
    finds: ['error units/Ёж.md', 'error units/ёж.md'],
    tells: [1, 2].map(
      () =>
        'Имя отличается от «units/ЁЖ.md» только большими и маленькими буквами. На Windows один из двух пропадёт: переименуйте или удалите лишний.',
    ),
  },
  {
    name: 'one letter in one part and in two',
    bank: { otherFiles: ['units/\u0439.md', 'units/\u0438\u0306.md'] },
    finds: ['error units/\u0439.md'],
  },
  { name: 'a folder and a file of the root', bank: { otherFiles: ['LISTS/a.md', 'lists'] }, finds: ['error lists'] },
]);
