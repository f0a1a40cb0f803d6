import { testRule } from '../../testing/rule-cases.ts';
import { federation } from './federation.ts';

const a = { id: 'a', name: 'Край', site: 'https://kraj.primery.rf/' };
const named = (...federation: object[]) => ({ region: { federation } }) as never;

testRule(federation, [
  { name: 'two other banks', bank: named(a, { id: 'b', name: 'Округ', folder: '../okrug/dist' }), finds: [] },
  {
    name: 'this bank itself',
    bank: named({ id: 'test', name: 'Область', site: 'https://bank.primery.rf' }),
    finds: ['error region.yaml federation.0.id', 'error region.yaml federation.0.name', 'error region.yaml federation.0.site'],
    says: /наш собственный банк/,
  },
  {
    name: 'a bank twice',
    bank: named(a, { ...a, site: 'https://kraj.primery.rf' }),
    finds: ['error region.yaml federation.1.id', 'error region.yaml federation.1.name', 'error region.yaml federation.1.site'],
    says: /уже есть/,
  },
  {
    name: 'whole words: this bank by its name, then one twice by its code',
    bank: named({ id: 'x', name: 'Область', site: 'https://x.primery.rf/' }, a, { id: 'a', name: 'Другой', folder: '../b' }),
    finds: ['error region.yaml federation.0.name', 'error region.yaml federation.2.id'],
    tells: [
      '«Область» — это наш собственный банк. Уберите его из списка соседних банков.',
      '«a» среди соседних банков уже есть. Оставьте одну запись.',
    ],
  },
  { name: 'two banks in folders', bank: named({ id: 'b', name: 'Б', folder: '../b' }, { id: 'c', name: 'В', folder: '../c' }), finds: [] },
]);
