import { draftReasons } from '../../src/bank/views/draft-reasons.ts';
import type { ReviewRow, ReviewState } from '../../src/bank/review/progress.ts';
import { tellDate } from '../../src/bank/partial-date.ts';
import { addDays, type ExpertLoad, type Waiting } from '../../src/bank/review/waiting.ts';
import { plural } from './plural.ts';
import { textTable } from './text-table.ts';

/** A work that experts must read may have been given to none, or to fewer than are needed. */
type Shown = ReviewState | 'unassigned' | 'short';

/** What is said of one work and of many. */
const states: Record<Shown, readonly [one: string, many: string]> = {
  faulty: ['ошибка в файлах', 'с ошибкой в файлах'],
  unassigned: ['эксперты не назначены', 'эксперты не назначены'],
  short: ['нужен ещё эксперт', 'нужен ещё эксперт'],
  reading: ['читают эксперты', 'читают эксперты'],
  protocol: ['ждёт протокола', 'ждут протокола'],
  revise: ['на доработке', 'на доработке'],
  refused: ['не рекомендована', 'не рекомендовано'],
  published: ['опубликована', 'опубликовано'],
  withdrawn: ['снята', 'снято'],
};

function shownState({ state, waiting, decision }: ReviewRow): Shown {
  if (state !== 'reading' || waiting.length > 0) return state;
  return decision.valid.length === 0 ? 'unassigned' : 'short';
}

/** States in which nobody has anything to do. */
const done: ReadonlySet<ReviewState> = new Set(['published', 'refused', 'withdrawn']);

/** Returns what `npm run review` prints: works that wait for something (or all), the load of experts, the totals. */
export function formatReview(rows: readonly ReviewRow[], loads: readonly ExpertLoad[], { all }: { readonly all: boolean }): string {
  const shown = rows.filter(({ state }) => all || !done.has(state));
  const works = shown.length === 0 ? 'Ни одна работа ничего не ждёт.' : textTable(heads, shown.map(cells));
  const experts = loads.length === 0 ? 'Экспертов в списке нет.' : textTable(loadHeads, loads.map(loadCells));
  return [works, experts, totals(rows)].join('\n\n');
}

const heads = ['Работа', 'Состояние', 'С какого дня', 'Чего не хватает', 'Кого ждём', 'Просрочено'];
const loadHeads = ['Эксперт', 'Аккредитован', 'Передано', 'Засчитано', 'Ждут', 'Просрочено'];

function cells(row: ReviewRow): string[] {
  const { material, since, decision, waiting, toAssign, candidates } = row;
  const missing = draftReasons(decision).map(({ message }) => message);
  const found = candidates.length > 0 ? `свободны: ${candidates.slice(0, 3).join(', ')}` : 'свободных в списке нет';
  const assign = toAssign > 0 ? [`назначить: ${toAssign}, ${found}`] : [];
  return [
    material.id,
    states[shownState(row)][0],
    dayWords(since),
    missing.join('\n'),
    [...waiting.map(awaited), ...assign].join('\n'),
    waiting.map(({ overdue, due }) => (overdue ? `с ${dayWords(addDays(due, 1))}` : '')).join('\n'),
  ];
}

const awaited = ({ expert, since, due, again }: Waiting) =>
  again ? `${expert}: текст изменился, перечитать заново` : `${expert}: с ${dayWords(since)} до ${dayWords(due)}`;

function loadCells({ code, active, assigned, counted, open, overdue }: ExpertLoad): string[] {
  return [code, active ? 'да' : 'нет', ...[assigned, counted, open, overdue].map(String)];
}

function totals(rows: readonly ReviewRow[]): string {
  const byState = (Object.keys(states) as Shown[]).map(
    (state) => [states[state][1], rows.filter((row) => shownState(row) === state).length] as const,
  );
  const parts = byState.filter(([, count]) => count > 0).map(([name, count]) => `${name} — ${count}`);
  const late = rows.flatMap(({ waiting }) => waiting).filter(({ overdue }) => overdue).length;
  const overdue = late > 0 ? ` Просрочено: ${plural(late, 'заключение', 'заключения', 'заключений')}.` : '';
  return `Всего ${plural(rows.length, 'работа', 'работы', 'работ')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.${overdue}`;
}

/** Returns a day as a table and a letter name it: `22 октября 2025`. */
export const dayWords = (date: string): string => tellDate(date).replace(/\sг\.$/, '');
