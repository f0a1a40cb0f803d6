import { formatDate } from '../../text/format.ts';
import type { Catalogue } from '../catalogue.ts';
import { urls } from '../urls.ts';

/** What proves that a material was examined. */
export interface ReviewView {
  readonly number?: string | undefined;
  readonly protocol: string;
  readonly date: string;
  readonly experts: number;
  readonly criteria: string;
  /** The criteria are a proposal that the region has not confirmed. */
  readonly proposal: boolean;
  readonly average?: number | undefined;
  /** The page that says how works are examined, when the bank has one. */
  readonly how?: string | undefined;
}

/** The editors' page on the examination of works. */
const REVIEW_PAGE = 'kak-proveryaem';

/** Returns what the page of a material may say of its review: never names, sheets or comments. */
export function reviewOf(id: string, { decisions, bank }: Catalogue): ReviewView | undefined {
  const decision = decisions.get(id);
  const criteria = bank.entries.criteria.get(decision?.valid[0]?.data.criteria ?? '')?.data;
  if (!decision?.protocol || !criteria) return undefined;
  const { data, number } = decision.protocol;
  return {
    number,
    protocol: data.number,
    date: formatDate(data.date),
    experts: decision.valid.length,
    criteria: criteria.title,
    proposal: criteria.proposal,
    average: bank.region.review.scores_public ? decision.average : undefined,
    how: bank.entries.page.has(REVIEW_PAGE) ? urls.entry('page', REVIEW_PAGE) : undefined,
  };
}
