import type { Decision } from '../review/decide.ts';
import { reasons } from '../review/reasons.ts';
import { revisionHint } from '../review/tell-revision.ts';

/** One thing that keeps a draft off the site, in Russian. */
export interface DraftReason {
  /** What is wrong: `Не хватает заключений: 1 из 3`. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** Returns why a work is not on the site, each reason once, however many conclusions it concerns. */
export function draftReasons({ findings, revision }: Decision): DraftReason[] {
  const groups = [...Map.groupBy(findings, ({ reason }) => reason)];
  return groups.map(([reason, own]) => {
    const [message, hint] = reasons[reason];
    // The verdict is a word of the file's language, and the message says it already.
    const details = reason === 'protocol-refuses' ? [] : [...new Set(own.flatMap(({ detail }) => detail ?? []))];
    return {
      message: details.length > 0 ? `${message}: ${details.join(', ')}` : message,
      hint: hint + revisionHint(reason, { revision }),
    };
  });
}
