import type { Bank } from '../bank.ts';
import { defineRule, type Fault } from './rule.ts';

/** Whoever finds a cancelled webinar or a withdrawn work asks why; the page must answer. */
export const statusNotes = defineRule({
  id: 'status-notes',
  severity: 'warning',
  asks: 'Если вебинар отменён или перенесён, а работа снята или в архиве, сказано почему.',
  find: ({ bank }) => [...webinars(bank), ...materials(bank)],
});

function webinars({ entries }: Bank): Fault[] {
  return [...entries.webinar.values()].flatMap(({ file, data: { status, status_note: note, moved_from: from } }): Fault[] => {
    if (status === 'cancelled' && note === undefined)
      return [{ file, field: ['status'], message: 'Вебинар отменён, а почему — не сказано.', hint: 'Допишите status_note.' }];
    if (status === 'moved' && from === undefined)
      return [
        {
          file,
          field: ['status'],
          message: 'Вебинар перенесён, а с какого дня — не сказано.',
          hint: 'Допишите moved_from: прежнее начало.',
        },
      ];
    return [];
  });
}

function materials({ entries }: Bank): Fault[] {
  return [...entries.material.values()]
    .filter(({ data }) => data.state !== 'active' && data.state_reason === undefined && data.replaced_by === undefined)
    .map(({ file, data }) => ({
      file,
      field: ['state'],
      message: data.state === 'withdrawn' ? 'Работа снята, а почему — не сказано.' : 'Работа в архиве, а почему — не сказано.',
      hint: 'Допишите state_reason или replaced_by.',
    }));
}
