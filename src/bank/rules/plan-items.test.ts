import { aDocument } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { planItems } from './plan-items.ts';

const item = (id: string, due = '2025-10') => ({ id, title: 'Пункт', due });
const plan = (items: ReturnType<typeof item>[], overrides: Parameters<typeof aDocument>[0] = {}) => ({
  entries: [aDocument({ kind: 'plan', school_year: '2025-2026', items, ...overrides })],
});
const at = (field: string, severity = 'warning') => [`${severity} documents/document-1/index.md ${field}`];

testRule(planItems, [
  { name: 'a plan', bank: plan([item('p1'), item('p2', 'unknown'), item('p3', '2026')]), finds: [] },
  { name: 'a code twice', bank: plan([item('p1'), item('p1')]), finds: at('items.1.id', 'error') },
  { name: 'due in another year', bank: plan([item('p1', '2026-09')]), finds: at('items.0.due') },
  { name: 'items of an order', bank: plan([item('p1')], { kind: 'order' }), finds: at('items') },
  { name: 'a plan of no year', bank: plan([item('p1')], { school_year: undefined }), finds: at('items') },
  {
    name: 'whole words of an order with items',
    bank: plan([item('p1', '2026-09'), item('p1', '2025-09')], { kind: 'order', school_year: '2025-2026' }),
    finds: [...at('items'), ...at('items.0.due'), ...at('items.1.id', 'error')],
    tells: [
      'Пункты плана у документа, который не план. Напишите kind: plan или перенесите пункты в текст.',
      'Срок (сентябрь 2026 г.) — вне 2025-2026 учебного года. Проверьте срок.',
      'Код пункта «p1» уже занят. Дайте пункту другой код.',
    ],
  },
  {
    name: 'whole words of a plan of no year',
    bank: plan([item('p1', 'unknown')], { school_year: undefined }),
    finds: at('items'),
    tells: ['Не сказано, на какой учебный год план. Допишите school_year: 2025-2026.'],
  },
  { name: 'an order without items', bank: plan([], { kind: 'order', school_year: undefined }), finds: [] },
]);
