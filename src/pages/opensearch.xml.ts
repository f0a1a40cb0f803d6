import type { APIRoute } from 'astro';
import { openSearch } from '../bank/exports/open-data/open-search.ts';
import { catalogue } from '../site/bank.ts';

/** `/opensearch.xml`. */
export const GET: APIRoute = () =>
  new Response(openSearch(catalogue().bank.region), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
