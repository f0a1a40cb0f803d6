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

function faultsOf({ file, data: { kind, items, school_year: year = '' } }: Entry<Document>): Fault[] {
  const ids = items.map(({ id }) => id);
  return [
    ...(items.length > 0 && kind !== 'plan'
      ? [
          {
            file,
            field: ['items'],
            message: 'Пункты плана у документа, который не план.',
            hint: 'Напишите kind: plan или перенесите пункты в текст.',
          },
        ]
      : []),
    ...(items.length > 0 && year === ''
      ? [{ file, field: ['items'], message: 'Не сказано, на какой учебный год план.', hint: 'Допишите school_year: 2025-2026.' }]
      : []),
    ...items.flatMap(({ id, due }, index): Fault[] => [
      ...(ids.indexOf(id) < index
        ? [
            {
              file,
              field: ['items', index, 'id'],
              severity: 'error' as const,
              message: `Код пункта «${id}» уже занят.`,
              hint: 'Дайте пункту другой код.',
            },
          ]
        : []),
      ...(due !== UNKNOWN && !mayBeInSchoolYear(due, year)
        ? [
            {
              file,
              field: ['items', index, 'due'],
              message: `Срок (${tellDate(due)}) — вне ${year} учебного года.`,
              hint: 'Проверьте срок.',
            },
          ]
        : []),
    ]),
  ];
}
