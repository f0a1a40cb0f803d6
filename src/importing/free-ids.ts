import { listSegments } from '../bank/addresses.ts';
import type { Bank } from '../bank/bank.ts';
import { kinds, type Kind } from '../bank/model/index.ts';

/** Returns a giver of ids that no entry of a kind has, whole or faulty; a taken one gets `suffix`, then a number. */
export function freeIds({ allFiles }: Pick<Bank, 'allFiles'>, kind: Kind): (wanted: string, suffix?: string) => string {
  const { folder, byYear } = kinds[kind];
  const at = byYear ? 2 : 1;
  const own = [...allFiles.keys()]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => (path.split('/')[at] ?? '').replace(/\.\w+$/, ''));
  const taken = new Set<string>([...own, ...listSegments]);
  return (wanted, suffix) => {
    const short = wanted.slice(0, 66).replace(/-+$/, '');
    const tries = [
      wanted.slice(0, 80),
      ...(suffix === undefined ? [] : [`${short}-${suffix}`]),
      ...Array.from({ length: 10_000 }, (_, index) => `${short}-${index + 2}`),
    ];
    const free = tries.find((id) => !taken.has(id) && !/^\d{4}-\d{4}$/.test(id))!;
    taken.add(free);
    return free;
  };
}
