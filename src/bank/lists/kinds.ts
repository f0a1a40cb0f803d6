import type { Catalogue } from '../catalogue.ts';
import { urls } from '../urls.ts';
import { isSwitchedOn } from '../sections.ts';
import { hasOnlySamples } from '../views/samples.ts';
import { listText } from '../../text/lists.ts';
import { newestOf, type Listed, type LinkGroup, type List } from './list.ts';
import { valueGroups } from './values.ts';

/** Returns the lists of all things of a kind, empty ones too: pages of a young bank already link to them. */
export function kindLists(catalogue: Catalogue): List[] {
  const { bank, items, collections, news, today } = catalogue;
  const things: Record<'material' | 'recommendation' | 'collection' | 'news', () => readonly Listed[]> = {
    material: () => items.filter(({ kind }) => kind === 'material'),
    recommendation: () => items.filter(({ kind }) => kind === 'recommendation'),
    collection: () => collections.map((entry) => ({ kind: 'collection', entry }) as const),
    news: () => news.map((entry) => ({ kind: 'news', entry }) as const),
  };
  const kinds = (['material', 'recommendation', 'collection', 'news'] as const).filter((kind) => isSwitchedOn(kind, bank));
  return kinds.map((kind) => {
    const own = things[kind]();
    return {
      path: urls.list(kind),
      ...listText.kinds[kind],
      ...(kind === 'material' && hasOnlySamples(catalogue) && { intro: listText.sampleIntro }),
      trail: [],
      narrow: kind === 'material' ? waysToMaterials(catalogue) : [],
      things: own,
      updated: newestOf(own, today),
    };
  });
}

/** How a reader comes from all materials to those for a lesson: by subject, by grade, by rubric. */
function waysToMaterials(catalogue: Catalogue): LinkGroup[] {
  const groups = [
    { title: listText.narrow.subjects, links: valueGroups('subject', catalogue).flatMap(({ links }) => links) },
    { title: listText.narrow.grades, links: valueGroups('grade', catalogue).flatMap(({ links }) => links) },
    { title: listText.narrow.kinds, links: valueGroups('type', catalogue).flatMap(({ links }) => links) },
    { title: listText.narrow.rubrics, links: [{ text: listText.rubrics.title, href: urls.facets }] },
  ];
  return groups.filter(({ links }) => links.length > 0);
}
