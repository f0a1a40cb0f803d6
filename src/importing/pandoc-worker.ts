import { parentPort } from 'node:worker_threads';
import { convert } from 'pandoc-wasm';

/** What the worker is asked: one document in a format that pandoc reads. */
export interface Job {
  readonly format: 'docx' | 'odt' | 'html' | 'gfm';
  readonly bytes: Uint8Array;
}

/** What it answers: pandoc's JSON and the pictures, or its words why not. */
export type Answer =
  { readonly json: string; readonly pictures: ReadonlyMap<string, Uint8Array>; readonly fault?: undefined } | { readonly fault: string };

parentPort?.on('message', (job: Job) => {
  answer(job).then(
    (found) => parentPort?.postMessage(found),
    (error: unknown) => parentPort?.postMessage({ fault: String(error) }),
  );
});

async function answer({ format, bytes }: Job): Promise<Answer> {
  const from = format === 'gfm' ? 'gfm+tex_math_dollars+footnotes' : format;
  const media = format === 'docx' || format === 'odt' ? { 'extract-media': 'media' } : {};
  const options = { from, to: 'json', 'input-files': ['input'], ...media };
  const { stdout, stderr, mediaFiles } = await convert(options, undefined, { input: new Blob([bytes as Uint8Array<ArrayBuffer>]) });
  if (stdout === '') return { fault: stderr };
  const pictures = await Promise.all(
    Object.entries(mediaFiles).map(async ([name, file]) => [name, new Uint8Array(await (file as Blob).arrayBuffer())] as const),
  );
  return { json: stdout, pictures: new Map(pictures) };
}
