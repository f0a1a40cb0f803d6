import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { urls } from '../urls.ts';
import { listText } from '../../text/lists.ts';
import type { CountedLink, LinkGroup } from './list.ts';
import { valueLink, valuesOf, type FacetValue, type ListedFacet } from './values.ts';

const { narrow } = listText;

/** Returns the ways on from a subject: its grades, courses, associations and the types of its works. */
export function narrowSubject(subject: string, things: readonly Item[], catalogue: Catalogue): LinkGroup[] {
  const subjects = catalogue.bank.vocabularies.subjects;
  const courses = valuesOf('subject', catalogue).filter(({ id }) => subjects.get(id)?.parent === subject);
  const types = new Set(things.flatMap(({ facets }) => facets.type));
  return filled([
    { title: narrow.grades, links: gradeLinks(subject, catalogue), short: true },
    { title: narrow.courses, links: courses.map((value) => valueLink('subject', value, catalogue)) },
    { title: narrow.units, links: unitLinks(subject, catalogue) },
    {
      title: narrow.types,
      links: valuesOf('type', catalogue)
        .filter(({ id }) => types.has(id))
        .map((value) => valueLink('type', value, catalogue)),
    },
  ]);
}

/** Returns the subjects taught in a grade. */
export function narrowGrade(grade: string, catalogue: Catalogue): LinkGroup[] {
  return filled([{ title: narrow.subjects, links: subjectLinks(grade, catalogue) }]);
}

/** Returns the grades of a level of education. */
export function narrowLevel(level: string, catalogue: Catalogue): LinkGroup[] {
  const own = valuesOf('grade', catalogue).filter(({ id }) => catalogue.bank.vocabularies.grades.get(id)?.level === level);
  return filled([{ title: narrow.grades, links: own.map((value) => valueLink('grade', value, catalogue)), short: true }]);
}

/** Returns the neighbours of a subject in a grade: the same subject in others, other subjects in the same. */
export function narrowPair(subject: string, grade: string, catalogue: Catalogue): LinkGroup[] {
  const own = urls.subjectGrade(subject, grade);
  const others = (links: readonly CountedLink[]) => links.filter(({ href }) => href !== own);
  return filled([
    { title: narrow.otherGrades, links: others(gradeLinks(subject, catalogue)), short: true },
    { title: narrow.otherSubjects, links: others(subjectLinks(grade, catalogue)) },
  ]);
}

/** Returns the other values of the group a value stands in. */
export function siblings(facet: ListedFacet, value: FacetValue, title: string, catalogue: Catalogue): LinkGroup[] {
  const others = valuesOf(facet, catalogue).filter(({ id, group }) => group === value.group && id !== value.id);
  return filled([{ title, links: others.map((other) => valueLink(facet, other, catalogue)) }]);
}

function gradeLinks(subject: string, catalogue: Catalogue): CountedLink[] {
  return valuesOf('grade', catalogue).flatMap(({ id, name }) => pairLink(subject, id, name, catalogue));
}

function subjectLinks(grade: string, catalogue: Catalogue): CountedLink[] {
  return valuesOf('subject', catalogue).flatMap(({ id, name }) => pairLink(id, grade, name, catalogue));
}

function pairLink(subject: string, grade: string, text: string, { bySubjectGrade }: Catalogue): CountedLink[] {
  const count = bySubjectGrade.get(`${subject}/${grade}`)?.length;
  return count === undefined ? [] : [{ text, href: urls.subjectGrade(subject, grade), count }];
}

function unitLinks(subject: string, { bank }: Catalogue): CountedLink[] {
  return [...bank.entries.unit.values()]
    .filter(({ data }) => data.subjects.includes(subject))
    .map(({ id, data }) => ({ text: data.name, href: urls.entry('unit', id) }));
}

const filled = (groups: readonly LinkGroup[]) => groups.filter(({ links }) => links.length > 0);
