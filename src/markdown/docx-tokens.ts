import { xmlTokens, type XmlToken } from './xml-tokens.ts';

/** What Word keeps beside the text that it shows: deleted words, and words at the place from which they were moved. */
const HIDDEN = new Set(['w:del', 'w:moveFrom']);

/** Yields the tags and texts of a part of a document that Word shows: of several drawings of one thing, for Words old and new, the first, and nothing that was deleted while changes were tracked. */
export function* shownTokens(xml: string): Generator<XmlToken> {
  /** Of each choice that is open, whether one of its drawings has been taken. */
  const taken: boolean[] = [];
  let [hidden, deep] = ['', 0];
  for (const token of xmlTokens(xml)) {
    const { name, kind } = token;
    if (hidden !== '') {
      if (name === hidden) deep += kind === 'open' ? 1 : -1;
      if (deep === 0) hidden = '';
      continue;
    }
    const isDrawing = name === 'mc:Choice' || name === 'mc:Fallback';
    if (kind === 'open' && (HIDDEN.has(name) || (isDrawing && taken.at(-1) === true))) [hidden, deep] = [name, 1];
    else if (name === 'mc:AlternateContent') {
      if (kind === 'open') taken.push(false);
      else taken.pop();
    } else if (isDrawing && taken.length > 0) taken[taken.length - 1] = true;
    else yield token;
  }
}
