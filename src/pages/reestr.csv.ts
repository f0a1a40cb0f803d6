import type { APIRoute } from 'astro';
import { toCsv } from '../bank/exports/csv.ts';
import { registerTable } from '../bank/exports/register-table.ts';
import { catalogue } from '../site/bank.ts';

/** `/reestr.csv`. */
export const GET: APIRoute = () => {
  const { columns, rows } = registerTable(catalogue());
  return new Response(toCsv([columns, ...rows]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
