import type { Catalogue } from '../bank/catalogue.ts';
import type { Issue } from '../bank/issue.ts';
import type { ReadMemory } from '../bank/read-memory.ts';

/** What one process keeps: Vite loads pages and Node loads the integration, so a module of each would hold its own copy. */
export interface Store {
  /** The bank as it was when it could last be read. */
  catalogue?: Catalogue | undefined;
  /** Why the content cannot be read now; empty when it can. */
  faults: readonly Issue[];
  /** The content on the disk has not been read since it changed. */
  stale: boolean;
  /** What is kept of files between two readings; a build reads once and keeps nothing. */
  memory?: ReadMemory;
  /** Name below `/_img/` → file of the picture cache. */
  readonly pictures: Map<string, string>;
  /** Address of an archive → file of its cache. */
  readonly archives: Map<string, string>;
}

const key = Symbol.for('kopilka.store');
type Holder = { [key]?: Store };

/** The store of this process. */
export function store(): Store {
  return ((globalThis as Holder)[key] ??= { faults: [], stale: true, pictures: new Map(), archives: new Map() });
}
