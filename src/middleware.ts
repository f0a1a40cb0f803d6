import type { MiddlewareHandler } from 'astro';
import { catalogue } from './site/bank.ts';
import { isNotFoundPage, prefixLinks, relativiseLinks } from './site/relative.ts';

/** Makes every page independent of where it is served; the dev server keeps root addresses, as it serves from the root. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const { pathname } = url;
  const own = isNotFoundPage(pathname)
    ? prefixLinks(html, new URL(catalogue().bank.region.site).pathname)
    : relativiseLinks(html, pathname);
  return new Response(own, response);
};
