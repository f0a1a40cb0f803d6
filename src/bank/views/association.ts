import { associationText as words } from '../../text/association.ts';
import { capitalise, lowerFirst } from '../../text/format.ts';
import type { Bank, Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { unitKinds, type Unit } from '../model/unit.ts';
import { oncePer } from '../once-per.ts';
import { relationsOf } from '../relations.ts';
import { hasMunicipalities } from '../sections.ts';
import { urls } from '../urls.ts';
import { subjectName } from './card.ts';
import type { Link } from './frame.ts';
import { termForms, termOf, unitCounts } from './unit-line.ts';

/** An association in a list: what it is about and what it has. */
export interface UnitLine extends Link {
  readonly note: string;
  readonly counts?: string | undefined;
}

/** The list of associations under headings. */
export interface AssociationView {
  readonly groups: readonly { readonly title: string; readonly lines: readonly UnitLine[] }[];
  /** What is still to be confirmed, in sentences. */
  readonly notes: readonly string[];
  /** Some association is part of another, so that a tree says more than a list. */
  readonly hasTree: boolean;
  /** The region shows its municipalities. */
  readonly hasMunicipalities: boolean;
}

/** One association of the tree with those that are part of it. */
export interface TreeNode extends Link {
  /** `ОМО`. */
  readonly kind: string;
  readonly demo: boolean;
  /** What it does, of one that has others below it; what each has in the bank the list says. */
  readonly summary?: string | undefined;
  readonly children: readonly TreeNode[];
  /** How many associations are below it, at any depth. */
  readonly below: number;
}

/** «ММО 2» stands before «ММО 10». */
const byNumber = new Intl.Collator('ru', { numeric: true });

/** How many subject areas one association may unite and still be called after its subjects: a primary school teacher has more. */
const AREAS_OF_A_SUBJECT = 3;

/** Returns the list of associations: kinds from the region down, regional ones by subject and by work. */
export const associationView = oncePer((catalogue: Catalogue): AssociationView => {
  const units = [...catalogue.bank.entries.unit.values()].sort((a, b) => byNumber.compare(a.data.short_name, b.data.short_name));
  const groups = unitKinds.flatMap((kind) => {
    const own = units.filter(({ data }) => data.kind === kind);
    const title = capitalise(own.length === 1 ? termOf(kind, catalogue.bank).one : termOf(kind, catalogue.bank).many);
    if (kind !== 'omo') return [{ title, units: own }];
    return [
      { title: words.bySubject, units: own.filter(({ data }) => isOfSubject(data, catalogue.bank)) },
      { title: words.byWork, units: own.filter(({ data }) => !isOfSubject(data, catalogue.bank)) },
    ];
  });
  return {
    groups: groups
      .filter(({ units: own }) => own.length > 0)
      .map(({ title, units: own }) => ({ title, lines: own.map((unit) => lineOf(unit, catalogue)) })),
    notes: [...catalogue.bank.region.notes, ...(units.some(({ data }) => data.to_confirm) ? [words.toConfirm] : [])],
    hasTree: units.some(({ data }) => data.parent !== undefined),
    hasMunicipalities: hasMunicipalities(catalogue.bank),
  };
});

/** Returns the roots of the tree of associations; a level that a region has not got is simply not there. */
export const treeOf = oncePer((catalogue: Catalogue): TreeNode[] => {
  const { unit } = catalogue.bank.entries;
  const { childrenOf } = relationsOf(catalogue);
  const nodeOf = ({ id, data }: Entry<Unit>): TreeNode => {
    const children = (childrenOf.get(id) ?? []).map(nodeOf);
    return {
      text: data.short_name,
      href: urls.entry('unit', id),
      kind: termOf(data.kind, catalogue.bank).short,
      demo: data.demo,
      summary: children.length > 0 ? data.summary : undefined,
      children,
      below: children.reduce((sum, child) => sum + child.below + 1, 0),
    };
  };
  return [...unit.values()].filter(({ data: { parent } }) => parent === undefined || !unit.has(parent)).map(nodeOf);
});

/** Returns one sentence on a tree with one root, `undefined` when there are more roots or nothing below. */
export function treeLeadOf(catalogue: Catalogue): string | undefined {
  const [root, ...others] = treeOf(catalogue);
  if (root === undefined || others.length > 0 || root.children.length === 0) return undefined;
  const { unit } = catalogue.bank.entries;
  const below = [...unit.values()].filter(
    ({ data: { parent } }) => parent !== undefined && unit.get(parent)?.data.short_name === root.text,
  );
  const kinds = new Set(below.map(({ data }) => data.kind));
  // Where all hang on one branch, the branch alone says nothing.
  const isBranched = root.children.length > 1;
  const kind = isBranched && kinds.size === 1 ? below[0]?.data.kind : undefined;
  return words.treeLead(isBranched ? root.children.length : root.below, root.text, kind && termForms(kind, catalogue.bank));
}

function isOfSubject({ subjects }: Unit, { vocabularies }: Bank): boolean {
  const taught = subjects
    .flatMap((id) => vocabularies.subjects.get(id) ?? [])
    .filter(({ status }) => !['service', 'preschool', 'special'].includes(status));
  return taught.length > 0 && new Set(taught.map(({ area }) => area)).size <= AREAS_OF_A_SUBJECT;
}

/** What it unites, in as few words as tell it from its neighbours: other subjects than its name says, or whom. */
function lineOf({ id, data }: Entry<Unit>, catalogue: Catalogue): UnitLine {
  const { bank } = catalogue;
  const names = isOfSubject(data, bank)
    ? data.subjects.map((subject) => subjectName(subject, undefined, bank))
    : data.audiences.map((audience) => bank.vocabularies.audiences.get(audience)?.name ?? audience);
  const note = names.filter((name) => name !== data.short_name).map((name, index) => (index === 0 ? name : lowerFirst(name)));
  return { text: data.short_name, href: urls.entry('unit', id), note: note.join(', '), counts: unitCounts(id, catalogue) };
}
