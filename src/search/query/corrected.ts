import { cleanText } from './clean.ts';
import type { Understood } from './understand.ts';

/** Returns the query as it was taken, or nothing when it was taken as typed. */
export function correctedQuery(query: string, { corrections }: Pick<Understood, 'corrections'>): string | undefined {
  if (corrections.length === 0) return undefined;
  return corrections.reduce((sum, { from, to }) => replaceWord(sum, from, to), cleanText(query));
}

/** Only whole words: «а» of «а дробм» must not change «дробм». */
function replaceWord(text: string, from: string, to: string): string {
  const at = ` ${text} `.search(new RegExp(`(?<![\\p{L}\\p{N}])${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'));
  return at < 1 ? text.replace(from, () => to) : text.slice(0, at - 1) + to + text.slice(at - 1 + from.length);
}
