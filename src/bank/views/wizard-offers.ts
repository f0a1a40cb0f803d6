import type { Bank } from '../bank.ts';
import type { FormNeeds } from '../form/advice.ts';
import type { Offer } from '../form/describe.ts';
import type { Option } from '../form/field.ts';
import { NEEDED_GROUPS } from '../type-needs.ts';
import { capitalise } from '../../text/format.ts';
import { termOf } from './unit-line.ts';

type Item = { readonly id: string; readonly name: string };

/** Returns what can be chosen in a bank for a field that points at something. */
export function offersOf(bank: Bank): Offer {
  const { region, vocabularies, entries } = bank;
  const names = (items: Iterable<Item>): Option[] => [...items].map(({ id, name }) => [id, name]);
  const grouped = <T extends Item>(items: Iterable<T>, groupOf: (item: T) => string | undefined): Option[] =>
    byGroup(
      [...items]
        .map((item) => [item.id, item.name, groupOf(item)] as const)
        .map(([id, name, group]) => (group ? [id, name, group] : [id, name])),
    );
  return (kind) => {
    switch (kind) {
      case 'subject': {
        const taught = [...vocabularies.subjects.values()].filter(
          ({ status, until }) => status !== 'legacy' && status !== 'service' && until === undefined,
        );
        return grouped(taught, ({ area }) => vocabularies['subject-areas'].get(area)?.name);
      }
      case 'grade':
        return grouped(vocabularies.grades.values(), ({ level }) => vocabularies.levels.get(level)?.name);
      case 'materialType':
        return grouped(vocabularies['material-types'].values(), ({ group }) => vocabularies['material-groups'].get(group)?.name);
      case 'theme':
        return grouped(vocabularies.themes.values(), ({ group }) => vocabularies['theme-groups'].get(group)?.name);
      case 'audience':
        return names(vocabularies.audiences.values());
      case 'municipality':
        return names(vocabularies.municipalities.values());
      case 'licence':
        return [...vocabularies.licences.values()].map(({ id, name, short }) => [id, short ?? name]);
      case 'series':
        return names(region.series);
      case 'unit':
        return grouped(
          [...entries.unit.values()]
            .filter(({ data }) => data.until === undefined)
            .map(({ id, data }) => ({ id, name: data.short_name, kind: data.kind }))
            .sort((a, b) => a.name.localeCompare(b.name, 'ru')),
          ({ kind: own }) => capitalise(termOf(own, bank).many),
        );
      default:
        return undefined;
    }
  };
}

/** Returns what the rule `type-needs` judges by, small enough to travel to a browser. */
export function formNeeds({ vocabularies: { themes, 'material-types': types } }: Bank): FormNeeds {
  const needy = [...types.values()].filter(({ needs }) => needs.length > 0);
  const groups = [...themes.values()].filter(({ group }) => NEEDED_GROUPS.includes(group ?? ''));
  return {
    types: Object.fromEntries(needy.map(({ id, name, needs }) => [id, { name, needs }])),
    themes: themes.size === 0 ? undefined : Object.fromEntries(groups.map(({ id, group }) => [id, group ?? ''])),
  };
}

/** Options of one group stand together, groups in the order of their first option. */
function byGroup(options: readonly Option[]): Option[] {
  const groups = [...new Set(options.map(([, , group]) => group))];
  return groups.flatMap((group) => options.filter(([, , own]) => own === group));
}
