import { homeText } from '../../text/home.ts';
import type { Catalogue } from '../catalogue.ts';
import { splitLinks, type CountedLink } from '../lists/list.ts';
import { valueLink, valuesOf, type FacetValue } from '../lists/values.ts';

/** Subjects of the school, areas of a kindergarten or what is neither: those with most things and the rest, in the order of the school. */
export interface SubjectGroup {
  readonly title: string;
  readonly first: readonly CountedLink[];
  readonly rest: readonly CountedLink[];
}

/** Returns the subjects that have anything, under their headings. */
export function subjectGroups(catalogue: Catalogue): SubjectGroup[] {
  const { subjects, grades } = catalogue.bank.vocabularies;
  const preschool = new Set([...grades.values()].flatMap(({ kind, level }) => (kind === 'preschool' ? [level] : [])));
  const groupOf = ({ id }: FacetValue): keyof typeof homeText.subjectGroups => {
    const { levels = [], status } = subjects.get(id) ?? {};
    if (status === 'service' || status === 'special') return 'other';
    return levels.length > 0 && levels.every((level) => preschool.has(level)) ? 'preschool' : 'school';
  };
  const groups = Map.groupBy(valuesOf('subject', catalogue), groupOf);
  return (['school', 'preschool', 'other'] as const).flatMap((group) => {
    const own = groups.get(group) ?? [];
    const links = own.map((value) => valueLink('subject', value, catalogue));
    return own.length === 0 ? [] : [{ title: groups.size > 1 ? homeText.subjectGroups[group] : '', ...splitLinks(links) }];
  });
}
