import { aMaterial, aPage, aReport, aUnit } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { reservedIds } from './reserved-ids.ts';

testRule(reservedIds, [
  { name: 'usual ids', bank: { entries: [aMaterial({}, { id: 'drobi-5' }), aPage({}, { id: 'o-banke' })] }, finds: [] },
  {
    name: 'a year',
    bank: { entries: [aMaterial({}, { id: '2024-2025' })] },
    finds: ['error materials/2025-2026/2024-2025/index.md'],
    says: /учебный год/,
  },
  { name: 'a report is called after its year', bank: { entries: [aReport({}, { id: '2024-2025' })] }, finds: [] },
  { name: 'years apart are no school year', bank: { entries: [aMaterial({}, { id: '2024-2026' })] }, finds: [] },
  { name: 'the page of the tree', bank: { entries: [aUnit({}, { id: 'struktura' })] }, finds: ['error units/struktura.md'] },
  {
    name: 'a page under the address of a list',
    bank: { entries: [aPage({}, { id: 'materialy' }), aPage({}, { id: 'poisk' })] },
    finds: ['error pages/materialy.mdx', 'error pages/poisk.mdx'],
  },
  {
    name: 'a page under the address of a file of the site',
    bank: { entries: ['404', 'pagefind', 'index'].map((id) => aPage({}, { id })) },
    finds: ['error pages/404.mdx', 'error pages/pagefind.mdx', 'error pages/index.mdx'],
  },
]);
