import type { AmendmentEntry, Bank, ReviewEntry } from '../bank.ts';
import { mayDecide } from './authority.ts';
import { findingsOf, type Finding } from './reason.ts';
import { isFavourable, type Ruling } from './rulings.ts';
import type { Work } from './work.ts';

/** What an amendment is judged against. */
interface AmendmentCase {
  readonly work: Work;
  readonly bank: Bank;
  /** All amendments and all conclusions of the work. */
  readonly amendments: readonly AmendmentEntry[];
  readonly reviews: readonly ReviewEntry[];
  /** All rulings on the work, oldest first. */
  readonly rulings: readonly Ruling[];
  readonly today: string;
}

/** Returns what keeps an amendment from carrying conclusions over: it is to come, nobody who may has decided on it, or not on that day, or about the text before it, or before they were given. */
export function amendmentFaults(amendment: AmendmentEntry, { work, bank, today, ...given }: AmendmentCase): Finding[] {
  const { data, file } = amendment;
  const protocol = bank.entries.protocol.get(data.protocol)?.data;
  const decided = protocol && protocol.date <= today && (work.demo || !protocol.demo) && mayDecide(protocol.unit, work, bank);
  const own = given.amendments.filter((other) => other.file === file);
  const place = ['amendments', own.indexOf(amendment)];
  const isFuture = data.date > today;
  return findingsOf(
    [
      ['amendment-future', isFuture, data.date, [...place, 'date']],
      ['amendment-undecided', decided !== true, data.protocol, [...place, 'protocol']],
      ['amendment-date', decided === true && !isFuture && data.date !== protocol?.date, data.date, [...place, 'date']],
      ['amendment-unnamed', decided === true && !protocol.amended.includes(work.id), data.protocol, [...place, 'protocol']],
      ['amendment-same', decided === true && isSpent(amendment, given), data.protocol, [...place, 'protocol']],
      ['amendment-early', decided === true && protocol.date < lastCarried(amendment, given), protocol?.date, [...place, 'protocol']],
    ],
    file,
  );
}

/** A protocol accepts one text: that of the recommendation, or that of an amendment before this one in the list. */
function isSpent(amendment: AmendmentEntry, { amendments, rulings }: Pick<AmendmentCase, 'amendments' | 'rulings'>): boolean {
  const { protocol } = amendment.data;
  const before = amendments.slice(0, amendments.indexOf(amendment));
  const recommended = rulings.find(({ decision }) => isFavourable(decision.verdict));
  return recommended?.entry.id === protocol || before.some(({ data }) => data.protocol === protocol);
}

/** The day of the latest conclusion that an amendment carries over, by itself or after earlier ones; empty without any. */
function lastCarried({ data }: AmendmentEntry, { amendments, reviews }: Pick<AmendmentCase, 'amendments' | 'reviews'>): string {
  const texts = acceptedRevisions(data.from, amendments);
  const carried = reviews.filter(({ data: { revision } }) => revision !== data.to && texts.has(revision));
  return carried.reduce((last, { data: { date } }) => (date > last ? date : last), '');
}

/** Returns the present text and every earlier one that amendments lead from. */
export function acceptedRevisions(revision: string, amendments: readonly AmendmentEntry[]): Set<string> {
  const accepted = new Set([revision]);
  for (let grown = true; grown;) {
    const before = accepted.size;
    for (const { data } of amendments) if (accepted.has(data.to)) accepted.add(data.from);
    grown = accepted.size > before;
  }
  return accepted;
}

/** Returns the amendments that lead from earlier texts to the present one, newest first; those that change no text are left out. */
export function pathToPresent(revision: string, amendments: readonly AmendmentEntry[]): AmendmentEntry[] {
  const accepted = acceptedRevisions(revision, amendments);
  const own = amendments.filter(({ data: { from, to } }) => from !== to && from !== revision && accepted.has(to));
  return own.toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
}
