/** A tag or a piece of text of an XML document. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'text';
  readonly name: string;
  readonly attributes: string;
  /** Decoded; '' for tags. */
  readonly text: string;
}

const TOKEN = /<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|([^<]+)|<[!?][^>]*>/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns the tags and texts of an XML document in order; entities that a document declares itself mean nothing here. An XML parser of the browser would be a place for HTML of strangers, which the policy of the site forbids. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [, slash = '', name, attributes = '', end = '', text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) yield { kind: 'text', name: '', attributes: '', text: decode(text) };
    else if (name !== undefined) {
      yield { kind: slash === '' ? 'open' : 'close', name, attributes, text: '' };
      if (end !== '') yield { kind: 'close', name, attributes: '', text: '' };
    }
  }
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
