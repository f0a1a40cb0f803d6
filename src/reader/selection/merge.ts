import { cut } from './cut.ts';
import { add, addFolder, edit, freeId, LIMITS, type Chosen, type Selection } from './selection.ts';

/** Returns both selections in one: nothing of the first is lost or moved, what only the second has comes after, a different note is added below. */
export function merge(own: Selection, other: Selection): Selection {
  const folders = new Map<string, string>();
  let merged = own;
  for (const { id, name } of other.folders) {
    const known = merged.folders.find((folder) => sameName(folder.name, name));
    // Beyond what a selection may have, works come without a folder rather than make an address that nobody can open.
    if (known === undefined && merged.folders.length >= LIMITS.folders) continue;
    const folder = known ?? { id: freeId(merged), name };
    if (known === undefined) merged = addFolder(folder)(merged);
    folders.set(id, folder.id);
  }
  for (const item of other.items) {
    const mine = merged.items.find(({ key }) => key === item.key);
    const folder = item.folder === undefined ? undefined : folders.get(item.folder);
    merged = mine === undefined ? add({ ...item, folder })(merged) : edit(item.key, { note: bothNotes(mine, item) })(merged);
  }
  return merged;
}

const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase('ru') === b.trim().toLocaleLowerCase('ru');

/** Of two notes too long together, the reader's own stays whole. */
function bothNotes({ note: own = '' }: Chosen, { note: other = '' }: Chosen): string | undefined {
  if (other === '' || own.includes(other)) return own || undefined;
  const both = own === '' ? other : `${own}\n${other}`;
  return cut(both, Math.max(LIMITS.note, own.length));
}
