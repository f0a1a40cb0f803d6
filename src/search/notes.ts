import { searchText } from '../text/search.ts';
import { notesText as text } from '../text/search-notes.ts';
import { button, element } from './dom.ts';
import type { Found } from './engine.ts';
import { valueName, pairsOf, type Counts } from './facets.ts';
import type { Offer } from './offers.ts';
import { LONGEST } from './query/clean.ts';
import type { Understood } from './query/understand.ts';
import { without, withValues, type Go, type State } from './state.ts';

/** Returns what is said above the list: how the query was understood, with the way back, and what it names (`offers`, with `counts` of their facets). */
export function notesOn(
  state: State,
  { understood, corrected }: Found,
  gone: readonly string[],
  offers: readonly Offer[],
  counts: Counts,
  go: Go,
): Node[] {
  return [
    ...(corrected === undefined
      ? []
      : [
          note(
            searchText.corrected(corrected),
            button('button-plain', text.asTyped(state.query), () => go({ literal: true })),
          ),
        ]),
    ...(state.literal
      ? [
          note(
            text.literal,
            button('button-plain', text.correct, () => go({ literal: false })),
          ),
        ]
      : []),
    ...remarksOn(state, understood, gone).map((words) => note(words)),
    ...together(offers.flatMap((offer) => offered(state, offer, counts[offer.facet] ?? {}, go))),
  ];
}

/** A grade or a type in the query is looked for as words; as a mark it finds just its own. */
function offered({ chosen }: State, { facet, values, rest }: Offer, counts: Readonly<Record<string, number>>, go: Go): Node[] {
  const known = values.filter((value) => (counts[value] ?? 0) > 0);
  if (known.length === 0) return [];
  const count = known.reduce((sum, value) => sum + counts[value]!, 0);
  const words = known.length > 1 ? `${known.map((value) => value.split(' ')[0]).join(', ')} классы` : text.asName(known[0]!);
  return [button('tag tag-button', text.only(words, count), () => go({ query: rest, chosen: withValues(chosen, facet, known) }))];
}

const together = (nodes: readonly Node[]): Node[] => (nodes.length > 0 ? [note(...nodes)] : []);

const note = (...children: (string | Node)[]) =>
  element(
    'p',
    {},
    children.flatMap((child) => [child, ' ']),
  );

/** Returns the note on values of an old address. */
export const goneNote = (gone: readonly string[]): Node[] => [note(text.gone(gone))];

/** Returns what is chosen, each with a way to take it back. */
export function chipsOf({ chosen }: State, go: Go): HTMLElement[] {
  const pairs = pairsOf(chosen);
  const chip = (words: string, className: string, label: string, change: Partial<State>) => {
    const made = button(className, words, () => go(change));
    made.ariaLabel = label;
    return element('li', {}, [made]);
  };
  const chips = pairs.map(([name, value]) =>
    chip(valueName(name, value), 'tag tag-button chip', `${text.remove}: ${valueName(name, value)}`, {
      chosen: without(chosen, name, value),
    }),
  );
  return pairs.length > 1 ? [...chips, chip(text.reset, 'button-plain', text.reset, { chosen: {} })] : chips;
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
