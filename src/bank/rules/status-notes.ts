import type { Bank } from '../bank.ts';
import { defineRule, type Fault, type RuleContext } from './rule.ts';

/** Whoever finds a cancelled webinar or a withdrawn work asks why; the page must answer. */
export const statusNotes = defineRule({
  id: 'status-notes',
  severity: 'warning',
  asks: 'Если вебинар или событие отменили или перенесли, а работа снята или в архиве, сказано почему; у изменённой встречи новый день в updated, а в тот же день — номер правки в change.',
  find: ({ bank, decisions }) => [...webinars(bank), ...events(bank), ...materials(bank, decisions)],
});

function webinars({ entries }: Bank): Fault[] {
  return [...entries.webinar.values()].flatMap(({ file, data: { status, status_note: note, moved_from: from, start } }): Fault[] => {
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
    if (from === start)
      return [
        {
          file,
          field: ['moved_from'],
          message: 'Прежнее начало вебинара такое же, как новое.',
          hint: 'Впишите в moved_from прежнее начало, в start — новое.',
        },
      ];
    return [];
  });
}

function events({ entries }: Bank): Fault[] {
  return [...entries.event.values()].flatMap(({ file, data: { status, status_note: note, moved_from: from, start } }): Fault[] => {
    if (status === 'cancelled' && note === undefined)
      return [{ file, field: ['status'], message: 'Событие отменено, а почему — не сказано.', hint: 'Допишите status_note.' }];
    if (status === 'moved' && from === undefined)
      return [
        {
          file,
          field: ['status'],
          message: 'Событие перенесено, а с какого дня — не сказано.',
          hint: 'Допишите moved_from: прежнее начало.',
        },
      ];
    if (from !== start || from === undefined) return [];
    return [
      {
        file,
        field: ['moved_from'],
        message: 'Прежнее начало события такое же, как новое.',
        hint: 'Впишите в moved_from прежнее начало, в start — новое.',
      },
    ];
  });
}

/** A number that is taken back must say why: whoever scans a certificate reads it. */
function materials({ entries }: Bank, decisions: RuleContext['decisions']): Fault[] {
  const toldBy = (id: string) => decisions.get(id)?.retraction?.reason;
  return [...entries.material.values()]
    .filter(({ id, data }) => data.state !== 'active' && (data.state_reason ?? toldBy(id)) === undefined)
    .filter(({ data }) => data.state === 'withdrawn' || data.replaced_by === undefined)
    .map(({ file, data }) => ({
      file,
      field: ['state'],
      severity: data.state === 'withdrawn' ? 'error' : 'warning',
      message: data.state === 'withdrawn' ? 'Работа снята, а почему — не сказано.' : 'Работа в архиве, а почему — не сказано.',
      hint: data.state === 'withdrawn' ? 'Допишите state_reason.' : 'Допишите state_reason или replaced_by.',
    }));
}
