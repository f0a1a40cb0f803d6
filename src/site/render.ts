import type { Entry } from '../bank/bank.ts';
import { urls } from '../bank/urls.ts';
import { renderMarkdown, type Rendered } from '../markdown/render.ts';
import { preparePictures } from './pictures.ts';

/** Returns the body of an entry as safe HTML with its pictures converted and its files addressed. */
export async function renderEntry({ kind, id, body, files }: Entry<unknown>): Promise<Rendered> {
  const pictures = await preparePictures(files);
  const names = new Set(files.map(({ name }) => name));
  return renderMarkdown(body, {
    resolveImage: (name) => pictures.get(name),
    resolveFile: (name) => (names.has(name) ? { href: urls.file(kind, id, name) } : undefined),
    prefix: 't-',
  });
}
