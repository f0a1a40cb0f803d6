import type { Ranked } from './rank.ts';
import { weights } from './weights.ts';

/** Pages in order, cut in two: those that answer, and after them those where only a part of the words stands or all of them in passing. */
export interface Answers {
  readonly answers: readonly Ranked[];
  readonly rest: readonly Ranked[];
}

/**
 * Tells answers from the rest. A page answers when it has all terms, or lacks a light one and is nearly as good as the best: «урок по дробям»
 * is answered by a page on fractions. Where no page has all (`terms` is not given) or the best lacks much, nothing tells them apart.
 * Pages on the bank itself (`onBank`) speak of everything: beside works they answer only to their titles, or where they are nearly the best.
 */
export function splitAnswers(pages: readonly Ranked[], terms: number | undefined, onBank: ReadonlySet<number> = new Set()): Answers {
  const best = pages[0]?.score ?? 0;
  const isNear = ({ score }: Ranked) => score >= best * weights.nearly;
  const hasMost = (page: Ranked) => page.has.length === terms || (page.share >= weights.most && isNear(page));
  const near = terms !== undefined && pages[0] !== undefined && hasMost(pages[0]) ? pages.filter(hasMost) : pages;
  const asked = near.filter((each) => !onBank.has(each.page) || each.titled >= weights.asked || isNear(each));
  // Where the bank itself is all that is found, it is what was asked for.
  const answers = near.every(({ page }) => onBank.has(page)) ? near : asked;
  const chosen = new Set(answers);
  return { answers, rest: pages.filter((page) => !chosen.has(page)) };
}
