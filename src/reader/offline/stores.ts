import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin, type ExpirationPluginOptions } from 'workbox-expiration';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { forgetGone, isOwnPage } from './gone.ts';
import { isTooHeavy } from './keep-assets.ts';
import { plainAddress, storeNames } from './names.ts';
import { fromLessons, OWN_PAGE } from './saved.ts';

const DAY = 24 * 60 * 60;
/** A network that keeps silent so long is as good as none: the kept page comes, in seconds. */
export const PATIENCE = 3;

/** A page that a reader may open again: whole, from the bank itself, no page in place of another, none that asks not to be kept. */
const isGoodPage = async (answer: Response) =>
  answer.status === 200 && !answer.redirected && !/no-store/i.test(answer.headers.get('cache-control') ?? '') && (await isOwnPage(answer));

/** A server that is broken is a connection that is broken: the kept page is better than its excuse. */
export const stands = (response: Response): Promise<Response> =>
  response.status >= 500 ? Promise.reject(new Error(`${response.status}`)) : Promise.resolve(response);

/** Its types and those of plugins differ in what may be left out. */
const forget = (limits: ExpirationPluginOptions) => new ExpirationPlugin(limits) as WorkboxPlugin;

/**
 * Returns how pages, their pictures and their scripts are kept for the bank at `scope`; `onPage` hears of each page that was kept,
 * `atHand` has pages that nobody needs to have visited.
 */
export function createStores(
  scope: string,
  onPage: (html: string, event: Event) => Promise<void>,
  atHand: (address: string) => Promise<Response | undefined>,
) {
  const names = storeNames(scope);
  const fetchDidSucceed = async ({ request, response }: { request: Request; response: Response }) => {
    await forgetGone(scope, request.url, response);
    return stands(response);
  };
  const pages = new NetworkFirst({
    cacheName: names.pages,
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      forget({ maxEntries: 60, maxAgeSeconds: 30 * DAY, purgeOnQuotaError: true }),
      {
        fetchDidSucceed,
        // One page is kept once, whatever was asked of it.
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plainAddress(request.url)),
        cacheWillUpdate: async ({ request, response }) =>
          plainAddress(request.url) !== scope + OWN_PAGE && (await isGoodPage(response)) ? response : null,
        cacheDidUpdate: async ({ newResponse, event }) => onPage(await newResponse.clone().text(), event as Event),
        // A lesson is whole, with its files; a visited page is not.
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          (await fromLessons(scope, request.url)) ?? cachedResponse ?? (await atHand(request.url)),
      },
    ],
  });
  const anywhere = {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response | null }) =>
      cachedResponse ?? (await caches.match(request)),
  };
  // What a page has asked for is paid for already.
  const affordable = {
    cacheWillUpdate: ({ request, response }: { request: Request; response: Response }) =>
      Promise.resolve(response.status !== 200 || (request.destination === '' && isTooHeavy(response)) ? null : response),
  };
  return {
    pages,
    /** No age: a page kept long ago needs what it came with. What was not used for longest goes first. */
    assets: new CacheFirst({ cacheName: names.assets, plugins: [forget({ maxEntries: 300 }), anywhere, affordable] }),
    /** Named by their digest. */
    pictures: new CacheFirst({
      cacheName: names.pictures,
      plugins: [forget({ maxEntries: 200, maxAgeSeconds: 60 * DAY, purgeOnQuotaError: true }), anywhere],
    }),
    /** Covers, signs, small data of scripts: their names stay when they change. */
    signs: new NetworkFirst({
      cacheName: names.pictures,
      networkTimeoutSeconds: PATIENCE,
      plugins: [forget({ maxEntries: 200, maxAgeSeconds: 60 * DAY, purgeOnQuotaError: true }), anywhere, { fetchDidSucceed }],
    }),
  } as const;
}
