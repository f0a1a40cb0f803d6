import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an editor changes: a mark of one work, the name of one subject. Neither voids a conclusion, so that the work stays published. */
export type Edit = 'file' | 'vocabulary';

/** Makes a change in a bank of `writeBenchContent`, another one for each `step`; throws when there is nothing to change. */
export function edit(content: string, what: Edit, step: number): void {
  const path = join(content, what === 'file' ? firstMaterial(content) : 'vocabularies/subjects.yaml');
  const typed = readFileSync(path, 'utf8');
  const changed = what === 'file' ? withKeyword(typed, step) : withNewName(typed, step);
  if (changed === typed) throw new Error(`Nothing to change in ${path}`);
  writeFileSync(path, changed);
}

/** Returns a card with keywords that it did not have. */
export const withKeyword = (card: string, step: number): string =>
  card.replace(/^(?:keywords:\n(?: {2}- .*\n)+)?(?=demo: true$)/m, `keywords:\n  - замер ${step}\n`);

/** Returns a vocabulary whose first value has another name. */
export const withNewName = (vocabulary: string, step: number): string =>
  vocabulary.replace(/^( {4}name: .*?)(?: \(замер \d+\))?$/m, `$1 (замер ${step})`);

function firstMaterial(content: string): string {
  const [first] = globSync('materials/*/*/index.md', { cwd: content }).sort();
  if (first === undefined) throw new Error(`No materials in ${content}`);
  return first;
}
