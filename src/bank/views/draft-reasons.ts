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

/** The verdict is a word of the file's language, and the message says it already; a score is said to nobody outside of the check. */
const UNSAID: ReadonlySet<string> = new Set(['protocol-refuses', 'score-step', 'score-range']);

/** Returns why a work is not on the site, each reason once, however many conclusions it concerns. */
export function draftReasons({ findings, revision }: Decision): DraftReason[] {
  const groups = [...Map.groupBy(findings, ({ reason }) => reason)];
  return groups.map(([reason, own]) => {
    const [message, hint] = reasons[reason];
    const details = UNSAID.has(reason) ? [] : [...new Set(own.flatMap(({ detail }) => detail ?? []))];
    return {
      message: details.length > 0 ? `${message}: ${details.join(', ')}` : message,
      hint: hint + revisionHint(reason, { revision }),
    };
  });
}
