import type { MiddlewareHandler } from 'astro';
import { renderFieldText } from './markdown/field-text.ts';
import { catalogue } from './site/bank.ts';
import { tellProgress } from './site/progress.ts';
import { isMade } from './site/shard.ts';
import { isNotFoundPage, prefixLinks, relativiseLinks } from './site/relative.ts';

/** Hands pages what sets formulas in fields; makes every page independent of where it is served; the dev server keeps root addresses, as it serves from the root. */
export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  // Components may not read Markdown: what they need of it is handed to them.
  locals.renderFieldText = renderFieldText;
  // Astro writes no file for an answer without a body.
  if (!import.meta.env.DEV && !isMade(url.pathname)) return new Response(null);
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  tellProgress();
  const html = await response.text();
  const { pathname } = url;
  const own = isNotFoundPage(pathname)
    ? prefixLinks(html, new URL(catalogue().bank.region.site).pathname)
    : relativiseLinks(html, pathname);
  return new Response(own, response);
};
