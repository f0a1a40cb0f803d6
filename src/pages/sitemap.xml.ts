import type { APIRoute } from 'astro';
import { sitemapIndex, sitemapsOf } from '../bank/exports/sitemap.ts';
import { catalogue } from '../site/bank.ts';

/** `/sitemap.xml`: the list of the sitemaps of sections. */
export const GET: APIRoute = () =>
  new Response(sitemapIndex(sitemapsOf(catalogue()), catalogue().bank.region.site), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
