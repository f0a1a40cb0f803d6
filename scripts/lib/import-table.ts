import type { Outcome } from '../../src/importing/outcome.ts';
import { plural } from './plural.ts';

const STATES: Readonly<Record<Outcome['state'], string>> = {
  draft: 'черновик',
  known: 'уже в банке',
  changed: 'отличается',
  absent: 'нет в табл.',
  attached: 'приложен',
  skipped: 'пропущен',
  refused: 'ОТКАЗ',
};

/** Returns what became of every file, a block each, and how many of each kind. */
export function formatImport(outcomes: readonly Outcome[], written: boolean): string {
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  const differ = count('changed') + count('absent');
  const total = `Всего ${plural(outcomes.length, 'строка', 'строки', 'строк')}: новых ${count('draft')}, приложено ${count('attached')}, уже в банке ${count('known')}, пропущено ${count('skipped')}, отказов ${count('refused')}${differ === 0 ? '' : `, расхождений с банком ${differ}`}.`;
  return [...outcomes.map(block), '', total, ...advice(count('draft'), written)].join('\n');
}

function block({ file, state, reason, entry, title, card = [], warnings = [] }: Outcome): string {
  const head = `${STATES[state].padEnd(11)} │ ${file}`;
  const [type, subjects, grades, day] = card;
  return [
    head,
    ...(reason === undefined ? [] : [line(reason)]),
    ...(title === undefined ? [] : [line(`«${inner(title)}»`)]),
    ...(entry === undefined ? [] : [line(`→ ${entry}`)]),
    ...(card.length === 0 ? [] : [line(`вид: ${type}; предмет: ${subjects}; класс: ${grades}; день: ${day}`)]),
    ...warnings.map((warning) => line(`• ${shortened(warning)}`)),
  ].join('\n');
}

/** The draft names all that was changed in it; the table names five. */
const shortened = (warning: string) =>
  warning.replace(
    /(«[^«»]*»(?:, «[^«»]*»){4})((?:, «[^«»]*»)+)/,
    (_, shown: string, rest: string) => `${shown} и ещё ${rest.match(/«/g)?.length ?? 0} (все названы в черновике)`,
  );

/** Quotes inside quotes are of the other kind. */
const inner = (title: string) => title.replaceAll('«', '„').replaceAll('»', '“');

const line = (text: string) => `${' '.repeat(11)} │   ${text}`;

function advice(drafts: number, written: boolean): string[] {
  if (drafts === 0) return [];
  return written
    ? ['Дальше: npm run check назовёт в черновиках то, что вписать человеку.']
    : ['Это проба: ничего не записано. Чтобы записать, добавьте --write.'];
}
