import type { Said } from './fact.ts';

/** Returns a sentence in pieces: where it names one of the things by its whole title in « », the title leads there. */
export function linkTitles(sentence: string, things: readonly { readonly title: string; readonly href: string }[]): Said[] {
  const named = things.map(({ title, href }) => ({ at: sentence.indexOf(`«${title}»`) + 1, title, href })).filter(({ at }) => at > 0);
  const [first] = named.sort((a, b) => a.at - b.at);
  if (first === undefined) return sentence === '' ? [] : [{ text: sentence }];
  const { at, title, href } = first;
  return [{ text: sentence.slice(0, at) }, { text: title, href }, ...linkTitles(sentence.slice(at + title.length), things)];
}
