import type { Issue } from '../../src/bank/issue.ts';

/** Returns an issue with the folder of the bank that is checked where its words name the usual one: `banks/ensk/vocabularies/…`. */
export function inOwnFolder(issue: Issue, folder: string): Issue {
  if (folder === '' || folder === 'content') return issue;
  // Part of an address or of a longer path is not the folder.
  const own = (text: string) => text.replace(/(?<![\p{L}\d/._-])content\//gu, () => `${folder}/`);
  return { ...issue, message: own(issue.message), ...(issue.hint === undefined ? {} : { hint: own(issue.hint) }) };
}
