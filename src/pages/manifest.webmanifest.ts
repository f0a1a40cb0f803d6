import type { APIRoute } from 'astro';
import { webManifest } from '../bank/exports/web-manifest.ts';
import { catalogue } from '../site/bank.ts';

/** `/manifest.webmanifest`: what a phone asks for before it puts the bank among its programs. */
export const GET: APIRoute = () =>
  new Response(webManifest(catalogue().bank.region), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
