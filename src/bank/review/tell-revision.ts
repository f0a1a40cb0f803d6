import type { Decision } from './decide.ts';
import type { Reason } from './reason.ts';

/** Returns what to say of the print of the present text where a conclusion lacks it, with a space before; nothing for other reasons. */
export function revisionHint(reason: Reason, { revision }: Pick<Decision, 'revision'>): string {
  if (reason === 'revision-empty') return ` Напишите revision: "${revision}".`;
  return reason === 'text-changed' ? ` Отпечаток нынешнего текста: ${revision}.` : '';
}
