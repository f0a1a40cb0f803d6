import { formatDate, formatNumber, pluralForm } from '../../text/format.ts';
import { proofsText as words } from '../../text/proofs.ts';
import { urls } from '../urls.ts';
import type { PageMeta } from './frame.ts';
import type { TableView } from './statistics/page.ts';

/** The outcome of `npm run prove` as it lies in `public/scoreboard.json`. */
export interface Scoreboard {
  /** ISO day of the newest run in it. */
  readonly day: string;
  /** The bank that was tried: figures are of its pages, and another bank shows them with its name. */
  readonly bank?: string | undefined;
  readonly proofs: readonly ProvenPromise[];
}

/** A promise, how often it was tried, and whether the fault that was planted was found. */
export interface ProvenPromise {
  readonly promise: string;
  /** Forms of what is counted for 1, 2 and 5. */
  readonly counted: readonly [one: string, few: string, many: string];
  readonly tried: number;
  readonly failed: number;
  readonly planted: string;
  readonly isControlRed: boolean;
  /** What the number alone would hide: `замечено 9 из 10`. */
  readonly note?: string | undefined;
  /** Told on the page about accessibility too. */
  readonly isAccess?: boolean;
  /** ISO day of the run. */
  readonly day?: string;
}

/** What the page of the proofs shows. */
export interface ProofsView {
  readonly meta: PageMeta;
  /** `Последние испытания — 22 ноября 2026.` */
  readonly last?: string | undefined;
  /** Which bank was tried, as a sentence. */
  readonly bank?: string | undefined;
  readonly table?: TableView | undefined;
}

/** Returns the page on what the software promises; without a run it says so. */
export function proofsView(scoreboard: Scoreboard | undefined): ProofsView {
  const meta = { title: words.title, description: words.description, path: urls.proofs, noindex: true };
  if (scoreboard === undefined) return { meta };
  const { promise, tried, failed, planted } = words.columns;
  return {
    meta: { ...meta, updated: scoreboard.day },
    last: words.last(formatDate(scoreboard.day)),
    bank: triedBank(scoreboard),
    table: {
      caption: words.title,
      cards: true,
      columns: [{ title: promise }, { title: tried }, { title: failed, numeric: true }, { title: planted }],
      rows: scoreboard.proofs.map((proof) => [
        { text: proof.promise },
        {
          text: `${formatNumber(proof.tried)}\u00a0${pluralForm(proof.tried, ...proof.counted)}`,
          notes: [proof.note ?? [], proof.day === undefined ? [] : formatDate(proof.day)].flat(),
        },
        { text: formatNumber(proof.failed), gap: proof.failed > 0 },
        { text: proof.planted, notes: [proof.isControlRed ? words.found : words.missed], gap: !proof.isControlRed },
      ]),
    },
  };
}

/** Returns which bank was tried, as a sentence; nothing where the run did not tell. */
export const triedBank = (scoreboard: Scoreboard | undefined): string | undefined =>
  scoreboard?.bank === undefined ? undefined : words.bank(scoreboard.bank);

/** Returns what was tried for accessibility, a promise and its outcome each; nothing before the first run. */
export const accessProofs = (scoreboard: Scoreboard | undefined): readonly { readonly promise: string; readonly outcome: string }[] =>
  (scoreboard?.proofs ?? [])
    .filter(({ isAccess }) => isAccess)
    .map(({ promise, counted, tried, failed, planted, isControlRed, day }) => ({
      promise,
      outcome: words.outcome(
        `${formatNumber(tried)}\u00a0${pluralForm(tried, ...counted)}`,
        formatNumber(failed),
        `${isControlRed ? words.found : words.missed}: ${planted}`,
        formatDate(day ?? scoreboard!.day),
      ),
    }));
