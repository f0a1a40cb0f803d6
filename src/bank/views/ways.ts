import { listText } from '../../text/lists.ts';
import { pagesText } from '../../text/pages.ts';
import type { Catalogue } from '../catalogue.ts';
import type { LinkGroup } from '../lists/list.ts';
import { valueLink, valuesOf } from '../lists/values.ts';
import { urls } from '../urls.ts';

const { search: words } = pagesText;

/** Returns the ways to find something by links alone: subjects, grades, types of works, all rubrics. */
export function waysToThings(catalogue: Catalogue): LinkGroup[] {
  const links = (facet: 'subject' | 'grade' | 'type') => valuesOf(facet, catalogue).map((value) => valueLink(facet, value, catalogue));
  const others = (['level', 'theme', 'audience', 'year'] as const).filter((facet) => catalogue.byFacet[facet].size > 0);
  const groups: LinkGroup[] = [
    { title: words.subjects, links: links('subject') },
    { title: words.grades, links: links('grade') },
    { title: words.types, links: links('type') },
    {
      title: words.others,
      links: [
        ...others.map((facet) => ({ text: listText.facets[facet].title, href: urls.facetList(facet) })),
        { text: listText.rubrics.title, href: urls.facets },
      ],
    },
  ];
  return groups.filter((group) => group.links.length > 0);
}
