/** How the words of a run look; all of it is off when a run begins. */
export interface Look {
  isBold: boolean;
  isItalic: boolean;
  isStruck: boolean;
  /** Above the line, below it, or on it. */
  lift: 'sup' | 'sub' | '';
}

/** What would mean something in Markdown. */
export const SIGNS = /[\\`*_[\]<>$|#]/g;

/** Returns the look that a run begins with. */
export const plainLook = (): Look => ({ isBold: false, isItalic: false, isStruck: false, lift: '' });

/** Takes what a tag says of the words that follow. */
export function takeLook(look: Look, name: string, attributes: string): void {
  const isOn = !/w:val="(?:0|false|off)"/.test(attributes);
  if (name === 'w:r') Object.assign(look, plainLook());
  else if (name === 'w:b') look.isBold = isOn;
  else if (name === 'w:i') look.isItalic = isOn;
  else if (name === 'w:strike' || name === 'w:dstrike') look.isStruck = isOn;
  else if (name === 'w:vertAlign') look.lift = attributes.includes('superscript') ? 'sup' : attributes.includes('subscript') ? 'sub' : '';
}

/** Returns words as Markdown: signs that would mean something are only signs, marks stand around the words and not around the spaces. */
export function marked(text: string, { isBold, isItalic, isStruck, lift }: Look): string {
  const escaped = text.replace(SIGNS, '\\$&');
  const word = escaped.trim();
  if (word === '') return escaped;
  const at = escaped.indexOf(word);
  const sign = `${isStruck ? '~~' : ''}${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  const whole = `${sign}${word}${[...sign].reverse().join('')}`;
  return `${escaped.slice(0, at)}${lift === '' ? whole : `<${lift}>${whole}</${lift}>`}${escaped.slice(at + word.length)}`;
}

/** Returns a paragraph in which one phrase is one again: Word cuts it into many runs. */
export const joined = (text: string): string =>
  text
    .replace(/<\/(su[bp])><\1>/g, '')
    .replace(/~~(\s*)~~/g, '$1')
    .replace(/\*\*(\s*)\*\*/g, '$1')
    .replace(/(?<=\S)\*\*\*\*(?=\S)/g, '');

/** Returns a paragraph without bold and italic: a heading has a look of its own. */
export const evenWords = (text: string): string =>
  text
    .replace(/\*\*|(?<!\\)\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns the words of a line of Markdown alone: no marks, no addresses of links, no signs of footnotes. */
export const bareWords = (markdown: string): string =>
  evenWords(
    markdown.replace(/(?<!\\)<\/?su[bp]>|(?<!\\)\[\^\d+\]|~~/g, '').replace(/(?<!\\)\[((?:\\.|[^\\[\]])*)\]\([^()\s]*\)/g, '$1'),
  ).replace(/\\(?=[\\`*_[\]<>$|#])/g, '');
