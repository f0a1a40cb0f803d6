import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { urls } from '../urls.ts';
import type { Link } from '../views/frame.ts';
import { listText } from '../../text/lists.ts';
import { FEW, newestOf, type LinkGroup, type List } from './list.ts';
import { narrowGrade, narrowLevel, narrowPair, narrowSubject, siblings } from './narrow.ts';
import { listedFacets, valueGroups, valueLink, valuesOf, type FacetValue, type ListedFacet } from './values.ts';

/** Returns the lists of all facets: the page of rubrics, the values of each, the things of each value, subjects by grade. */
export function facetLists(catalogue: Catalogue): List[] {
  const used = listedFacets.filter((facet) => catalogue.byFacet[facet].size > 0);
  return [
    rubrics(used, catalogue),
    ...used.flatMap((facet) => [
      valuesList(facet, catalogue),
      ...valuesOf(facet, catalogue).map((value) => valueList(facet, value, catalogue)),
    ]),
    ...pairs(catalogue),
  ];
}

const rubricsLink: Link = { text: listText.rubrics.title, href: urls.facets };
const facetLink = (facet: ListedFacet): Link => ({ text: listText.facets[facet].title, href: urls.facetList(facet) });

function rubrics(facets: readonly ListedFacet[], catalogue: Catalogue): List {
  const index = facets.map((facet) => ({
    title: listText.facets[facet].title,
    links: valueGroups(facet, catalogue).flatMap(({ links }) => links),
  }));
  return {
    path: urls.facets,
    ...listText.rubrics,
    ...(facets.length === 0 && { intro: listText.noRubrics }),
    trail: [],
    index,
    things: [],
    get updated() {
      return newestOf(catalogue.items, catalogue.today);
    },
  };
}

function valuesList(facet: ListedFacet, catalogue: Catalogue): List {
  return {
    path: urls.facetList(facet),
    ...listText.facets[facet],
    trail: [rubricsLink],
    index: valueGroups(facet, catalogue),
    things: [],
    get updated() {
      return newestOf(catalogue.items, catalogue.today);
    },
  };
}

function valueList(facet: ListedFacet, value: FacetValue, catalogue: Catalogue): List {
  const things = catalogue.byFacet[facet].get(value.id) ?? [];
  return {
    path: urls.facet(facet, value.id),
    title: value.name,
    trail: [rubricsLink, facetLink(facet)],
    narrow: narrowOf(facet, value, things, catalogue),
    things,
    get updated() {
      return newestOf(things, catalogue.today);
    },
  };
}

function narrowOf(facet: ListedFacet, value: FacetValue, things: readonly Item[], catalogue: Catalogue): LinkGroup[] {
  switch (facet) {
    case 'subject':
      return [...narrowSubject(value.id, things, catalogue), ...neighbours(value, things, catalogue)];
    case 'grade':
      return narrowGrade(value.id, catalogue);
    case 'level':
      return narrowLevel(value.id, catalogue);
    case 'type':
      return siblings(facet, value, listText.narrow.otherTypes, catalogue);
    case 'theme':
      return siblings(facet, value, listText.narrow.otherThemes, catalogue);
    case 'year':
      return siblings(facet, value, listText.narrow.otherYears, catalogue);
    case 'audience':
      return [];
  }
}

/** A subject with few works leads on: to subjects of its area, to other works for its grades. */
function neighbours(subject: FacetValue, things: readonly Item[], catalogue: Catalogue): LinkGroup[] {
  if (things.length > FEW) return [];
  const own = new Set(things.flatMap(({ facets }) => facets.grade));
  const grades = valuesOf('grade', catalogue).filter(({ id }) => own.has(id));
  const links = grades.map((grade) => valueLink('grade', grade, catalogue));
  return [
    ...siblings('subject', subject, listText.narrow.otherSubjects, catalogue),
    ...(links.length > 0 ? [{ title: listText.narrow.sameGrades, links }] : []),
  ];
}

function pairs(catalogue: Catalogue): List[] {
  const { bank, bySubjectGrade, today } = catalogue;
  const grades = valuesOf('grade', catalogue);
  return valuesOf('subject', catalogue).flatMap((subject) =>
    grades.flatMap((grade): List[] => {
      const things = bySubjectGrade.get(`${subject.id}/${grade.id}`);
      if (things === undefined) return [];
      const title = `${subject.name}, ${bank.vocabularies.grades.get(grade.id)?.kind === 'school' ? grade.name : grade.name.toLocaleLowerCase('ru')}`;
      const trail = [rubricsLink, facetLink('subject'), { text: subject.name, href: urls.facet('subject', subject.id) }];
      return [
        {
          path: urls.subjectGrade(subject.id, grade.id),
          title,
          trail,
          narrow: narrowPair(subject.id, grade.id, catalogue),
          things,
          get updated() {
            return newestOf(things, today);
          },
        },
      ];
    }),
  );
}
