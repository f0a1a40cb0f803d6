import type { Entry } from '../bank.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Document } from '../model/document.ts';
import { mayBeInSchoolYear, tellDate } from '../partial-date.ts';
import { defineRule, type Fault } from './rule.ts';

/** A plan is compared with what was done item by item: each item has a code of its own. */
export const planItems = defineRule({
  id: 'plan-items',
  severity: 'warning',
  asks: 'Пункты есть только у плана, у каждого свой код и срок внутри учебного года.',
  find: ({ bank }) => [...bank.entries.document.values()].flatMap(faultsOf),
});

function faultsOf({ file, data }: Entry<Document>): Fault[] {
  if (data.items.length === 0) return [];
  return [...documentFaults(data), ...data.items.flatMap((_, index) => itemFaults(data, index))].map((fault) => ({ file, ...fault }));
}

type Words = Omit<Fault, 'file'>;

function documentFaults({ kind, school_year: year }: Document): Words[] {
  const field = ['items'];
  const faults: Words[] = [];
  if (kind !== 'plan')
    faults.push({
      field,
      message: 'Пункты плана у документа, который не план.',
      hint: 'Напишите kind: plan или перенесите пункты в текст.',
    });
  if (year === undefined)
    faults.push({ field, message: 'Не сказано, на какой учебный год план.', hint: 'Допишите school_year: 2025-2026.' });
  return faults;
}

function itemFaults({ items, school_year: year = '' }: Document, index: number): Words[] {
  const { id = '', due = UNKNOWN } = items[index] ?? {};
  const faults: Words[] = [];
  if (items.findIndex((item) => item.id === id) < index)
    faults.push({
      field: ['items', index, 'id'],
      severity: 'error',
      message: `Код пункта «${id}» уже занят.`,
      hint: 'Дайте пункту другой код.',
    });
  if (due !== UNKNOWN && !mayBeInSchoolYear(due, year))
    faults.push({
      field: ['items', index, 'due'],
      message: `Срок (${tellDate(due)}) — вне ${year} учебного года.`,
      hint: 'Проверьте срок.',
    });
  return faults;
}
