import { materialText as words } from '../../text/material.ts';
import type { MaterialView } from './material.ts';

/** A heading of a page, for its table of contents. */
export interface OutlineItem {
  readonly id: string;
  readonly text: string;
}

/** From how many headings on a page is worth a table of contents. */
const LONG = 4;

/** Returns the headings that readers of a long page look for, in order: not the short parts right below the list, nor what ends every page; nothing for a short page. */
export function materialOutline(
  { data, kicker, review }: MaterialView,
  body: readonly { depth: number; slug: string; text: string }[],
): OutlineItem[] {
  const own: readonly [id: string, text: string, shown: boolean][] = [
    ['hod', words.stages(kicker), data.stages.length > 0],
    ['oshibki', words.mistakes, data.mistakes.length > 0],
    ...body.filter(({ depth }) => depth === 2).map(({ slug, text }): [string, string, boolean] => [slug, text, true]),
    ['ocenivanie', words.assessment, data.assessment.length > 0],
    ['adaptaciya', words.adaptation, data.adaptation.length > 0],
    ['proverka', words.review, review !== undefined],
  ];
  const shown = own.filter(([, , holds]) => holds).map(([id, text]) => ({ id, text }));
  return shown.length >= LONG ? shown : [];
}
