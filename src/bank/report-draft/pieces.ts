import { agreeWith, saidAlone, saidWith, type Said } from '../../text/numerals.ts';
import { figureSentences, type FigureSentence } from '../../text/report-draft-sentences.ts';
import { quoted } from '../../text/quoted.ts';
import { draftText as words } from '../../text/report-draft.ts';
import { formatDays, lowerFirst, pluralForm } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Event } from '../model/event.ts';
import { urls } from '../urls.ts';
import type { DraftContext } from './context.ts';
import { saidOf } from './figures.ts';
import { asideOf } from './told.ts';
import { gap, type Inline, type Line } from './tree.ts';

/** The id of the list behind a figure: `spisok-webinars`. */
export const listId = (figure: string) => `spisok-${figure}`;

/** Returns words that lead to the list behind a figure, where there is one. */
export function figureWords({ figures }: DraftContext, id: string, text: string): Inline {
  return (figures.get(id)?.things ?? []).length > 0 ? { kind: 'jump', text, to: listId(id) } : text;
}

/** Returns a told number: it leads to the list behind it when the list is as long; what a report declared otherwise the list does not show. */
export function saidFigure(context: DraftContext, id: string, text: string): Inline {
  const { declared, counted } = context.figures.get(id) ?? {};
  const isOther = declared?.value !== undefined && (declared.kind !== 'exact' || declared.value !== counted);
  return isOther ? text : figureWords(context, id, text);
}

/** Returns a sentence about a figure, or the place to fill where neither a report nor the bank knows it. */
export function sentence(context: DraftContext, id: keyof typeof figureSentences, extra = ''): Line {
  const { lead, noun, missing, tail = '' }: FigureSentence = figureSentences[id];
  const said = saidOf(context.figures.get(id));
  if (said === undefined) return missing === '' ? [] : [gap(missing), ' '];
  return [leadOf(said, lead), saidFigure(context, id, saidWith(said, noun)), `${tail}${extra}${asideOf(context, id, noun)}. `];
}

/** With two, three, four things that pass themselves the verb is a plural: «прошли 64 разработки», but «прошло 34 … разработок». */
function leadOf(said: Said, [one, other, few = other]: FigureSentence['lead']): string {
  return said.bound === 'exact' ? pluralForm(said.count, one, few, other) : agreeWith(said, one, other);
}

/** Returns a number as a cell of a table tells it. */
export const saidText = (said: Said | undefined) => (said === undefined ? words.none : saidAlone(said));

/** Returns an event as an item of a list: its title leads to its page, its day follows. */
export function eventLine({ id, data }: Entry<Event>): Line {
  const when = data.start === UNKNOWN ? '' : `, ${formatDays(data.start, data.end)}`;
  const [kind, title] = kindAndTitle(words.kind(data.kind), data.title);
  return [kind, { kind: 'link', text: title, href: urls.entry('event', id) }, when];
}

/** A title that begins with the name of its kind says it itself: `педагогический `, `марафон мастер-классов`. */
function kindAndTitle(kind: string, title: string): [kind: string, title: string] {
  const last = kind.slice(kind.lastIndexOf(' ') + 1);
  const begins = (words: string) => title.toLocaleLowerCase('ru').startsWith(`${words} `);
  if (begins(kind)) return ['', lowerFirst(title)];
  return begins(last) ? [kind.slice(0, kind.length - last.length), lowerFirst(title)] : [`${kind} `, quoted(title)];
}

/** Returns titles in guillemets, the first few of them and how many others there are. */
export function titles<T extends { title: string }>(kind: 'webinar' | 'recommendation', entries: readonly Entry<T>[], most = 5): Line {
  const shown = entries.slice(0, entries.length === most + 1 ? most + 1 : most);
  const line = shown.flatMap(({ id, data }, index): Inline[] => [
    index > 0 ? ', ' : '',
    { kind: 'link', text: quoted(data.title), href: urls.entry(kind, id) },
  ]);
  const rest = entries.length - shown.length;
  return [...line, rest > 0 ? words.others(rest) : ''].filter((piece) => piece !== '');
}

/** Ends each line of a list as lists end in papers: `;` and at last `.`. */
export function punctuated(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => [...line, index < lines.length - 1 ? ';' : '.']);
}
