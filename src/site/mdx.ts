import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Entry } from '../bank/bank.ts';

const modules = import.meta.glob<{ Content: AstroComponentFactory }>('@content/{pages,reports}/*.mdx');
/** Vite names the modules by their path from the project, wherever the content lies; the last two steps are the entry's own. */
const byFile = new Map(Object.entries(modules).map(([path, load]) => [path.split('/').slice(-2).join('/'), load]));

/** Returns the text of an editors' page or a report as a component, `undefined` for an entry that is not MDX. */
export async function mdxContent({ file }: Entry<unknown>): Promise<AstroComponentFactory | undefined> {
  return (await byFile.get(file)?.())?.Content;
}
