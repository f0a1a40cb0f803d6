import { pagesText } from '../../text/pages.ts';
import type { Catalogue } from '../catalogue.ts';
import type { LinkGroup } from '../lists/list.ts';
import { valueLink, valuesOf } from '../lists/values.ts';
import { urls } from '../urls.ts';

const { search: words } = pagesText;

/** Returns the ways to find something by links alone: subjects, grades, types of works, all rubrics. */
export function waysToThings(catalogue: Catalogue): LinkGroup[] {
  const links = (facet: 'subject' | 'grade' | 'type') => valuesOf(facet, catalogue).map((value) => valueLink(facet, value, catalogue));
  const groups: LinkGroup[] = [{ title: words.subjects, links: links('subject') }, { title: words.grades, links: links('grade') }, { title: words.types, links: links('type') }, { title: words.all, links: [{ text: words.all, href: urls.facets }] }];
  return groups.filter((group) => group.links.length > 0);
}
