import type { Bank, Entry } from './bank.ts';
import type { Material } from './model/material.ts';
import type { ReadMemory } from './read-memory.ts';
import { recallRevision, revisionOf } from './review/revision.ts';

/** Recalls the prints of works whose files have not changed since the memory was kept: taking them anew is a fifth of a repeated check. */
export function recallRevisions({ entries: { material } }: Bank, memory: ReadMemory): void {
  for (const work of material.values()) {
    const stamp = stampOf(work, memory);
    const kept = memory.revisions.get(work.file);
    if (stamp !== undefined && kept?.stamp === stamp) recallRevision(work, kept.value);
  }
}

/** Keeps the prints of all works for the next time. */
export function keepRevisions({ entries: { material } }: Bank, memory: ReadMemory): void {
  for (const work of material.values()) {
    const stamp = stampOf(work, memory);
    if (stamp !== undefined && memory.revisions.get(work.file)?.stamp !== stamp)
      memory.revisions.set(work.file, { stamp, value: revisionOf(work) });
  }
}

/** The card as it lies on the disk, and what the files beside it hold. */
function stampOf({ file, files }: Entry<Material>, { fields }: ReadMemory): string | undefined {
  const own = fields.get(file)?.stamp;
  return own === undefined ? undefined : [own, ...files.map(({ name, digest }) => `${name} ${digest}`)].join('\n');
}
