import { entryOf } from '../../addresses.ts';
import { itemKey, type Catalogue } from '../../catalogue.ts';
import { newestDay } from '../../last-modified.ts';
import type { Material } from '../../model/material.ts';
import type { Entry } from '../../bank.ts';
import { oncePer } from '../../once-per.ts';
import { registerOf } from '../../register.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { openKinds, type OpenRecord } from './record.ts';

/** A record that was given away once and must be struck out: nothing of it is told but that it is gone. */
export interface GoneRecord extends Pick<OpenRecord, 'kind' | 'id' | 'url' | 'datestamp'> {
  readonly gone: true;
}

/**
 * Returns what was published and is no more, by kind and id: withdrawn works and the addresses that the bank keeps. The day on which something
 * left is known of withdrawn works only; of the rest it is the day of the build, so that no harvester misses it.
 */
export const goneRecords = oncePer((catalogue: Catalogue): readonly GoneRecord[] => {
  const { bank, today } = catalogue;
  const withdrawn = new Map(withdrawnWorks(catalogue).map((entry) => [`material/${entry.id}`, leavingDay(entry, catalogue)]));
  const kept = [...(bank.published?.keys() ?? [])].flatMap((address) => {
    const named = entryOf(address);
    return named && urls.entry(named.kind, named.id) === address ? [`${named.kind}/${named.id}`] : [];
  });
  return openKinds.flatMap((kind) =>
    [...new Set([...withdrawn.keys(), ...kept])].sort().flatMap((key): GoneRecord[] => {
      const id = key.slice(kind.length + 1);
      if (!key.startsWith(`${kind}/`) || catalogue.item.has(itemKey({ kind, entry: { id } }))) return [];
      const url = absoluteUrl(bank.region.site, urls.entry(kind, id));
      return [{ kind, id, url, datestamp: withdrawn.get(key) ?? today, gone: true }];
    }),
  );
});

/** Works whose pages say that they were withdrawn: their addresses are no secret. */
function withdrawnWorks(catalogue: Catalogue): Entry<Material>[] {
  const own = catalogue.materials.filter(({ data }) => data.state === 'withdrawn');
  return [...own, ...registerOf(catalogue).flatMap(({ state, material }) => (state === 'withdrawn' ? [material] : []))];
}

function leavingDay({ id, data, changed }: Entry<Material>, { decisions, today }: Catalogue): string | undefined {
  const days = [data.updated, changed, decisions.get(id)?.rulings.at(-1)?.entry.data.date];
  return newestDay(days.filter((day) => day !== undefined && day <= today));
}
