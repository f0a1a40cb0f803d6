import { plainAddress, storeNames } from './names.ts';
import { savedLessons } from './saved.ts';

/** Every page of the bank bears it: other programs of the same host are nothing to this worker. */
const OURS = /<html\b[^>]*\bdata-offline\b/;

/** Tells whether an answer is a page of the bank itself; its body stays unread. */
export async function isOwnPage(answer: Response): Promise<boolean> {
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return false;
  return OURS.test((await answer.clone().text()).slice(0, 2000));
}

/**
 * Puts away what a device keeps of an address that the server says is gone: a page that was withdrawn, a person who has taken back a consent.
 * A saved lesson goes only when the bank itself says so: a host that is being moved answers 404 to everything, too.
 */
export async function forgetGone(scope: string, address: string, answer: Response): Promise<void> {
  if (answer.status !== 404 && answer.status !== 410) return;
  const { pages, pictures } = storeNames(scope);
  const plain = plainAddress(address);
  await Promise.all([pages, pictures].map(async (name) => (await caches.open(name)).delete(plain)));
  if (answer.status !== 410 && !(await isOwnPage(answer))) return;
  const lessons = (await savedLessons(scope)).filter((lesson) => lesson.address === plain);
  await Promise.all(lessons.map(({ store }) => caches.delete(store)));
}
