import type { Bank } from '../../src/bank/bank.ts';
import type { Decision } from '../../src/bank/review/decide.ts';
import { tellDate } from '../../src/bank/partial-date.ts';
import { reviewRows } from '../../src/bank/review/progress.ts';
import { addDays } from '../../src/bank/review/waiting.ts';

/** How many days ahead a promised reading is told. */
const AHEAD = 30;

/** What a bank waits for on a day, as Markdown; whether anything is late. Experts stand under their codes. */
export interface Reminders {
  readonly text: string;
  readonly isLate: boolean;
}

/** Returns overdue conclusions and works that are to be read again within 30 days. */
export function remindersOf(bank: Bank, decisions: ReadonlyMap<string, Decision>, today: string): Reminders {
  const late = reviewRows(bank, decisions, today).flatMap(({ material, waiting }) =>
    waiting
      .filter(({ overdue }) => overdue)
      .map(({ expert, due }) => `- \`${material.file}\` — эксперт ${expert}, срок был ${tellDate(due)}`),
  );
  const promised = [...bank.entries.material.values()]
    .filter(({ data }) => data.state === 'active' && (data.recheck_by ?? '9') <= addDays(today, AHEAD))
    .sort((a, b) => ((a.data.recheck_by ?? '') < (b.data.recheck_by ?? '') ? -1 : 1))
    .map(({ file, data }) => ({ isLate: (data.recheck_by ?? '') < today, line: `- \`${file}\` — до ${tellDate(data.recheck_by ?? '')}` }));
  const overdue = promised.filter(({ isLate }) => isLate).map(({ line }) => line);
  const soon = promised.filter(({ isLate }) => !isLate).map(({ line }) => line);
  const parts = [
    ...section('Заключения просрочены', late),
    ...section('Работы обещали перечитать, срок прошёл', overdue),
    ...section(`Перечитать в ближайшие ${AHEAD} дней`, soon),
  ];
  const text = ['## Что ждёт', ...(parts.length > 0 ? parts : ['Ничего не просрочено.'])].join('\n\n');
  return { text, isLate: late.length + overdue.length > 0 };
}

const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`### ${title}\n\n${lines.join('\n')}`]);
