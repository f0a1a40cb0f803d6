import type { APIRoute } from 'astro';
import { expertsWithPapers, type NamedExpert } from '../../../../bank/expert-papers.ts';
import { expertCertificateView } from '../../../../bank/views/certificate-expert.ts';
import { catalogue } from '../../../../site/bank.ts';
import { certificateFile } from '../../../../site/papers.ts';

export const getStaticPaths = () =>
  expertsWithPapers(catalogue()).map((expert) => ({ params: { person: expert.person.id }, props: { expert } }));

/** The paper of an expert as PDF. */
export const GET: APIRoute<{ expert: NamedExpert }> = async ({ props }) => {
  const { paper, title } = expertCertificateView(props.expert, catalogue());
  const bytes = paper && (await certificateFile(paper, title));
  return bytes ? new Response(bytes, { headers: { 'content-type': 'application/pdf' } }) : new Response(null, { status: 404 });
};
