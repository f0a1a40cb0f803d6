import { formatDate, formatShortMoment } from '../../text/format.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Bank, Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import type { Webinar } from '../model/webinar.ts';
import { relationsOf } from '../relations.ts';
import { wordsFile } from '../transcript.ts';
import { urls } from '../urls.ts';
import { isAhead } from '../webinar-state.ts';
import { subjectName, tellingSubjects, unitLink } from './card.ts';
import { webinarClock, webinarMark, type ClockView } from './clock.ts';

/** A thing in a list of many: one line or two, to be scanned by eye. */
export interface RowView {
  readonly href: string;
  readonly title: string;
  /** What stands before the title: a date, a number. */
  readonly lead: string;
  /** ISO date of the lead, when it is a date. */
  readonly date?: string | undefined;
  /** One sentence on it, where a title says too little. */
  readonly summary?: string | undefined;
  readonly facts: readonly string[];
  readonly demo: boolean;
  /** In a list of what is over and what is not. */
  readonly ahead?: boolean | undefined;
  /** Cancelled: its day is struck out. */
  readonly off?: boolean | undefined;
  /** A short mark: `Отменён`, `Сегодня`, `уточняется`. */
  readonly mark?: string | undefined;
  /** Of a webinar ahead. */
  readonly clock?: ClockView | undefined;
  /** By what a filter may choose it: `s-matematika u-math`. */
  readonly tags?: string | undefined;
}

/** Rows under one heading. */
export interface RowGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RowView[];
}

/** Returns the row of a webinar; what is over and what is announced are told by the place in the list. */
export function webinarRow({ id, data, year }: Entry<Webinar>, catalogue: Catalogue): RowView {
  const { bank, today } = catalogue;
  return {
    href: urls.entry('webinar', id),
    title: data.title,
    demo: data.demo,
    lead: whenOf(data, today),
    date: data.start,
    facts: [
      ...withoutEchoes([
        ...data.units.flatMap((unit) => bank.entries.unit.get(unit)?.data.short_name ?? []),
        ...tellingSubjects(data.subjects, bank)
          .filter((id) => !isAbbreviated(id, data.units, bank))
          .map((subject) => subjectName(subject, year, bank)),
      ]),
      ...(data.recording ? [webinarText.facts.recorded] : []),
      ...(wordsFile(data) ? [webinarText.facts.transcribed] : []),
    ],
    off: data.status === 'cancelled',
    mark: webinarMark(data, today),
    clock: webinarClock(data, catalogue),
  };
}

/** One form for the whole column; the hour matters only before. */
const whenOf = (webinar: Webinar, today: string) => (isAhead(webinar, today) ? formatShortMoment : formatDate)(webinar.start);

/** Returns the rows of the webinars that name a material or recommendation by its key; a cancelled one has nothing to offer. */
export function webinarsNaming(key: string, catalogue: Catalogue): RowView[] {
  const naming = relationsOf(catalogue).webinarsNaming.get(key) ?? [];
  return naming.filter(({ data }) => data.status !== 'cancelled').map((entry) => webinarRow(entry, catalogue));
}

/** Returns the row of any thing of the catalogue. */
export function itemRow(item: Item, catalogue: Catalogue): RowView {
  if (item.kind === 'webinar') return webinarRow(item.entry, catalogue);
  const { id, data, year } = item.entry;
  const unit = unitLink(data.unit, catalogue.bank);
  const subjects = tellingSubjects(data.subjects, catalogue.bank);
  return {
    href: urls.entry(item.kind, id),
    title: data.title,
    demo: data.demo,
    lead: formatDate(item.date),
    date: item.date,
    facts: subjects.length > 0 ? subjects.map((subject) => subjectName(subject, year, catalogue.bank)) : [unit?.text ?? ''].filter(Boolean),
  };
}

/** «ОБЗР» is both the name of an association and short for its subject. */
function isAbbreviated(subject: string, units: readonly string[], { vocabularies, entries }: Bank): boolean {
  const abbr = vocabularies.subjects.get(subject)?.abbr;
  return abbr !== undefined && units.some((unit) => entries.unit.get(unit)?.data.short_name === abbr);
}

/** A subject is often named by its association already, «Русский язык и литература»: said once. */
function withoutEchoes(words: readonly string[]): string[] {
  return words.filter(
    (word, index) => !words.slice(0, index).some((earlier) => earlier.toLocaleLowerCase('ru').includes(word.toLocaleLowerCase('ru'))),
  );
}
