import type { Page } from 'playwright-core';
import { excite, type Watch } from './visit.ts';

/** How many of all pages may lead away when all of theirs is pressed: our own wizard does, which is tried by itself besides. */
const LEAVING = 0.01;

/** What ran on pages, by its number, and the pages that could not be looked at to the end: nobody knows what would have run there. */
export interface Visited {
  readonly ran: Set<number>;
  readonly faults: string[];
}

/** Visits pages, three at a time, and does `act` on each. */
export async function visitEach(watch: Watch, addresses: readonly string[], act: (page: Page) => Promise<void> = excite): Promise<Visited> {
  const [ran, whole] = [new Set<number>(), new Set<string>()];
  const rest = [...addresses];
  const one = async () => {
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const address = next;
      for (const id of await watch.visit(address, (page) => act(page).then(() => void whole.add(address)))) ran.add(id);
    }
  };
  await Promise.all([one(), one(), one()]);
  const cut = addresses.filter((address) => !whole.has(address)).map((address) => `не досмотрено до конца: ${new URL(address).pathname}`);
  return { ran, faults: cut.length > addresses.length * LEAVING ? cut : [] };
}
