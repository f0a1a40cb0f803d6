import type { APIRoute } from 'astro';
import { registerWorkbook } from '../site/papers.ts';

/** `/reestr.xlsx`. */
export const GET: APIRoute = async () =>
  new Response(await registerWorkbook(), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
