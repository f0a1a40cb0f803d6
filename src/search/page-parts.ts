import { searchText as text } from '../text/search.ts';
import { button, element } from './dom.ts';
import type { Engine, Found } from './engine.ts';
import { valueName } from './facet-values.ts';
import { pairsOf, type Counts } from './facets.ts';
import { complaintAddress, correctedQuery, remarksOn, type Ears } from './messages.ts';
import type { Offer } from './offers.ts';
import { without, withValues, type State } from './state.ts';

/** Changes what is asked; the page then shows it. */
export type Go = (change: Partial<State>) => void;

/** Returns what is said above the list: how the query was understood, with the way back, and what it names (`offers`, with `counts` of their facets). */
export function notesOn(
  state: State,
  { understood }: Found,
  gone: readonly string[],
  offers: readonly Offer[],
  counts: Counts,
  go: Go,
): Node[] {
  const corrected = correctedQuery(state.query, understood);
  return [
    ...(corrected === undefined
      ? []
      : [
          note(
            text.corrected(corrected),
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

/** Returns what to do when nothing is found: which mark to take back and what that would give, where to look, whom to tell. */
export async function helpOn(state: State, engine: Engine, ears: Ears, go: Go): Promise<HTMLElement> {
  const counted = await Promise.all(
    pairsOf(state.chosen).map(async ([name, value]) => {
      const chosen = without(state.chosen, name, value);
      return { name, value, chosen, count: (await engine.search({ ...state, chosen })).count };
    }),
  );
  const ways = counted
    .filter(({ count }) => count > 0)
    .map(({ name, value, chosen, count }) => button('button-plain', text.take(valueName(name, value), count), () => go({ chosen })));
  const complaint = complaintAddress(state.query, location.href, ears);
  const tell = complaint === undefined ? [] : [element('a', { href: complaint }, [text.tell])];
  const hints = [...ways, ...(state.query === '' ? [] : [text.hint]), text.rubrics, ...tell];
  return element('div', {}, [
    element('h2', {}, [text.try]),
    element(
      'ul',
      {},
      hints.map((hint) => element('li', {}, [hint])),
    ),
  ]);
}
