import { z } from 'zod';
import { digestOf } from '../sha256.ts';

/** Folder of the copies of other banks' catalogues, below the content folder; each bank has a folder of its own in it. */
export const MIRROR = 'federation';
/** The list of what a copy holds. It is written last, so that it never names what is not there. */
export const MANIFEST = 'manifest.json';

const SHA256 = /^[0-9a-f]{64}$/;

const fileSchema = z.strictObject({
  /** The name of the file in the copy: it is told by what is in it, so that the files of two copies never meet under one name. */
  file: z.string().regex(/^[0-9a-f]{16}\.json$/),
  sha256: z.string().regex(SHA256),
  size: z.int().min(0),
  etag: z.string().max(500).optional(),
  last_modified: z.string().max(100).optional(),
});

/** One file of a copy: what came, and what to ask for it again with. */
export type MirrorFile = z.infer<typeof fileSchema>;

const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** Whose catalogue it is: the address, or `folder`. */
  source: z.string().max(600),
  /** Path at the other bank → the file here. */
  files: z.record(z.string().max(2000), fileSchema),
});

/** What a copy of a catalogue holds, and whether it is what was taken. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Returns the name in a copy of a file with these bytes. */
export const mirrorName = (sha256: string): string => `${sha256.slice(0, 16)}.json`;

/** Returns the manifest as it is written: signed by the digest of all that it says, so that a half of it or an edit is seen. */
export function manifestText(manifest: Manifest): string {
  // The order of the schema, whatever the order of who made it: the digest is of the letters.
  const { format, source, files } = manifestSchema.parse(manifest);
  const whole = { format, source, files: Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) };
  return `${JSON.stringify({ ...whole, sha256: digestOf(JSON.stringify(whole)) }, undefined, 2)}\n`;
}

/** Returns a manifest from its text; `undefined` when it is not whole or was changed by hand. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const { sha256, ...rest } = JSON.parse(text) as Record<string, unknown>;
    const { success, data } = manifestSchema.safeParse(rest);
    return success && manifestText(data).includes(`"sha256": "${String(sha256)}"\n}`) ? data : undefined;
  } catch {
    return undefined;
  }
}
