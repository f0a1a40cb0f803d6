import type { Entry } from '../bank.ts';
import type { Material } from '../model/material.ts';
import { defineRule, type Fault } from './rule.ts';

type Materials = ReadonlyMap<string, Entry<Material>>;

/** An old work leads to the new one and back, and never round. */
export const replaces = defineRule({
  id: 'replaces',
  severity: 'warning',
  asks: 'Прежняя и новая редакции названы друг у друга, и цепочка замен не замкнута.',
  find: ({ bank }) =>
    [...bank.entries.material.values()].flatMap((material) => [
      ...circle(material, bank.entries.material, 'replaces'),
      ...(material.data.replaces === undefined ? circle(material, bank.entries.material, 'replaced_by') : []),
      ...oneSided(material, bank.entries.material),
      ...itself(material),
    ]),
});

/** Going back to older editions or on to newer ones: one who goes round never arrives. */
function circle({ id, file, data }: Entry<Material>, materials: Materials, way: 'replaces' | 'replaced_by'): Fault[] {
  const chain: string[] = [];
  for (let next = data[way]; next !== undefined && !chain.includes(next); next = materials.get(next)?.data[way]) chain.push(next);
  if (!chain.includes(id) || chain[0] === id) return [];
  return [
    {
      file,
      field: [way],
      severity: 'error',
      message: `Работы заменяют друг друга по кругу: ${[id, ...chain].join(' → ')}.`,
      hint: way === 'replaces' ? 'Уберите replaces у той, что написана раньше.' : 'Уберите replaced_by у той, что написана последней.',
    },
  ];
}

/** The other work must name this one in return. */
function oneSided({ id, data }: Entry<Material>, materials: Materials): Fault[] {
  const older = materials.get(data.replaces ?? '');
  const newer = materials.get(data.replaced_by ?? '');
  const faults: Fault[] = [];
  if (older && older.data.replaced_by !== id) faults.push(silent(older.file, 'replaced_by', id, 'заменяет эту'));
  if (newer && newer.data.replaces !== id) faults.push(silent(newer.file, 'replaces', id, 'заменена этой'));
  return faults;
}

function silent(file: string, field: 'replaces' | 'replaced_by', id: string, relation: string): Fault {
  const message = `Работа «${id}» ${relation}, а здесь об этом не сказано.`;
  return { file, field: [field], message, hint: `Допишите ${field}: ${id}.` };
}

function itself({ id, file, data }: Entry<Material>): Fault[] {
  const field = (['replaces', 'replaced_by'] as const).find((name) => data[name] === id);
  if (field === undefined) return [];
  return [{ file, field: [field], severity: 'error', message: 'Работа заменяет сама себя.', hint: 'Уберите это поле.' }];
}
