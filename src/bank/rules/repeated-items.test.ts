import { aCollection, aMaterial, aReport } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { repeatedItems } from './repeated-items.ts';

testRule(repeatedItems, [
  { name: 'different codes', bank: { entries: [aMaterial({ grades: ['5', '6'] })] }, finds: [] },
  {
    name: 'a code twice',
    bank: { entries: [aMaterial({ grades: ['5', '6', '5'] })] },
    finds: ['error materials/2025-2026/material-1/index.md grades.2'],
    says: /«grades» код «5»/,
  },
  {
    name: 'an organisation of two authors',
    bank: { entries: [aMaterial({ authors: [{ organisation: 'soiro' }, { organisation: 'soiro', role: 'редактор' }] })] },
    finds: [],
  },
  {
    name: 'a work twice in a collection',
    bank: { entries: [aCollection({ items: [{ material: 'a' }, { webinar: 'b' }, { material: 'a' }] })] },
    finds: ['error collections/collection-1.md items.2'],
  },
  {
    name: 'an indicator twice',
    bank: {
      entries: [
        aReport({
          indicators: [
            { indicator: 'webinars', value: 1, source: 'С' },
            { indicator: 'webinars', min: 2, source: 'С' },
          ],
        }),
      ],
    },
    finds: ['error reports/report-1.mdx indicators.1.indicator'],
  },
  {
    name: 'whole words: two codes of one list, and one code of two lists',
    bank: {
      entries: [
        aMaterial({ grades: ['5', '5', '5'], subjects: ['matematika'], levels: ['ooo'] }),
        aCollection({ items: [{ webinar: 'b' }, { webinar: 'b' }] }),
      ],
    },
    finds: [
      ...[1, 2].map((index) => `error materials/2025-2026/material-1/index.md grades.${index}`),
      'error collections/collection-1.md items.1',
    ],
    says: /«b» в подборке уже есть\. Оставьте одну строку\.$/,
  },
  {
    name: 'a recommendation and a document of one code are one row twice',
    bank: { entries: [aCollection({ items: [{ recommendation: 'a' }, { document: 'c' }, { recommendation: 'a' }, { document: 'c' }] })] },
    finds: ['error collections/collection-1.md items.2', 'error collections/collection-1.md items.3'],
  },
]);
