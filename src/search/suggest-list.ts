import { kindNames } from '../text/search-kinds.ts';
import { suggestText as text } from '../text/search-suggest.ts';
import { element } from './dom.ts';
import type { Hit } from './hits.ts';
import { hrefOf, kickerOf, spans } from './render.ts';

/** More than these nobody reads through. */
export const MOST = 7;

const groups: readonly (readonly [string, readonly string[]])[] = [
  [text.groups.works, [kindNames.material, kindNames.recommendation]],
  [text.groups.webinars, [kindNames.webinar]],
  [text.groups.units, [kindNames.unit]],
];

/** Puts hits into named groups, the best of each first; what belongs to none comes last. */
export function groupHits<T extends Pick<Hit, 'filters'>>(hits: readonly T[]): [string, T[]][] {
  const kindOf = (hit: T) => hit.filters['kind']?.[0] ?? '';
  const named = groups.map(([name, kinds]): [string, T[]] => [name, hits.filter((hit) => kinds.includes(kindOf(hit)))]);
  const known = groups.flatMap(([, kinds]) => kinds);
  const rest: [string, T[]] = [text.groups.rest, hits.filter((hit) => !known.includes(kindOf(hit)))];
  return [...named, rest].filter(([, own]) => own.length > 0);
}

/** Returns the groups of the list of suggestions; `id` begins the ids of its options. */
export function suggestionGroups(hits: readonly Hit[], id: string): HTMLElement[] {
  let number = 0;
  return groupHits(hits).map(([name, own]) =>
    element('div', { role: 'group', ariaLabel: name }, [
      element('p', { className: 'suggest-group', ariaHidden: 'true' }, [name]),
      ...own.map((hit) => option(hit, `${id}-${(number += 1)}`)),
    ]),
  );
}

function option({ url, meta }: Hit, id: string): HTMLElement {
  const about = [meta['mark'] ?? '', kickerOf(meta), meta['facts']?.split(' · ')[0] ?? ''].filter((fact) => fact !== '');
  return element('a', { role: 'option', id, className: 'suggestion', href: hrefOf(url), tabIndex: -1, ariaSelected: 'false' }, [
    element('span', { className: 'suggestion-title' }, [meta['title'] ?? url]),
    ...(about.length > 0 ? [element('span', { className: 'suggestion-about facts-line' }, spans(about))] : []),
  ]);
}
