import { PIECE } from './lean-html.ts';
import { speechOf, type Face } from './shell-strings.ts';

interface Piece {
  text: string;
  /** Of a tag, in lower case. */
  readonly tag: string;
  readonly closes: boolean;
}

/** What holds the words of authors and editors: none of it is the interface, whatever it says. */
const PROSE = /\sclass="(?:[^"]*\s)?prose[\s"]/;
const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Returns a whole page, as it is built, with those of its Russian words that `face` knows said in its language. Each such part says its language;
 * the rest stays in Russian, the language of the page.
 */
export function translatePage(html: string, face: Face): string {
  const { words, look } = speechOf(face);
  const pieces = Array.from(html.matchAll(PIECE), ([text, , tag = '']): Piece => ({
    text,
    tag: tag.toLowerCase(),
    closes: text.startsWith('</'),
  }));
  /** How many elements are open since one that is passed over. */
  let depth = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.tag !== '') depth = depthAfter(depth, piece);
    if (depth > 0 || piece.tag !== '' || piece.text.startsWith('<')) continue;
    const russian = piece.text.trim();
    const [lang] = russian === '' ? [] : Object.entries(look(russian)).map(([name, value]) => ` ${name}="${value}"`);
    const [before, after, next] = [pieces[index - 1], pieces[index + 1], pieces[index + 2]];
    // «<b>Версия</b> для слабовидящих»: a part of a phrase is not said in another language than the rest of it.
    if (lang === undefined || (after?.closes === true && /^\s*\p{Ll}/u.test(next?.text ?? ''))) continue;
    const own = escape(words(russian));
    // Whoever holds nothing else says the language itself; beside other things the words get a box of their own.
    if (before?.tag === after?.tag && before?.closes === false && after?.closes === true) {
      if (!/\s(?:lang|data-untranslated)\b/.test(before.text)) before.text = before.text.replace(/\s*>$/, `${lang}>`);
      piece.text = piece.text.replace(russian, () => own);
    } else piece.text = piece.text.replace(russian, () => `<span${lang}>${own}</span>`);
  }
  return pieces.map(({ text }) => text).join('');
}

function depthAfter(depth: number, { text, tag, closes }: Piece): number {
  if (VOID.test(tag) || text.endsWith('/>')) return depth;
  if (closes) return Math.max(0, depth - 1);
  return depth > 0 || tag === 'svg' || PROSE.test(text) ? depth + 1 : 0;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
