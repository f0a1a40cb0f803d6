import { adminText } from '../text/admin.ts';
import { adminWords } from '../text/admin-words.ts';

/** Messages of the web editor: text, or more of them a step below. */
export interface Messages {
  [step: string]: string | Messages;
}

/** Returns the Russian of the web editor, as JSON, with the words that it lacks and what is true of a refusal; throws where a new version has no such sentence any more. */
export function completeLocale(json: string): string {
  const [said, meant] = adminText.failure;
  if (!json.includes(said)) throw new Error(`The Russian of the web editor lacks «${said}»: mend adminText.failure in src/text/admin.ts`);
  const messages = JSON.parse(json.replace(said, meant)) as Messages;
  for (const [key, words] of Object.entries(adminWords)) {
    const steps = key.split('.');
    const last = steps.pop()!;
    const below = steps.reduce<Messages>((level, step) => (level[step] ??= {}) as Messages, messages);
    // What the editor learns to say by itself is its own.
    below[last] ??= words;
  }
  return JSON.stringify(messages);
}
