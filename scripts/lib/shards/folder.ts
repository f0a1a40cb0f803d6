import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** What is written beside a finished part of a site. */
export interface ShardNote {
  readonly shard: string;
  /** Digest of what it is made of. */
  readonly madeOf: string;
  /** ISO day for which it was built. */
  readonly day: string;
  /** How many files its site holds: a copy that broke off halfway has fewer. */
  readonly files: number;
}

const NOTE = 'shard.json';

/** Returns the paths of all files below a folder in order, those too that begin with a dot: servers read some of them. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

/** Returns the folder of a part: SHARDS, else `.build/shards`, and in it the name of the part. */
export const shardFolder = (shard: string): string => resolve(process.env['SHARDS'] || '.build/shards', shard);

/** Returns the folder of the finished files of a part. */
export const siteIn = (folder: string): string => join(folder, 'site');

/** Returns where a page for the index lies, as it was before it was made lean. */
export const indexedIn = (folder: string, url: string): string => join(folder, 'index', url, 'index.html');

/** Returns where the note of a part lies. */
export const noteIn = (folder: string): string => join(folder, NOTE);

/** Returns the note of a part, `undefined` when it has not been built. */
export function readNote(folder: string): ShardNote | undefined {
  try {
    return JSON.parse(readFileSync(noteIn(folder), 'utf8')) as ShardNote;
  } catch {
    return undefined;
  }
}
