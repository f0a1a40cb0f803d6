import { aMaterial, someProgrammes } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { programmeIds } from './programme-ids.ts';

const listed = { title: 'Дроби', kind: 'pk', hours: 36, organisation: 'soiro', verdict: 'rejected' } as const;
const list = (year: string, ...ids: readonly string[]) =>
  someProgrammes({ year, programmes: ids.map((id) => ({ id, ...listed })) }, { id: year });

testRule(programmeIds, [
  { name: 'each its own', bank: { entries: [list('2024-2025', 'a', 'b'), list('2025-2026', 'c')] }, finds: [] },
  {
    name: 'twice in one list',
    bank: { entries: [list('2025-2026', 'a', 'b', 'a')] },
    finds: ['error programmes/2025-2026.yaml programmes.2.id'],
    says: /«a» уже занят.*«a-2025»/,
  },
  {
    name: 'in lists of two years',
    bank: { entries: [list('2024-2025', 'a'), list('2025-2026', 'a')] },
    finds: ['error programmes/2025-2026.yaml programmes.0.id'],
    says: /programmes\/2024-2025\.yaml/,
  },
  {
    name: 'the id of a work',
    bank: { entries: [aMaterial({}, { id: 'a' }), list('2025-2026', 'a')] },
    finds: ['error programmes/2025-2026.yaml programmes.0.id'],
  },
  {
    name: 'three times, in whole words: the first keeps it',
    bank: { entries: [aMaterial({}, { id: 'a' }), list('2025-2026', 'b', 'a', 'a')] },
    finds: ['error programmes/2025-2026.yaml programmes.1.id', 'error programmes/2025-2026.yaml programmes.2.id'],
    tells: [1, 2].map(
      () => 'Код «a» уже занят: materials/2025-2026/a/index.md. Дайте программе другой код, например «a-2025», и впишите его в протокол.',
    ),
  },
]);
