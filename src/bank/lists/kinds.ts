import type { Catalogue } from '../catalogue.ts';
import { urls } from '../urls.ts';
import { isSwitchedOn } from '../sections.ts';
import { hasOnlySamples } from '../views/samples.ts';
import { listText } from '../../text/lists.ts';
import { newestOf, type CountedLink, type Listed, type LinkGroup, type List } from './list.ts';
import { valueLink, valuesOf, type ListedFacet } from './values.ts';

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
      get updated() {
        return newestOf(own, today);
      },
    };
  });
}

/** How a reader comes from all materials to those for a lesson: by grade, by subject, by rubric. */
function waysToMaterials(catalogue: Catalogue): LinkGroup[] {
  const groups = [
    { title: listText.narrow.grades, links: materialLinks('grade', catalogue), short: true },
    { title: listText.narrow.subjects, links: materialLinks('subject', catalogue) },
    { title: listText.narrow.kinds, links: materialLinks('type', catalogue) },
    { links: catalogue.items.length === 0 ? [] : [{ text: listText.rubrics.title, href: urls.facets }] },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** The values that have materials: the page of a value shows these first, under the same number. */
function materialLinks(facet: ListedFacet, catalogue: Catalogue): CountedLink[] {
  return valuesOf(facet, catalogue).flatMap((value) => {
    const count = catalogue.byFacet[facet].get(value.id)?.filter(({ kind }) => kind === 'material').length;
    return count ? [{ ...valueLink(facet, value, catalogue), count }] : [];
  });
}
