import type { APIRoute } from 'astro';
import { registerTable, toCsv } from '../bank/exports/register-table.ts';
import { catalogue } from '../site/bank.ts';

/** `/reestr.csv`. */
export const GET: APIRoute = () =>
  new Response(toCsv(registerTable(catalogue())), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
