import type { APIRoute } from 'astro';
import { robots } from '../bank/exports/robots.ts';
import { catalogue } from '../site/bank.ts';

/** `/robots.txt`. */
export const GET: APIRoute = () =>
  new Response(robots(catalogue().bank.region.site, catalogue().shown), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
