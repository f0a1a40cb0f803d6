import type { Bank, Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CoverSubject } from '../covers/cover.ts';
import type { Item } from '../items.ts';
import type { Collection } from '../model/publication.ts';

/** The area of what is made for preschool only and names no subject. */
const PRESCHOOL = { level: 'do', area: 'do5' };

/** Returns what the cover of a material, recommendation or webinar is made from. */
export function coverOf(item: Item, bank: Bank): CoverSubject {
  const { kind, entry } = item;
  const type = kind === 'material' ? bank.vocabularies['material-types'].get(entry.data.type) : undefined;
  const isRecorded = kind === 'webinar' && entry.data.recording !== undefined;
  return { kind, id: entry.id, area: areaOf(item, bank), group: type?.group, ...(isRecorded && { isRecorded }) };
}

/** The area of the first subject that is one: «Для любого предмета» and «Несколько предметов» have no area of their own. */
function areaOf({ entry, facets }: Item, { vocabularies: { subjects } }: Bank): string | undefined {
  const own = entry.data.subjects.map((id) => subjects.get(id)).find((subject) => subject && subject.status !== 'service');
  if (own) return own.area;
  return facets.level.length === 1 && facets.level[0] === PRESCHOOL.level ? PRESCHOOL.area : undefined;
}

/** Returns what the cover of a collection is made from: the area that most of its things have, the first of equals. */
export function collectionCover({ id, data }: Entry<Collection>, { item, bank }: Catalogue): CoverSubject {
  const keys = data.items.map(
    ({ material, webinar, recommendation }) =>
      (material && `material/${material}`) ?? (webinar && `webinar/${webinar}`) ?? `recommendation/${recommendation}`,
  );
  const areas = keys.flatMap((key) => item.get(key) ?? []).map((thing) => areaOf(thing, bank));
  const counted = [...Map.groupBy(areas, (area) => area)].sort((a, b) => b[1].length - a[1].length);
  return { kind: 'collection', id, area: counted[0]?.[0] };
}
