import { notesText as text } from '../text/search-notes.ts';
import { suggestText } from '../text/search-suggest.ts';
import { button, element } from './dom.ts';
import type { Engine, Found } from './engine.ts';
import { pairsOf, without, withValues } from './facets.ts';
import type { Offer } from './offers.ts';
import { LONGEST } from './query/clean.ts';
import { correctedQuery } from './query/corrected.ts';
import type { Understood } from './query/understand.ts';
import { statusOf } from './status.ts';
import type { Go, State } from './state.ts';
import { valueName } from './value-name.ts';
import type { Above } from './view.ts';

/** Returns what stands above the list, where more is to be told than how much was found. */
export async function aboveOf(...told: Parameters<typeof notesOn>): Promise<Above> {
  const [state, found, , , , go] = told;
  return { status: statusOf(state, found), notes: await notesOn(...told), chips: chipsOf(state, go) };
}

/** Returns what is said above the list: how the query was understood, with the way back, and what it names (`offers`), each as `engine` finds it. */
async function notesOn(
  state: State,
  { understood }: Found,
  gone: readonly string[],
  offers: readonly Offer[],
  engine: Pick<Engine, 'search'>,
  go: Go,
): Promise<Node[]> {
  const corrected = correctedQuery(state.query, understood);
  const taps = await Promise.all(offers.map((offer) => tapOn(state, offer, engine)));
  return [
    ...(corrected === undefined
      ? []
      : [
          note(
            suggestText.corrected(corrected),
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
    ...together(taps.flatMap((tap) => offered(tap, go))),
  ];
}

/** What a press of an offer asks for, which values it marks and how many answer it; values that the bank does not have are left out. */
interface Tap {
  readonly change: Pick<State, 'query' | 'chosen'>;
  readonly values: readonly string[];
  readonly count: number;
}

/** Returns what a press of an offer gives: a grade or a type in the query is looked for as words, as a mark it finds just its own. */
export async function tapOn(state: State, { facet, values, rest }: Offer, engine: Pick<Engine, 'search'>): Promise<Tap> {
  const marked = (own: readonly string[]) => ({ query: rest, chosen: withValues(state.chosen, facet, own) });
  const { answers, gone } = await engine.search({ ...state, ...marked(values) });
  const known = values.filter((value) => !gone.some(([name, other]) => name === facet && other === value));
  return { change: marked(known), values: known, count: answers };
}

function offered({ change, values, count }: Tap, go: Go): Node[] {
  if (count === 0) return [];
  const words = values.length > 1 ? `${values.map((value) => value.split(' ')[0]).join(', ')} классы` : text.asName(values[0]!);
  return [button('tag tag-button', text.only(words, count), () => go(change))];
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
function chipsOf({ chosen }: State, go: Go): HTMLElement[] {
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
