import { aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { replaces } from './replaces.ts';

const work = (id: string, overrides: Parameters<typeof aMaterial>[0] = {}) => aMaterial(overrides, { id });
const at = (id: string, field: string, severity = 'warning') => `${severity} materials/2025-2026/${id}/index.md ${field}`;

testRule(replaces, [
  { name: 'both sides', bank: { entries: [work('a', { replaced_by: 'b' }), work('b', { replaces: 'a' })] }, finds: [] },
  {
    name: 'the old one does not know',
    bank: { entries: [work('a'), work('b', { replaces: 'a' })] },
    finds: [at('a', 'replaced_by')],
    says: /replaced_by: b/,
  },
  {
    name: 'the new one does not know',
    bank: { entries: [work('a', { replaced_by: 'b' }), work('b')] },
    finds: [at('b', 'replaces')],
    says: /replaces: a/,
  },
  {
    name: 'a circle',
    bank: { entries: [work('a', { replaces: 'b', replaced_by: 'b' }), work('b', { replaces: 'a', replaced_by: 'a' })] },
    finds: [at('a', 'replaces', 'error'), at('b', 'replaces', 'error')],
    says: /a → b → a/,
  },
  {
    name: 'a circle of newer ones',
    bank: { entries: [work('a', { replaced_by: 'b' }), work('b', { replaced_by: 'c' }), work('c', { replaced_by: 'a' })] },
    finds: ['a', 'b', 'c'].flatMap((id) => [at(id, 'replaced_by', 'error'), at({ a: 'b', b: 'c', c: 'a' }[id]!, 'replaces')]),
    says: /a → b → c → a/,
  },
  { name: 'another that is not there is left to references', bank: { entries: [work('a', { replaces: 'x' })] }, finds: [] },
  {
    name: 'whole words of a circle and of what one does not know of the other',
    bank: { entries: [work('a', { replaced_by: 'b' }), work('b', { replaced_by: 'a' })] },
    finds: [at('a', 'replaced_by', 'error'), at('b', 'replaces'), at('b', 'replaced_by', 'error'), at('a', 'replaces')],
    tells: [
      'Работы заменяют друг друга по кругу: a → b → a. Уберите replaced_by у той, что написана последней.',
      'Работа «a» заменена этой, а здесь об этом не сказано. Допишите replaces: a.',
      'Работы заменяют друг друга по кругу: b → a → b. Уберите replaced_by у той, что написана последней.',
      'Работа «b» заменена этой, а здесь об этом не сказано. Допишите replaces: b.',
    ],
  },
  {
    name: 'whole words of a circle of older ones',
    bank: { entries: [work('a', { replaces: 'b', replaced_by: 'b' }), work('b', { replaces: 'a', replaced_by: 'a' })] },
    finds: [at('a', 'replaces', 'error'), at('b', 'replaces', 'error')],
    tells: ['a → b → a', 'b → a → b'].map(
      (way) => `Работы заменяют друг друга по кругу: ${way}. Уберите replaces у той, что написана раньше.`,
    ),
  },
  ...(['replaces', 'replaced_by'] as const).map((field) => ({
    name: `itself, by ${field}`,
    bank: { entries: [work('a', { [field]: 'a' })] },
    finds: [at('a', field === 'replaces' ? 'replaced_by' : 'replaces'), at('a', field, 'error')],
    says: /Работа заменяет сама себя\. Уберите это поле\.$/,
  })),
  {
    name: 'the old one does not know, in whole words',
    bank: { entries: [work('a'), work('b', { replaces: 'a' })] },
    finds: [at('a', 'replaced_by')],
    tells: ['Работа «b» заменяет эту, а здесь об этом не сказано. Допишите replaced_by: b.'],
  },
]);
