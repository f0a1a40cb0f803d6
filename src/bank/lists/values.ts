import type { Bank } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { urls, type FacetName } from '../urls.ts';
import { formatSchoolYear } from '../school-year.ts';
import { listText } from '../../text/lists.ts';
import type { CountedLink, LinkGroup } from './list.ts';

/** The facets whose values have lists here, in the order of the page of rubrics; municipalities have pages of their own. */
export const listedFacets = ['subject', 'grade', 'level', 'type', 'theme', 'audience', 'year'] as const satisfies readonly FacetName[];

/** A facet whose values have lists here. */
export type ListedFacet = (typeof listedFacets)[number];

/** A value of a facet with its words. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** The group it stands in, in the order of the vocabulary. */
  readonly group?: string | undefined;
}

const gradeKinds = { preschool: 'Детский сад', school: 'Школа', college: 'Колледж', age: 'Дополнительное образование' } as const;
const roles = {
  teacher: 'Педагогам',
  specialist: 'Специалистам',
  administrator: 'Руководителям и методистам',
  parent: 'Семье и детям',
  student: 'Семье и детям',
} as const;

/** Returns the values of a facet that have things, in the order of the school: that of the vocabulary, years newest first. */
export function valuesOf(facet: ListedFacet, { bank, byFacet, years }: Catalogue): FacetValue[] {
  const all = facet === 'year' ? years.map((id) => ({ id, name: listText.year(formatSchoolYear(id)) })) : vocabularyOf(facet, bank);
  return all.filter(({ id }) => byFacet[facet].has(id));
}

function vocabularyOf(facet: Exclude<ListedFacet, 'year'>, { vocabularies: v }: Bank): FacetValue[] {
  switch (facet) {
    case 'subject':
      return grouped(inOrder(v.subjects), v['subject-areas'], ({ area }) => area);
    case 'grade':
      return [...v.grades.values()].map(({ id, name, kind }) => ({ id, name, group: gradeKinds[kind] }));
    case 'level':
      return [...v.levels.values()].map(({ id, name }) => ({ id, name }));
    case 'type':
      return grouped(
        v['material-types'],
        v['material-groups'],
        ({ group }) => group,
        ({ plural }) => plural,
      );
    case 'theme':
      return grouped(v.themes, v['theme-groups'], ({ group }) => group);
    case 'audience':
      return [...v.audiences.values()].map(({ id, name, role }) => ({ id, name, group: roles[role] }));
  }
}

/** What is not a subject of its own, several of them or any, comes last. */
function inOrder(subjects: Bank['vocabularies']['subjects']): Bank['vocabularies']['subjects'] {
  return new Map([...subjects].sort(([, a], [, b]) => Number(a.status === 'service') - Number(b.status === 'service')));
}

function grouped<T extends { id: string; name: string }>(
  items: ReadonlyMap<string, T>,
  groups: ReadonlyMap<string, { name: string }>,
  groupOf: (item: T) => string,
  nameOf: (item: T) => string = ({ name }) => name,
): FacetValue[] {
  const order = [...groups.keys()];
  const values = [...items.values()].sort((a, b) => order.indexOf(groupOf(a)) - order.indexOf(groupOf(b)));
  return values.map((item) => ({ id: item.id, name: nameOf(item), group: groups.get(groupOf(item))?.name }));
}

/** Returns the link to a value with its count. */
export function valueLink(facet: ListedFacet, { id, name }: FacetValue, { bank, byFacet }: Catalogue): CountedLink {
  const isLast = facet === 'subject' && bank.vocabularies.subjects.get(id)?.status === 'service';
  return { text: name, href: urls.facet(facet, id), count: byFacet[facet].get(id)?.length, ...(isLast && { isLast }) };
}

/** Returns the values of a facet as links under the headings of their groups. */
export function valueGroups(facet: ListedFacet, catalogue: Catalogue): LinkGroup[] {
  const groups = Map.groupBy(valuesOf(facet, catalogue), ({ group }) => group);
  return [...groups].map(([title, values]) => ({ title, links: values.map((value) => valueLink(facet, value, catalogue)) }));
}
