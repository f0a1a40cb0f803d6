import type { APIRoute } from 'astro';
import { frame } from '../site/frame.ts';
import { accentSheet } from '../styles/accent.ts';

/** `/cveta.css`: the region's colour; empty for a region that keeps the colour of the bank. */
export const GET: APIRoute = () => {
  const { accent } = frame();
  return new Response(accent === undefined ? '' : accentSheet(accent), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
