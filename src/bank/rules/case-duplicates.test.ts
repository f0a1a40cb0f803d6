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
]);
