import type { Issue } from '../issue.ts';
import { fileForm } from './file-form.ts';
import { schema, unknownKey, yaml } from './fields.ts';
import type { Fix } from './fix.ts';
import { invisibleCharacters, mixedScripts } from './letters.ts';

/** Every mending there is; a new one is a function and a word here. */
export const fixes: readonly Fix[] = [...fileForm, yaml, unknownKey, schema, invisibleCharacters, mixedScripts];

const byRule = new Map(fixes.map((fix) => [fix.rule, fix]));

/** Returns a text in which all that is certain was mended, and what was done; issues are those of this one file. */
export function mend(text: string, issues: readonly Issue[]): { readonly text: string; readonly done: readonly string[] } {
  // From the end to the start, so that the places of the others stay true; the form of the file comes first, it moves nothing.
  const form = issues.filter(({ line }) => line === undefined);
  const placed = issues.filter(({ line }) => line !== undefined);
  const order = [...form, ...placed.sort((a, b) => b.line! - a.line! || (b.column ?? 1) - (a.column ?? 1))];
  const done = new Set<string>();
  const mended = order.reduce((current, issue) => {
    const fix = byRule.get(issue.rule);
    const next = fix?.apply(current, issue) ?? current;
    if (fix && next !== current) done.add(fix.tells(issue));
    return next;
  }, text);
  return { text: mended, done: [...done] };
}
