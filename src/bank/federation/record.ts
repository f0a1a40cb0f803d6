import type { z } from 'zod';
import { federationText as text } from '../../text/federation.ts';
import type { Neighbour } from '../model/region-federation.ts';
import { recordSchema } from './answers.ts';
import { baseOf, ownerOf, pathBelow, type Base } from './own-address.ts';

/** A published thing of another bank, checked: its address leads to that bank, its words are plain text. It is for search only and never part of a catalogue. */
export interface FederatedRecord extends z.infer<typeof recordSchema> {
  /** The bank, as this one calls it. */
  readonly region: string;
}

interface Asked {
  readonly kind: FederatedRecord['kind'];
  readonly base: Base;
  readonly neighbour: Neighbour;
  readonly own: { readonly site: string; readonly neighbours: readonly string[] };
}

/** Returns a record, or in Russian why it is left out. */
export function takeRecord(raw: unknown, { kind, base, neighbour, own }: Asked): { record?: FederatedRecord; fault?: string } {
  const { success, data, error } = recordSchema.safeParse(raw);
  if (!success) return { fault: text.recordField(error.issues[0]?.path.join('.') ?? '') };
  if (data.kind !== kind) return { fault: text.recordField('kind') };
  const path = pathBelow(data.url, base.said);
  const url = path === undefined ? undefined : base.real + path;
  const others = [own.site, ...own.neighbours].map(baseOf);
  // What lies in another bank's folder is that bank's: neither ours comes back nor anybody's comes twice.
  if (url === undefined || ownerOf(url, [base.real, ...others]) !== base.real) return { fault: text.recordOutside(data.url.slice(0, 120)) };
  return { record: { ...data, url, region: neighbour.name } };
}
