import { storeNames } from './names.ts';
import type { LessonPlan } from './plan.ts';
import { ABOUT, savedLessons, type SavedLesson } from './saved.ts';

/** Why a lesson could not be saved. */
export type SaveFault = 'full' | 'network' | 'blocked';

/** How much something takes; `isLeast` when a server did not tell the size of some part. */
export interface Size {
  readonly bytes: number;
  readonly isLeast: boolean;
}

/** Returns the size of a lesson. */
export async function sizeOf({ pages, parts, files }: LessonPlan): Promise<Size> {
  const { bytes, isLeast } = await sizeAt([...parts, ...files.map(({ address }) => address)]);
  return { bytes: bytes + new Blob([...pages.values()]).size, isLeast };
}

/** Returns the size of what lies at these addresses; nothing of it is fetched. */
export async function sizeAt(addresses: readonly string[]): Promise<Size> {
  const sizes = await Promise.all(addresses.map(lengthAt));
  const known = sizes.filter((size) => size !== undefined);
  return { bytes: known.reduce((sum, size) => sum + size, 0), isLeast: known.length < sizes.length };
}

async function lengthAt(address: string): Promise<number | undefined> {
  const { ok, headers } = await fetch(address, { method: 'HEAD' });
  const length = headers.get('content-length');
  return ok && length !== null ? Number(length) : undefined;
}

/**
 * Saves a lesson, all of it or nothing: into a store of its own, which counts only when its last entry is written; then the copy of before goes.
 * `bytes` is what it will take; `onShare` hears which share (0–1) is done. Returns why it could not be saved,
 * or the titles of files that the bank has lost: the lesson is saved without them.
 */
export async function saveLesson(
  plan: LessonPlan,
  scope: string,
  bytes: number,
  onShare: (share: number) => void,
): Promise<SaveFault | readonly string[]> {
  let missing: readonly string[];
  const store = `${storeNames(scope).lesson}${plan.address} ${Date.now().toString(36)}`;
  try {
    if (!(await hasRoom(bytes))) return 'full';
    missing = await fill(store, plan, scope, bytes, onShare);
  } catch (error) {
    await caches.delete(store).catch(() => false);
    return faultOf(error);
  }
  const older = (await caches.keys()).filter((name) => name !== store && name.startsWith(`${storeNames(scope).lesson}${plan.address} `));
  await Promise.all(older.map((name) => caches.delete(name)));
  return missing;
}

async function hasRoom(bytes: number): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage > bytes;
}

async function fill(store: string, plan: LessonPlan, scope: string, total: number, onShare: (share: number) => void): Promise<string[]> {
  const kept = await caches.open(store);
  let done = 0;
  const here = new Set<string>();
  const files = new Map(plan.files.map(({ address, name }) => [address, { 'content-disposition': attachment(address, name) }]));
  for (const [address, html] of plan.pages) {
    const body = new Blob([html], { type: 'text/html; charset=utf-8' });
    await kept.put(address, new Response(body));
    done += body.size;
  }
  for (const address of new Set([...plan.parts, ...files.keys()])) {
    const body = await take(address);
    if (body === undefined) continue;
    here.add(address);
    await kept.put(
      address,
      new Response(body, { headers: { 'content-type': body.type, 'content-length': `${body.size}`, ...files.get(address) } }),
    );
    done += body.size;
    onShare(Math.min(1, done / Math.max(total, done)));
  }
  const about: SavedLesson = {
    store,
    address: plan.address,
    title: plan.title,
    saved: new Date().toISOString(),
    bytes: done,
    files: plan.files.filter(({ address }) => here.has(address)),
  };
  await kept.put(scope + ABOUT, Response.json(about));
  return plan.files.filter(({ address }) => !here.has(address)).map(({ title }) => title);
}

/** What is not there for anyone is no broken connection: to try again would not help. */
async function take(address: string): Promise<Blob | undefined> {
  const answer = await fetch(address);
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.blob();
}

const attachment = (address: string, name?: string) =>
  `attachment; filename*=UTF-8''${name === undefined ? address.slice(address.lastIndexOf('/') + 1) : encodeURIComponent(name)}`;

function faultOf(error: unknown): SaveFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError' ? 'blocked' : 'network';
}

/** Takes a saved lesson off the device, every copy of it. */
export async function removeLesson(address: string, scope: string): Promise<void> {
  const copies = (await savedLessons(scope)).filter((lesson) => lesson.address === address);
  await Promise.all(copies.map(({ store }) => caches.delete(store)));
}

/** Puts away what was left of a saving that was broken off, by a closed tab or a dead battery; an hour is enough for any. */
export async function sweepHalfDone(scope: string): Promise<void> {
  const whole = new Set((await savedLessons(scope)).map(({ store }) => store));
  const half = (await caches.keys()).filter((name) => name.startsWith(storeNames(scope).lesson) && !whole.has(name));
  const old = half.filter((name) => parseInt(name.slice(name.lastIndexOf(' ') + 1), 36) < Date.now() - 3_600_000);
  await Promise.all(old.map((name) => caches.delete(name)));
}
