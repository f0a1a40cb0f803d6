import type { Catalogue } from '../bank/catalogue.ts';

/** What one process keeps: Vite loads pages and Node loads the integration, so a module of each would hold its own copy. */
export interface Store {
  catalogue?: Catalogue | undefined;
  /** Name below `/_img/` → file of the picture cache. */
  readonly pictures: Map<string, string>;
}

const key = Symbol.for('kopilka.store');
type Holder = { [key]?: Store };

/** The store of this process. */
export function store(): Store {
  return ((globalThis as Holder)[key] ??= { pictures: new Map() });
}
