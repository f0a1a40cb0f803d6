import { markdownToHast } from 'satteri';
import { lintProse } from '../../../../src/markdown/lint/index.ts';
import { MARKDOWN_FEATURES } from '../../../../src/markdown/parse.ts';
import { markdownToText } from '../../../../src/markdown/plain-text.ts';
import { renderMarkdown } from '../../../../src/markdown/render.ts';
import { BOMBS } from './texts.ts';

/** What one text cost a process of its own. */
export interface Cost {
  /** Seconds of the processor, start of the process included: the clock says more about what else is running. */
  readonly seconds: number;
  /** The most memory the process ever held, in mebibytes. */
  readonly mebibytes: number;
}

/** `node render.ts NAME [bare]`: takes a text through all that reads Markdown, or straight to the engine past our limits; prints a {@link Cost}. */
const [name = '', way] = process.argv.slice(2);
const source = BOMBS[name];
if (source === undefined) throw new Error(`There is no text «${name}».`);
if (way === 'bare') {
  JSON.stringify(markdownToHast(source, { features: MARKDOWN_FEATURES, position: false }));
} else {
  renderMarkdown(source);
  lintProse(source);
  lintProse(source, { mdx: true });
  markdownToText(source);
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cost: Cost = { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
console.log(JSON.stringify(cost));
