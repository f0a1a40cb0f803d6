import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap, sitemapsOf } from '../../bank/exports/sitemap.ts';
import { catalogue } from '../../site/bank.ts';

export const getStaticPaths = (() => [...sitemapsOf(catalogue()).keys()].map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** `/sitemap/materialy.xml`: the pages of one section. */
export const GET: APIRoute = ({ params }) =>
  new Response(sitemap(sitemapsOf(catalogue()).get(params['name'] ?? '') ?? [], catalogue().bank.region.site), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
