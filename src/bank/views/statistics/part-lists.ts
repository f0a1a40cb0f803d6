import { formatDate, joinFacts } from '../../../text/format.ts';
import { statisticsText as words } from '../../../text/statistics.ts';
import { markText } from '../../../text/statistics-names.ts';
import type { Measure, Thing } from '../../statistics/deed.ts';
import type { ThingList } from './page.ts';
import type { NamedRow } from './part-notes.ts';

/** More things than these on a page are told by their number: a bank of ten thousand works keeps its pages light. */
const MOST = 1200;

/** What happened to a thing under a value. */
interface Told {
  readonly thing: Thing;
  readonly marks: readonly string[];
  /** How many conclusions on it count here. */
  readonly conclusions: number;
}

/** Returns the things behind a breakdown, each once under each of its values, with all that happened to it. */
export function partLists(rows: readonly NamedRow[]): ThingList[] {
  const told = rows.map(({ things }) => [...tell(things).values()]);
  const limit = limitOf(told.map(({ length }) => length));
  return rows.map(({ id, name }, index) => {
    const own = told[index] ?? [];
    const shown = own.filter(({ thing }) => !thing.hidden);
    return {
      id,
      title: name,
      rows: shown.slice(0, limit).map(({ thing, marks, conclusions }) => ({
        text: thing.title,
        href: thing.href,
        note: noteOf(thing, [...marks, ...(conclusions > 0 ? [words.conclusions(conclusions)] : [])]),
      })),
      rest: restOf(
        shown.length,
        limit,
        own.map(({ thing, conclusions }) => ({ ...thing, amount: conclusions })),
        'assignments',
      ),
    };
  });
}

/** Returns how many things a list may show: all of them, unless together they are too many for a page. */
export function limitOf(lengths: readonly number[]): number {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return all <= MOST ? Infinity : Math.ceil(MOST / lengths.length);
}

function tell(things: NamedRow['things']): ReadonlyMap<string, Told> {
  const all = new Map<string, { thing: Thing; marks: string[]; conclusions: number }>();
  for (const [measure, own] of things)
    for (const thing of own) {
      const told = all.get(thing.key) ?? { thing, marks: [], conclusions: 0 };
      if (measure === 'assignments') told.conclusions += thing.amount ?? 0;
      else told.marks.push(markText[measure]);
      all.set(thing.key, told);
    }
  return all;
}

/** Returns what stands beside the title of a thing: when, what became of it, that it is a sample. */
export function noteOf({ date, demo }: Pick<Thing, 'date' | 'demo'>, marks: readonly string[]): string {
  return joinFacts([date === '' ? undefined : formatDate(date), marks.join(', '), demo ? words.sample : undefined]);
}

/** Returns what a list leaves out: what is not published, with what is summed up of it, and what does not fit. */
export function restOf(shown: number, limit: number, things: readonly Thing[], measure: Measure | string = ''): string | undefined {
  const unnamed = things.filter((thing) => thing.hidden);
  const hidden = new Set(unnamed.map(({ key }) => key));
  const amount = unnamed.reduce((sum, { amount: own = 0 }) => sum + own, 0);
  const programmes = [...hidden].filter((key) => key.startsWith('programme/')).length;
  const works = hidden.size - programmes;
  const sentences = [
    shown > limit ? words.cut(limit, shown) : '',
    works > 0 ? words.hidden(works, amount > 0 ? amountOf(measure, amount) : '') : '',
    programmes > 0 ? words.hiddenProgrammes(programmes) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ') || undefined;
}

/** Returns the marks of one measure for its own list, where the measure is the heading. */
export const amountOf = (measure: Measure | string, amount: number) =>
  measure === 'assignments' ? words.conclusions(amount) : measure === 'webinar-people' ? words.people(amount) : '';
