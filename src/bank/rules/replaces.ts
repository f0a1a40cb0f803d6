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
      ...circle(material, bank.entries.material),
      ...oneSided(material, bank.entries.material),
    ]),
});

function circle({ id, file, data }: Entry<Material>, materials: Materials): Fault[] {
  const chain: string[] = [];
  for (let next = data.replaces; next !== undefined && !chain.includes(next); next = materials.get(next)?.data.replaces) chain.push(next);
  if (!chain.includes(id)) return [];
  return [
    {
      file,
      field: ['replaces'],
      severity: 'error',
      message: `Работы заменяют друг друга по кругу: ${[id, ...chain].join(' → ')}.`,
      hint: 'Уберите replaces у той, что написана раньше.',
    },
  ];
}

function oneSided({ id, file, data }: Entry<Material>, materials: Materials): Fault[] {
  const older = materials.get(data.replaces ?? '');
  const newer = materials.get(data.replaced_by ?? '');
  return [
    ...(older && older.data.replaced_by !== id
      ? [
          {
            file: older.file,
            field: ['replaced_by'],
            message: `Работа «${id}» заменяет эту, а здесь об этом не сказано.`,
            hint: `Допишите replaced_by: ${id}.`,
          },
        ]
      : []),
    ...(newer && newer.data.replaces !== id
      ? [
          {
            file: newer.file,
            field: ['replaces'],
            message: `Работа «${id}» заменена этой, а здесь об этом не сказано.`,
            hint: `Допишите replaces: ${id}.`,
          },
        ]
      : []),
    ...(data.replaced_by === id || data.replaces === id
      ? [
          {
            file,
            field: [data.replaces === id ? 'replaces' : 'replaced_by'],
            severity: 'error' as const,
            message: 'Работа заменяет сама себя.',
            hint: 'Уберите это поле.',
          },
        ]
      : []),
  ];
}
