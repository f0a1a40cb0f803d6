import type { APIRoute } from 'astro';
import { certificatesOf, type Certificate } from '../../../../bank/certificates.ts';
import { certificateView } from '../../../../bank/views/certificate.ts';
import { catalogue } from '../../../../site/bank.ts';
import { certificateFile } from '../../../../site/papers.ts';

export const getStaticPaths = () =>
  certificatesOf(catalogue()).flatMap((certificate) =>
    certificate.file === undefined
      ? []
      : [{ params: { number: certificate.entry.step, holder: certificate.holder }, props: { certificate } }],
  );

/** The certificate as PDF. */
export const GET: APIRoute<{ certificate: Certificate }> = async ({ props }) => {
  const { paper, title } = certificateView(props.certificate, catalogue());
  const bytes = paper && (await certificateFile(paper, title));
  return bytes ? new Response(bytes, { headers: { 'content-type': 'application/pdf' } }) : new Response(null, { status: 404 });
};
