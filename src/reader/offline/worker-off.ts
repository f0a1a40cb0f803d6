import { storeNames } from './names.ts';
import { forgetDays } from './visit-days.ts';
import type { WorkerScope } from './worker-types.ts';

/**
 * The worker of a bank that keeps nothing on devices: it takes the place of the one before, puts away all that was kept and leaves.
 * It waits as any version does, so that no open page loses what it may still need; pages themselves come from the network all the while.
 */
const worker = self as unknown as WorkerScope;
const { all } = storeNames(worker.registration.scope);

worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(all));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await forgetDays(all).catch(() => undefined);
  await worker.registration.unregister();
}
