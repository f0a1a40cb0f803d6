/** Signs that texts name most; the rest of the two thousand names stands in no title. */
const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
  },
  ...{ laquo: '«', raquo: '»', bdquo: '„', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', lsaquo: '‹', rsaquo: '›' },
  ...{ mdash: '—', ndash: '–', minus: '−', hellip: '…', bull: '•', middot: '·', times: '×', deg: '°', sect: '§', para: '¶', numero: '№' },
  ...{ copy: '©', reg: '®', trade: '™', euro: '€', larr: '←', rarr: '→', uarr: '↑', darr: '↓', harr: '↔', le: '≤', ge: '≥', ne: '≠' },
  ...{
    plusmn: '±',
    frac12: '½',
    frac14: '¼',
    infin: '∞',
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    pi: 'π',
    micro: 'µ',
    lbrace: '{',
    rbrace: '}',
  },
};

/** Returns a text with its HTML codes («&laquo;», «&#1078;») read; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]\w{1,10}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** Returns a text without what would be mark-up in HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Returns the words of a piece of HTML in one line. */
export const plainText = (html: string): string =>
  decodeEntities(html.replace(/<[^<>]*>/g, ' '))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Reads the bytes of a document: by its mark, by what its head says, else UTF-8, else Windows-1251 as old Russian pages are. */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(namedCharset(bytes)).decode(bytes);
  }
}

function namedCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const name = /\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1251';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'windows-1251';
  }
}
