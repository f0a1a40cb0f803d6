import type { Bank, Entry, ReviewEntry } from '../bank.ts';
import type { FieldPath } from '../issue.ts';
import type { Programme } from '../model/publication.ts';
import type { Protocol, Review } from '../model/review.ts';
import { mayDecide } from './authority.ts';
import { findingsOf, type Finding, type Ground } from './reason.ts';
import type { Work } from './work.ts';

/** A decision on a work with the protocol it stands in. */
export interface Ruling {
  readonly entry: Entry<Protocol>;
  readonly decision: Protocol['decisions'][number];
}

/** A recommendation taken back. */
export interface Retraction {
  readonly ruling: Ruling;
  /** ISO day of the protocol. */
  readonly date: string;
  readonly reason?: string | undefined;
}

/** Tells whether a verdict lets a work through. */
export const isFavourable = (verdict: Review['verdict']) => verdict === 'recommended' || verdict === 'recommended-notes';

/** Orders rulings: by day, then by the number of the protocol, so that № 10 comes after № 9. */
export function compareRulings({ entry: a }: Ruling, { entry: b }: Ruling): number {
  if (a.data.date !== b.data.date) return a.data.date < b.data.date ? -1 : 1;
  return byNumber.compare(a.data.number, b.data.number) || byNumber.compare(a.id, b.id);
}

const byNumber = new Intl.Collator('ru', { numeric: true });

/** Returns the numbers of the latest day's protocols where some let the work through and others do not: nobody can say which of them holds. */
function contradictionIn(rulings: readonly Ruling[]): string | undefined {
  const day = rulings.at(-1)?.entry.data.date;
  const same = rulings.filter(({ entry }) => entry.data.date === day);
  const kinds = new Set(same.map(({ decision }) => isFavourable(decision.verdict)));
  return kinds.size > 1 ? [...new Set(same.map(({ entry }) => `№ ${entry.data.number}`))].join(', ') : undefined;
}

/** Returns the latest ruling when it takes an earlier recommendation back; `rulings` come oldest first. */
export function retractionOf(rulings: readonly Ruling[]): Retraction | undefined {
  const ruling = rulings.at(-1);
  if (ruling?.decision.verdict !== 'withdrawn' || !rulings.some(({ decision }) => isFavourable(decision.verdict))) return undefined;
  return { ruling, date: ruling.entry.data.date, reason: ruling.decision.reason };
}

/** Tells whether a ruling decides on a work: its day has come, its body may decide, and no sample's protocol speaks of a real work. */
export function isCompetent({ entry: { data } }: Ruling, work: Pick<Work, 'demo' | 'unit'>, bank: Bank, today: string): boolean {
  return data.date <= today && (work.demo || !data.demo) && mayDecide(data.unit, work, bank);
}

/** Returns rulings that came after one that decides and themselves decide nothing: to be mended, but they give nothing and take nothing back. */
export function voidRulings(rulings: readonly Ruling[], competent: readonly Ruling[]): Finding[] {
  const [first] = competent;
  if (first === undefined) return [];
  const later = rulings.slice(rulings.indexOf(first)).filter((ruling) => !competent.includes(ruling));
  return later.flatMap((ruling) =>
    findingsOf([['ruling-void', true, `№ ${ruling.entry.data.number}`, placeOf(ruling)]], ruling.entry.file),
  );
}

/** Returns the rulings on a programme, oldest first: none unless the protocol that its list names has a decision under its code. */
export function programmeRulings({ id, protocol }: Programme, coded: ReadonlyMap<string, readonly Ruling[]>): readonly Ruling[] {
  const own = coded.get(id) ?? [];
  return own.some(({ entry }) => entry.id === protocol) ? own : [];
}

/** What the rulings on a work are judged against. */
interface RulingCase {
  readonly work: Work;
  readonly bank: Bank;
  readonly today: string;
  readonly retraction: Retraction | undefined;
}

/** Returns what the latest ruling lacks; `rulings` come oldest first. */
export function protocolFaults(
  valid: readonly ReviewEntry[],
  rulings: readonly Ruling[],
  { work, bank, today, retraction }: RulingCase,
): Finding[] {
  const ruling = rulings.at(-1);
  if (!ruling) return [{ reason: 'no-protocol', file: work.file }];
  const { date, demo, unit } = ruling.entry.data;
  const { verdict, until } = ruling.decision;
  const taken = retraction !== undefined && !work.withdrawn;
  const place = placeOf(ruling);
  const contradiction = contradictionIn(rulings);
  const grounds: Ground[] = [
    ['protocol-early', date < lastDay(valid), date, ['date']],
    ['protocol-future', date > today, date, ['date']],
    ['retracted', taken, retraction?.date, place],
    ['protocol-refuses', !taken && !isFavourable(verdict), verdict, place],
    ['protocols-contradict', contradiction !== undefined, contradiction, place],
    ['protocol-unit', !mayDecide(unit, work, bank), unit, ['unit']],
    ['expired', !work.withdrawn && until !== undefined && until < today.slice(0, until.length), until, [...place, 'until']],
    ['demo-protocol', demo && !work.demo, ruling.entry.id, ['demo']],
  ];
  return [...findingsOf(grounds, ruling.entry.file), ...publishedEarly(rulings, work, bank)];
}

/** Returns the ISO day of the protocol that first let a work through; `undefined` where none did. `rulings` come oldest first. */
export function dayOfPassing(rulings: readonly Ruling[], work: Work, bank: Bank): string | undefined {
  // A day that is to come is told by itself: publication before it is early all the same.
  const letsThrough = (ruling: Ruling) => isFavourable(ruling.decision.verdict) && isCompetent(ruling, work, bank, ruling.entry.data.date);
  return rulings.find(letsThrough)?.entry.data.date;
}

/** A later protocol may prolong the first: publication is measured by the one that let the work through. */
function publishedEarly(rulings: readonly Ruling[], work: Work, bank: Bank): Finding[] {
  const first = dayOfPassing(rulings, work, bank) ?? '';
  return findingsOf([['published-early', (work.published ?? '9') < first, work.published, ['published']]], work.file);
}

const lastDay = (valid: readonly ReviewEntry[]) =>
  valid
    .map(({ data }) => data.date)
    .sort()
    .at(-1) ?? '';

/** Returns where in its protocol a decision stands. */
export const placeOf = ({ entry, decision }: Ruling): FieldPath => ['decisions', entry.data.decisions.indexOf(decision)];
