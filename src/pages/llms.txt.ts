import type { APIRoute } from 'astro';
import { llmsText } from '../bank/exports/open-data/llms.ts';
import { catalogue } from '../site/bank.ts';

/** `/llms.txt`. */
export const GET: APIRoute = () => new Response(llmsText(catalogue()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
