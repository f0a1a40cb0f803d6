import type { APIRoute } from 'astro';
import { pageAddresses } from '../bank/page-addresses.ts';
import { sitemap } from '../bank/exports/sitemap.ts';
import { catalogue } from '../site/bank.ts';

/** `/sitemap.xml`. */
export const GET: APIRoute = () =>
  new Response(sitemap(pageAddresses(catalogue()), catalogue().bank.region.site), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
