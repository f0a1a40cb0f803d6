import { materialText as words } from '../../text/material.ts';
import type { MaterialView } from './material.ts';

/** A heading of a page, for its table of contents. */
export interface OutlineItem {
  readonly id: string;
  readonly text: string;
}

/** From how many headings on a page is worth a table of contents. */
const LONG = 4;

/** Returns the headings of the page of a material in order, those of its text among them; nothing for a short page. */
export function materialOutline(
  { data, review, related }: MaterialView,
  body: readonly { depth: number; slug: string; text: string }[],
): OutlineItem[] {
  const results = Object.values(data.results ?? {}).some((items = []) => items.length > 0);
  const own: readonly [id: string, text: string, shown: boolean][] = [
    ['glavnoe', words.keyPoints, data.key_points.length > 0],
    ['celi', words.goals, data.goals.length > 0],
    ['rezultaty', words.results, results],
    ['opora', words.prior, data.prior_knowledge.length > 0],
    ['podgotovit', words.equipment, data.equipment.length > 0],
    ['hod', words.stages, data.stages.length > 0],
    ...body.filter(({ depth }) => depth === 2).map(({ slug, text }): [string, string, boolean] => [slug, text, true]),
    ['oshibki', words.mistakes, data.mistakes.length > 0],
    ['sovety', words.tips, data.tips.length > 0],
    ['ocenivanie', words.assessment, data.assessment.length > 0],
    ['adaptaciya', words.adaptation, data.adaptation.length > 0],
    ['proverka', words.review, review !== undefined],
    ['usloviya', words.terms, true],
    ['pohozhee', words.related, related.length > 0],
  ];
  const shown = own.filter(([, , holds]) => holds).map(([id, text]) => ({ id, text }));
  return shown.length >= LONG ? shown : [];
}
