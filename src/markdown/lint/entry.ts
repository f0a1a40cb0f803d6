import type { Issue } from '../../bank/issue.ts';
import { MDX_COMPONENTS } from '../../bank/mdx-components.ts';
import { lintProse } from './index.ts';

/** Returns what is wrong with the Markdown of an entry, each issue with its file and line: the part of the check that the heart is handed. */
export function lintEntry({ file, body, bodyLine }: { file: string; body: string; bodyLine: number }): Issue[] {
  const issues = lintProse(body, { firstLine: bodyLine, mdx: file.endsWith('.mdx'), allowedComponents: MDX_COMPONENTS });
  return issues.map((issue) => ({ file, ...issue }));
}
