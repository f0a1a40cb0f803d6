import type { APIRoute } from 'astro';
import type { Extract } from '../../../../bank/extracts.ts';
import { extractPaths, extractView } from '../../../../bank/views/extract.ts';
import { catalogue } from '../../../../site/bank.ts';
import { extractFile } from '../../../../site/papers.ts';

export const getStaticPaths = () => extractPaths('organisation', catalogue());

/** The extract as PDF. */
export const GET: APIRoute<{ extract: Extract }> = async ({ props }) => {
  const bytes = await extractFile(extractView(props.extract, catalogue()));
  return new Response(bytes, { headers: { 'content-type': 'application/pdf' } });
};
