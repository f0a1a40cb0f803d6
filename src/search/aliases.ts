import type { Bank } from '../bank/bank.ts';
import { termOf } from '../bank/views/unit-line.ts';
import type { AliasKind } from './vocabulary/alias.ts';

/** Words that mean the same: what kind of sameness, and the groups. */
export type AliasGroups = readonly (readonly [AliasKind, readonly (readonly string[])[]])[];

/** Returns what means the same in a region: its abbreviations, and other names of its subjects, types, themes, audiences, levels, places and associations. */
export function aliasGroups({ vocabularies: v, entries, ...rest }: Bank): AliasGroups {
  const lists = [v.levels, v.subjects, v['material-types'], v['theme-groups'], v.themes, v.audiences, v.positions];
  const items = lists.flatMap((list): Named[] => [...list.values()]);
  const units = [...entries.unit.values()].map(({ data }) => {
    const { short } = termOf(data.kind, { vocabularies: v, entries, ...rest });
    return [`${short} ${data.short_name}`, data.name, ...data.old_names];
  });
  return [
    [
      'abbreviation',
      several([...abbreviations(v), ...items.map(({ name, abbr }) => [name, abbr]), ...[...v.subjects.values()].map(oldAbbreviations)]),
    ],
    ['synonym', several([...items.map(otherNames), ...[...v.municipalities.values()].map(placeNames), ...units])],
  ];
}

interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly abbr?: string | undefined;
  readonly synonyms: readonly string[];
  readonly plural?: string;
  readonly old_names?: readonly { readonly name: string }[];
}

/** Nobody types capitals into a search: «мо психологов» is an association, whatever else the two letters may mean. */
const abbreviations = ({ abbreviations: list }: Bank['vocabularies']) =>
  [...list.values()].map(({ abbr, expansion, variants }) => [abbr, expansion, ...variants]);

const oldAbbreviations = ({
  name,
  abbr,
  old_names,
}: {
  name: string;
  abbr?: string | undefined;
  old_names: readonly { name: string; abbr?: string | undefined }[];
}) => [name, abbr, ...old_names.flatMap((old) => [old.name, old.abbr])];

const otherNames = ({ name, short, synonyms, old_names = [] }: Named) => [name, short, ...synonyms, ...old_names.map((old) => old.name)];

const placeNames = ({
  name,
  short,
  centre,
  old_names,
}: {
  name: string;
  short?: string | undefined;
  centre?: string | undefined;
  old_names: readonly string[];
}) => [name, short, ...old_names, centre];

/** A range («1–4 классы») is no name; a group of one says nothing. */
function several(groups: readonly (readonly (string | undefined)[])[]): string[][] {
  return groups
    .map((group) => [...new Set(group.filter((name) => name !== undefined).filter((name) => !/\d/.test(name)))])
    .filter((group) => group.length > 1);
}
