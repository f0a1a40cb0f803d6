import { associationText, municipalityText } from '../text/association.ts';
import { homeText } from '../text/home.ts';
import { listText } from '../text/lists.ts';
import { materialText } from '../text/material.ts';
import { partsText } from '../text/parts.ts';
import { searchPageText } from '../text/search-page.ts';
import { takeAwayText } from '../text/take-away.ts';
import { webinarText } from '../text/webinars.ts';

/** The headings, buttons and names of facts inside the pages that every visitor meets; words that are made by rules stay in Russian. */
export const pageStrings: ReadonlyMap<string, string> = new Map([
  ...shortOf('lists', { ...listText, total: {}, facets: titles(listText.facets), kinds: titles(listText.kinds) }),
  ...shortOf('work', materialText),
  ['work.lesson', materialText.stages('урок')] as const,
  ['work.activity', materialText.stages('')] as const,
  ['work.author', materialText.authors(1)] as const,
  ['work.makers', materialText.authors(2)] as const,
  ...shortOf('take', takeAwayText),
  ...shortOf('webinar', webinarText),
  ...shortOf('home', homeText),
  ...shortOf('search', searchPageText),
  ...shortOf('parts', partsText),
  ...shortOf('units', associationText),
  ...shortOf('places', municipalityText),
]);

function titles(parts: Readonly<Record<string, { readonly title: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).map(([name, { title }]) => [name, title]));
}

/** Words that begin with a capital and end without a stop: sentences are left to the page. */
function shortOf(path: string, value: unknown): [key: string, text: string][] {
  if (typeof value === 'string') return /^[А-ЯЁ][^.:!]{2,49}$/u.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, own]) => shortOf(`${path}.${name}`, own));
}
