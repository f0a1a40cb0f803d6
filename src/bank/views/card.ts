import { cardSummary } from '../../text/card-summary.ts';
import { formatDate, formatMoment, formatSpans, plural } from '../../text/format.ts';
import type { Bank } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import type { Credit } from '../model/credit.ts';
import { creditView, type CreditView } from '../people.ts';
import { urls } from '../urls.ts';
import type { CoverSubject } from '../covers/cover.ts';
import { webinarClock, webinarMark, type ClockView } from './clock.ts';
import { coverOf } from './cover.ts';
import type { Link } from './frame.ts';
import { lengthOf } from './length.ts';

/** A thing as it stands in a list. */
export interface CardView {
  readonly kind: 'material' | 'recommendation' | 'webinar' | 'collection' | 'news' | 'event' | 'document' | 'report';
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Cut to what a card holds. */
  readonly summary: string;
  /** What it is: `Технологическая карта урока`. */
  readonly kicker: string;
  /** Short facts to scan: subject, grades, duration. */
  readonly facts: readonly string[];
  /** Names only of those who may be shown. */
  readonly authors: string;
  readonly unit?: Link | undefined;
  /** ISO date for `<time>`. */
  readonly date: string;
  readonly dateText: string;
  /** `2 файла`, when there are any. */
  readonly files?: string | undefined;
  readonly demo: boolean;
  /** Cancelled: its day is struck out. */
  readonly off?: boolean | undefined;
  /** A short mark: `Отменён`, `Сегодня`. */
  readonly mark?: string | undefined;
  readonly cover?: CoverSubject | undefined;
  /** Of a webinar ahead. */
  readonly clock?: ClockView | undefined;
}

/** Returns the card of a material, recommendation or webinar. */
export function cardOf(item: Item, catalogue: Catalogue): CardView {
  const { kind, entry } = item;
  const { bank } = catalogue;
  const { title, summary, files, demo } = entry.data;
  const credits = kind === 'webinar' ? entry.data.speakers : entry.data.authors;
  return {
    kind,
    id: entry.id,
    title,
    summary: cardSummary(summary),
    demo,
    cover: coverOf(item, bank),
    href: urls.entry(kind, entry.id),
    kicker: kicker(item, bank),
    facts: factsOf(item, bank),
    // A webinar shown as a sample has the editors for speakers: their name tells nobody whether to come.
    authors: kind === 'webinar' && demo ? '' : makers(credits.map((credit) => creditName(credit, catalogue))),
    unit: unitLink(kind === 'webinar' ? entry.data.units[0] : entry.data.unit, bank),
    date: item.date,
    dateText: kind === 'webinar' ? formatMoment(entry.data.start) : formatDate(item.date),
    files: files.length > 0 ? plural(files.length, 'файл', 'файла', 'файлов') : undefined,
    off: kind === 'webinar' && entry.data.status === 'cancelled' ? true : undefined,
    clock: kind === 'webinar' ? webinarClock(entry.data, catalogue) : undefined,
    mark:
      kind === 'webinar'
        ? webinarMark(entry.data, catalogue.today)
        : kind === 'material' && entry.data.state === 'archived'
          ? 'В архиве'
          : undefined,
  };
}

/** More names than these are told by their number. */
const NAMES = 3;

function makers(names: readonly string[]): string {
  const more = names.length > NAMES + 1 ? ` и ещё ${names.length - NAMES}` : '';
  return names.slice(0, more ? NAMES : names.length).join(', ') + more;
}

function kicker(item: Item, bank: Bank): string {
  if (item.kind === 'recommendation') return 'Методические рекомендации';
  if (item.kind === 'webinar') return bank.region.series.find(({ id }) => id === item.entry.data.series)?.name ?? 'Вебинар';
  return bank.vocabularies['material-types'].get(item.entry.data.type)?.name ?? item.entry.data.type;
}

/** Subject under its name of that year, grades as spans, duration. */
function factsOf({ kind, entry }: Item, bank: Bank): string[] {
  const { subjects, grades } = entry.data;
  const length = kind === 'material' ? lengthOf(entry.data) : '';
  return [...tellingSubjects(subjects, bank).map((id) => subjectName(id, entry.year, bank)), gradesText(grades, bank), length].filter(
    (fact) => fact !== '',
  );
}

/** Returns the subjects that tell something: «Для любого предмета» files a work in a list, of the work itself it says nothing. */
export function tellingSubjects(ids: readonly string[], { vocabularies: { subjects } }: Bank): string[] {
  return ids.filter((id) => {
    const subject = subjects.get(id);
    return subject?.status !== 'service' || subject.levels.length > 0;
  });
}

/** Returns the name that a subject bore in a school year: a work of 2021 keeps «Технология». */
export function subjectName(id: string, year: string | undefined, bank: Bank): string {
  const subject = bank.vocabularies.subjects.get(id);
  const old =
    year === undefined
      ? undefined
      : subject?.old_names.find(({ since, until }) => until !== undefined && year <= until && (since ?? '') <= year);
  return old?.name ?? subject?.name ?? id;
}

/** Returns `5–7 классы`, `старшая группа`, or an empty text. */
export function gradesText(ids: readonly string[], bank: Bank): string {
  const grades = ids.flatMap((id) => bank.vocabularies.grades.get(id) ?? []);
  const numbers = grades.flatMap(({ kind, number }) => (kind === 'school' && number !== undefined ? [number] : []));
  const others = grades
    .filter(({ kind, number }) => kind !== 'school' || number === undefined)
    .map(({ name }) => name.toLocaleLowerCase('ru'));
  const school = numbers.length === 0 ? [] : [`${formatSpans(numbers)}\u00a0${new Set(numbers).size === 1 ? 'класс' : 'классы'}`];
  return [...school, ...others].join(', ');
}

/** Returns the link to an association, `undefined` when there is none. */
export function unitLink(id: string | undefined, bank: Bank): Link | undefined {
  const unit = id === undefined ? undefined : bank.entries.unit.get(id);
  return unit && { text: unit.data.name, href: urls.entry('unit', unit.id) };
}

/** Returns how an author is written in a list. */
export function creditName(credit: Credit, catalogue: Catalogue): string {
  return credits([credit], catalogue)[0]?.name ?? '';
}

/** Returns how authors are written on a page. */
export function credits(list: readonly Credit[], { bank, today }: Catalogue): CreditView[] {
  return list.map((credit) => creditView(credit, bank, today));
}
