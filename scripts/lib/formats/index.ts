import { toGithub } from './github.ts';
import { toGitlab } from './gitlab.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { Format } from './report.ts';
import { toSarif } from './sarif.ts';

/** What a check can be printed as besides text: the word after `--format` and who writes it. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['json', toJson],
  ['github', toGithub],
  ['gitlab', toGitlab],
  ['sarif', toSarif],
  ['markdown', toMarkdown],
]);
