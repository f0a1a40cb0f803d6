import { toolsText as text } from '../text/search-tools.ts';
import { complaintAddress, type Ears } from './complaint.ts';
import { button, element } from './dom.ts';
import type { Engine } from './engine.ts';
import { pairsOf, without } from './facets.ts';
import type { Go, State } from './state.ts';
import { valueName } from './value-name.ts';

/** Returns what to do when nothing is found: which mark to take back and what that would give, where to look (`links`), whom to tell. */
export async function helpOn(state: State, engine: Engine, ears: Ears, links: readonly Node[], go: Go): Promise<HTMLElement> {
  const counted = await Promise.all(
    pairsOf(state.chosen).map(async ([name, value]) => {
      const chosen = without(state.chosen, name, value);
      return { name, value, chosen, count: (await engine.search({ ...state, chosen })).answers };
    }),
  );
  const ways = counted
    .filter(({ count }) => count > 0)
    .map(({ name, value, chosen, count }) => button('button-plain', text.take(valueName(name, value), count), () => go({ chosen })));
  const complaint = complaintAddress(state.query, location.href, ears);
  const tell = complaint === undefined ? [] : [element('a', { href: complaint }, [text.tell])];
  const hints = [...ways, ...(state.query === '' ? [] : [text.hint]), text.rubrics, ...links, ...tell];
  return element('div', {}, [
    element('h2', {}, [text.try]),
    element(
      'ul',
      {},
      hints.map((hint) => element('li', {}, [hint])),
    ),
  ]);
}
