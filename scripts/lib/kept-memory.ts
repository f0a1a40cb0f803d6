import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ProseLint } from '../../src/bank/check.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { createMemory, remember, withoutBody, type Kept, type ReadMemory } from '../../src/bank/read-memory.ts';

/** What is known of the files of a folder from the last check, whoever ran it. */
export interface KeptMemory {
  readonly memory: ReadMemory;
  /** The lint of prose that does not judge a file twice. */
  readonly lint: (lint: ProseLint) => ProseLint;
  /** Writes what is known for the next check, if there is anything new; files that are gone are forgotten. */
  readonly keep: (files: ReadonlyMap<string, number>) => void;
}

type Lints = Map<string, Kept<Issue[]>>;
type Stored = Pick<ReadMemory, 'fields' | 'files' | 'places' | 'revisions'> & { readonly code: string; readonly lints: Lints };

/** Returns what was kept of a folder by this very code: a file of which size, times or number differ is read again. */
export function keptMemory(root: string, cache = resolve('.cache/check')): KeptMemory {
  const path = join(cache, `${createHash('sha256').update(root).digest('hex').slice(0, 16)}.bin`);
  const code = codePrint();
  const stored = load(path, code);
  const memory: ReadMemory = {
    ...createMemory(),
    ...(stored ? { fields: stored.fields, files: stored.files, places: stored.places, revisions: stored.revisions } : {}),
  };
  const lints: Lints = stored?.lints ?? new Map<string, Kept<Issue[]>>();
  const before = new Map([...memory.fields].map(([file, { stamp }]) => [file, stamp]));
  return {
    memory,
    lint: (lint) => (entry) => remember(lints, entry.file, memory.fields.get(entry.file)?.stamp, () => lint(entry)),
    keep: (files) => {
      const isSame = [...memory.fields].every(([file, { stamp }]) => before.get(file) === stamp && files.has(file));
      if (isSame && stored) return;
      const there = <Value>(map: Map<string, Value>) => new Map([...map].filter(([file]) => files.has(file)));
      const { fields, files: known, places, revisions } = memory;
      save(path, {
        code,
        fields: new Map([...there(fields)].map(([file, known]) => [file, withoutBody(known)])),
        files: there(known),
        places: there(places),
        revisions: there(revisions),
        lints: there(lints),
      });
    },
  };
}

/** Changes as soon as anything does that reads or judges a file. */
function codePrint(): string {
  const root = join(import.meta.dirname, '../..');
  const files = [...globSync(['src/bank/**/*.ts', 'src/markdown/**/*.ts'], { cwd: root }), 'package-lock.json'].sort();
  const prints = files.map((file) => {
    const { size, mtimeMs } = statSync(join(root, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  return createHash('sha256')
    .update([process.version, ...prints].join('\n'))
    .digest('hex');
}

function load(path: string, code: string): Stored | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const stored = deserialize(readFileSync(path)) as Stored;
    return stored.code === code ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** A disk without room makes the next check slow, not this one wrong. */
function save(path: string, stored: Stored): void {
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, serialize(stored));
    renameSync(fresh, path);
  } catch {
    rmSync(fresh, { force: true });
  }
}
