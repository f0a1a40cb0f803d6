import type { Bank } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastModified } from '../last-modified.ts';
import type { CriteriaSet } from '../model/review.ts';
import type { SheetForm } from '../review/sheet.ts';
import { conflictWords, expertVerdicts, scoreChoices } from '../review/sheet-words.ts';
import { urls } from '../urls.ts';

/** The names under which the address of a form carries what is known already. After `#`, so that no server sees them. */
export const sheetParams = { material: 'rabota', revision: 'otpechatok', expert: 'ekspert' } as const;

/** Returns the root address of the form for a work: the set of criteria names the page, the rest stands after `#`. */
export function formAddress(
  { material, revision, expert, criteria }: Pick<SheetForm, 'material' | 'revision' | 'expert' | 'criteria'>,
  main: string,
): string {
  const params = new URLSearchParams({ [sheetParams.material]: material, [sheetParams.revision]: revision, [sheetParams.expert]: expert });
  return `${urls.sheet(criteria === main ? undefined : criteria)}#${params.toString()}`;
}

/** One answer to choose. */
export interface SheetChoice {
  readonly value: string;
  readonly words: string;
}

/** A form on the site: one page for each set of criteria that works are judged by now. */
export interface SheetPage {
  readonly path: string;
  readonly criteria: string;
  readonly set: CriteriaSet;
  /** ISO day of the last change of the set, where it is known. */
  readonly changed?: string | undefined;
  readonly scores: readonly SheetChoice[];
  readonly verdicts: readonly SheetChoice[];
  readonly conflict: readonly SheetChoice[];
}

/** Returns the pages of forms, that of the main set first; none where its criteria are not written. */
export function sheetPages({ bank, today }: Pick<Catalogue, 'bank' | 'today'>): SheetPage[] {
  return setsInForce(bank).flatMap((criteria, index) => {
    const entry = bank.entries.criteria.get(criteria);
    if (!entry) return [];
    const set = entry.data;
    const scores = scoreChoices(set);
    return [
      {
        path: urls.sheet(index === 0 ? undefined : criteria),
        criteria,
        set,
        changed: lastModified(entry, today),
        scores,
        verdicts,
        conflict,
      },
    ];
  });
}

function setsInForce({ region: { review } }: Bank): string[] {
  return [
    ...new Set([
      review.criteria,
      ...review.own.map(({ criteria }) => criteria),
      ...(review.programmes ? [review.programmes.criteria] : []),
    ]),
  ];
}

const verdicts = expertVerdicts.map(([value, words]) => ({ value, words }));
const conflict = Object.entries(conflictWords).map(([value, words]) => ({ value, words }));
