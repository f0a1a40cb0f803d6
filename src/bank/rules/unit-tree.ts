import type { Bank, Entry } from '../bank.ts';
import type { Unit } from '../model/unit.ts';
import { quoteList } from '../words.ts';
import { PLACEHOLDER_ID } from '../placeholder-region.ts';
import { defineRule, type Fault } from './rule.ts';

/** All associations hang on one tree with the РУМО at its root. */
export const unitTree = defineRule({
  id: 'unit-tree',
  severity: 'error',
  asks: 'Объединения составляют одно дерево: корень — РУМО, никто не входит сам в себя. Клуб при организации может стоять отдельно.',
  find: ({ bank }) => [...cycles(bank), ...otherRoots(bank), ...wrongOrder(bank), ...rootKind(bank)],
});

function cycles({ entries: { unit: units } }: Bank): Fault[] {
  return [...units.values()].flatMap((unit) => {
    const chain = ancestors(unit, units);
    if (chain.at(-1) !== unit.id) return [];
    return [
      {
        file: unit.file,
        field: ['parent'],
        message: `Объединение входит само в себя: ${[unit.id, ...chain].join(' → ')}.`,
        hint: 'Исправьте поле parent у одного из них.',
      },
    ];
  });
}

/** Ids above a unit up to the root, or to the unit itself when it lies on a cycle. */
function ancestors(unit: Entry<Unit>, units: ReadonlyMap<string, Entry<Unit>>): string[] {
  const chain: string[] = [];
  for (let next = unit.data.parent; next !== undefined && !chain.includes(next); next = units.get(next)?.data.parent) {
    chain.push(next);
    if (next === unit.id) break;
  }
  return chain;
}

function otherRoots({ entries: { unit: units }, region }: Bank): Fault[] {
  if (region.id === PLACEHOLDER_ID) return [];
  const root = region.association.unit;
  return [...units.values()]
    .filter(({ id, data }) => data.parent === undefined && id !== root && !isOfOrganisation(data))
    .map(({ file }) => ({
      file,
      field: ['parent'],
      severity: 'warning' as const,
      message: 'Объединение ни во что не входит, и это не РУМО.',
      hint: `Допишите parent: ${root} или код того объединения, в которое оно входит.`,
    }));
}

/** A club that an institute keeps is part of no association. */
function isOfOrganisation({ kind, organisation }: Unit): boolean {
  return kind === 'club' && organisation !== undefined;
}

/** A section may belong to an ОМО, an ОМО may not belong to a school's association. */
function wrongOrder({ entries: { unit: units } }: Bank): Fault[] {
  const ranked = ['rumo', 'omo', 'munumo', 'mmo', 'smo'] satisfies Unit['kind'][];
  const rank = (unit: Entry<Unit> | undefined) => (ranked as string[]).indexOf(unit?.data.kind ?? '');
  return [...units.values()].flatMap((unit) => {
    const parent = units.get(unit.data.parent ?? '');
    if (rank(unit) < 0 || rank(parent) <= rank(unit)) return [];
    return [
      {
        file: unit.file,
        field: ['parent'],
        message: `${quoteList([unit.data.short_name])} не может входить в ${quoteList([parent?.data.short_name ?? ''])}: это объединение меньшего круга.`,
        hint: 'Исправьте поле parent или kind.',
      },
    ];
  });
}

function rootKind({ entries: { unit: units }, region }: Bank): Fault[] {
  const root = units.get(region.association.unit);
  if (!root || (root.data.kind === 'rumo' && root.data.parent === undefined)) return [];
  return [
    {
      file: root.file,
      field: [root.data.parent === undefined ? 'kind' : 'parent'],
      message: 'Это объединение названо в region.yaml как РУМО: оно вида rumo и никуда не входит.',
      hint: 'Напишите kind: rumo и уберите parent или исправьте association.unit в region.yaml.',
    },
  ];
}
