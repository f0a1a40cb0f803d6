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
  const text = body.filter(({ depth }) => depth === 2).map(({ slug, text: title }): [string, string, boolean] => [slug, title, true]);
  // Why to teach so stands before the lesson.
  const why = text.filter(([, title], index) => index === 0 && title.startsWith('Зачем'));
  const own: readonly [id: string, text: string, shown: boolean][] = [
    ['glavnoe', words.keyPoints, data.key_points.length > 0],
    ...why,
    ['hod', words.stages(kicker), data.stages.length > 0],
    ['oshibki', words.mistakes, data.mistakes.length > 0],
    ...text.slice(why.length),
    ['ocenivanie', words.assessment, data.assessment.length > 0],
    ['adaptaciya', words.adaptation, data.adaptation.length > 0],
    ['proverka', words.review, review !== undefined],
  ];
  const shown = own.filter(([, , holds]) => holds).map(([id, title]) => ({ id, text: title }));
  return shown.length >= LONG ? shown : [];
}
