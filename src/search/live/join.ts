import { liveText as text } from '../../text/search-live.ts';
import { element } from '../dom.ts';
import type { Found } from '../engine.ts';
import { PAGE } from '../hits.ts';
import type { State } from '../state.ts';
import { statusOf } from '../status.ts';
import type { SearchView } from '../view.ts';
import { ask, type Answered } from './ask.ts';
import type { LiveBank } from './foreign-hit.ts';
import { fuse } from './fuse.ts';

/**
 * Asks the banks that `region.yaml` marks `live`, and puts what they answer into the list that is shown. Ours is drawn by then and waits for nobody.
 * Returns what is shown then, nothing when it is something else already (`isStill`) or nobody was asked.
 */
export async function joinNeighbours(view: SearchView, found: Found, state: State, isStill: () => boolean): Promise<Found | undefined> {
  const place = placeOf(view);
  place.replaceChildren();
  const banks = JSON.parse(view.root.dataset['live'] ?? '[]') as LiveBank[];
  const isRegionChosen = (state.chosen['region'] ?? []).length > 0;
  // Without words there is nothing to ask for, and a region that is chosen has its works in our own index.
  if (state.query === '' || isRegionChosen || state.order !== 'relevance') return undefined;
  const answered = await Promise.all(banks.map((bank) => ask(bank, state)));
  if (!isStill()) return undefined;
  const drawn = view.part('results').children.length;
  const fused = isBusy(view) ? found : fuse(found, answered, Math.max(drawn, Math.min(PAGE, found.answers)));
  const hits = fused === found ? [] : await fused.load(0, Math.min(fused.answers, Math.max(drawn, PAGE)));
  if (!isStill()) return undefined;
  if (fused !== found) {
    const [notes, chips] = [[...view.part('notes').childNodes], [...view.part('chips').childNodes]];
    view.show(fused, hits, { status: statusOf(state, fused), notes, chips });
  }
  place.append(...answered.flatMap((one) => noteOn(one, state)), ...silentNote(answered));
  return fused;
}

/** Below the list: above it, what comes late would push the hits down. */
function placeOf(view: SearchView): HTMLElement {
  const known = view.root.querySelector<HTMLElement>('.search-live');
  if (known !== null) return known;
  const made = element('div', { className: 'search-live small', ariaLive: 'polite' });
  view.part('rest').before(made);
  return made;
}

/** Whoever goes through the list by keys, or has unfolded the rest, is not thrown out of it. */
const isBusy = (view: SearchView): boolean =>
  view.part('results').contains(document.activeElement) || view.part('rest').hasAttribute('open');

function noteOn({ bank, hits }: Answered, { query }: State): Node[] {
  if (hits.length === 0) return [];
  const href = new URL(`poisk/?${new URLSearchParams({ q: query }).toString()}`, bank.site).href;
  return [element('p', {}, [`${text.answered(bank.name, hits.length)} `, element('a', { href }, [text.all])])];
}

function silentNote(answered: readonly Answered[]): Node[] {
  const names = answered.flatMap(({ bank, silent }) => (silent ? [bank.name] : []));
  return names.length > 0 ? [element('p', {}, [text.silent(names)])] : [];
}
