import { searchText as text } from '../text/search.ts';
import type { Found } from './engine.ts';
import { cleanText, LONGEST, wordsOf } from './query/clean.ts';
import type { Understood } from './query/understand.ts';
import { pairsOf } from './facets.ts';
import type { State } from './state.ts';

/** Returns the line that says how much was found. */
export function statusOf(
  state: State,
  { count, whole, answers, understood }: Pick<Found, 'count' | 'whole' | 'answers' | 'understood'>,
): string {
  const { query, chosen } = state;
  const words = wordsOf(cleanText(query));
  if (query !== '' && words.length === 0) return text.noWords;
  if (count === 0) return query === '' ? text.nothingChosen : text.nothing(query);
  if (query === '') return pairsOf(chosen).length > 0 ? text.browsed(count) : text.whole(count);
  if (understood.terms.length === 1 && understood.similar.length === 1) return text.near(count);
  if (whole === 0) return text.partial(count);
  return answers < count ? text.folded(answers, count - answers) : text.found(whole, count - whole);
}

/** Returns remarks on how the query was understood: too long, with words that are nowhere, with values of an old address. */
export function remarksOn(
  { query }: State,
  { unknown, similar, terms }: Pick<Understood, 'unknown' | 'similar' | 'terms'>,
  gone: readonly string[],
): string[] {
  return [
    ...(query.length >= LONGEST ? [text.tooLong(LONGEST)] : []),
    // Where no word is there, «ничего не найдено» has said so.
    ...(unknown.length > 0 && terms.length > 0 ? [text.unknown(unknown)] : []),
    ...(similar.length > 0 ? [text.similar(similar)] : []),
    ...(gone.length > 0 ? [text.gone(gone)] : []),
  ];
}

/** Returns the query as it was taken, or nothing when it was taken as typed. */
export function correctedQuery(query: string, { corrections }: Pick<Understood, 'corrections'>): string | undefined {
  if (corrections.length === 0) return undefined;
  return corrections.reduce((sum, { from, to }) => replaceWord(sum, from, to), cleanText(query));
}

/** Only whole words: «а» of «а дробм» must not change «дробм». */
function replaceWord(text: string, from: string, to: string): string {
  const at = ` ${text} `.search(new RegExp(`(?<![\\p{L}\\p{N}])${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'));
  return at < 1 ? text.replace(from, () => to) : text.slice(0, at - 1) + to + text.slice(at - 1 + from.length);
}

/** Returns what the tab is called: `дроби, 5 класс — поиск`. */
export function titleOf({ query, chosen }: State): string {
  const said = [query.length > 60 ? `${query.slice(0, 60)}…` : query, ...pairsOf(chosen).map(([, value]) => value)].filter(
    (part) => part !== '',
  );
  return said.length > 0 ? `${said.join(', ')} — ${text.title.toLowerCase()}` : text.title;
}

/** Where the owner of a bank hears of what is missing. */
export interface Ears {
  readonly mail?: string | undefined;
  /** Kind and address of the repository. */
  readonly forge?: { readonly kind: string; readonly url: string } | undefined;
}

/** Returns the address of a letter or of a new issue that says what was looked for; nothing when the owner can be told by neither. */
export function complaintAddress(query: string, address: string, { mail, forge }: Ears): string | undefined {
  const [subject, body] = [text.tellSubject(query), text.tellBody(address)].map(encodeURIComponent);
  if (mail !== undefined) return `mailto:${mail}?subject=${subject}&body=${body}`;
  if (forge === undefined) return undefined;
  const url = forge.url.replace(/\/$/, '');
  return forge.kind === 'gitlab'
    ? `${url}/-/issues/new?issue[title]=${subject}&issue[description]=${body}`
    : `${url}/issues/new?title=${subject}&body=${body}`;
}
