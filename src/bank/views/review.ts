import { formatDate } from '../../text/format.ts';
import { materialText as words } from '../../text/material.ts';
import type { Bank, Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Material } from '../model/material.ts';
import { fullName, mayBeShown } from '../people.ts';
import { registeredWorks } from '../register.ts';
import type { Decision } from '../review/decide.ts';
import { averagesBySet, type SetAverage } from '../review/verdict.ts';
import { urls } from '../urls.ts';

/** What proves that a material was examined. */
export interface ReviewView {
  readonly number?: string | undefined;
  /** The page that proves the number. */
  readonly proof?: string | undefined;
  readonly protocol: string;
  readonly date: string;
  readonly experts: number;
  /** Titles of the sets by which the conclusions that count were given. */
  readonly criteria: readonly string[];
  /** Some of the criteria are a proposal that the region has not confirmed. */
  readonly proposal: boolean;
  /** Means by each set, where the region shows scores: sums by different sets have no common mean. */
  readonly scores: readonly SetScores[];
  /** Why some or all of the means are not told. */
  readonly scoresNote?: string | undefined;
  /** Experts who agreed to be named, where the region names them. */
  readonly names: readonly string[];
  readonly version: string;
  /** Edits that were taken without a new review: `1 декабря 2025, протокол № 2`. */
  readonly amendments: readonly string[];
  /** The page that says how works are examined, when the bank has one. */
  readonly how?: string | undefined;
}

/** Mean scores by one set of criteria. */
export interface SetScores {
  /** The title of the set, where the conclusions were given by several. */
  readonly set?: string | undefined;
  /** Mean of the experts' totals. */
  readonly average: number;
  /** The highest that an expert can give in all, and by one criterion. */
  readonly most: number;
  readonly top: number;
  readonly criteria: readonly { readonly name: string; readonly average: number }[];
}

/** The editors' page on the examination of works. */
const REVIEW_PAGE = 'kak-proveryaem';

/** Returns what the page of a material may say of its review: never sheets or comments, names and scores only where the region shows them. */
export function reviewOf(id: string, catalogue: Catalogue): ReviewView | undefined {
  const { decisions, bank } = catalogue;
  const decision = decisions.get(id);
  const sets = averagesBySet(decision?.valid ?? [], bank);
  const material = bank.entries.material.get(id);
  if (!decision?.protocol || sets.length === 0 || !material) return undefined;
  const { data } = decision.protocol;
  const registered = registeredWorks(catalogue).get(id);
  return {
    number: registered?.number,
    proof: registered && urls.proof(registered.step),
    protocol: data.number,
    date: formatDate(data.date),
    experts: decision.valid.length,
    criteria: sets.map(({ set }) => set.title),
    proposal: sets.some(({ set }) => set.proposal),
    ...(bank.region.review.scores_public ? scoresOf(sets) : { scores: [] }),
    names: bank.region.review.names_public ? namesOf(decision, catalogue) : [],
    version: material.data.version,
    amendments: amendmentsOf(material, decision, bank),
    how: bank.entries.page.has(REVIEW_PAGE) ? urls.entry('page', REVIEW_PAGE) : undefined,
  };
}

/** The mean of one conclusion is that expert's sheet, and sheets stay with the secretary. */
function scoresOf(sets: readonly SetAverage[]): Pick<ReviewView, 'scores' | 'scoresNote'> {
  const several = sets.length > 1;
  const told = sets.filter(({ conclusions }) => conclusions > 1);
  const notes = [several ? words.scoresApart : '', told.length < sets.length ? words.scoresAlone : ''].filter(Boolean);
  return {
    scores: told.map(({ set, average, most, criteria }) => ({
      set: several ? set.title : undefined,
      average,
      most,
      top: set.scale.max,
      criteria,
    })),
    ...(notes.length > 0 ? { scoresNote: notes.join(' ') } : {}),
  };
}

/** Names in order of the alphabet, so that they do not say who gave which scores. */
function namesOf({ valid }: Decision, { bank, today }: Catalogue): string[] {
  const people = valid.flatMap(({ data }) => bank.entries.person.get(bank.experts.get(data.expert)?.person ?? '') ?? []);
  const names = people.filter(({ data }) => mayBeShown(data, today)).map(({ data }) => fullName(data));
  return names.sort((a, b) => a.localeCompare(b, 'ru'));
}

/** The edits that lead from what experts read to the present text. */
function amendmentsOf(material: Entry<Material>, { revision, valid }: Decision, bank: Bank): string[] {
  if (valid.every(({ data }) => data.revision === revision)) return [];
  const own = bank.amendments.filter((amendment) => amendment.material === material.id);
  return own.map(({ data }) => {
    const number = bank.entries.protocol.get(data.protocol)?.data.number;
    return words.amendment(formatDate(data.date), number);
  });
}
