/** The footnotes of a document, in the order in which its text calls them. */
export interface Notes {
  /** Returns the sign of a note for the text, '' for one that is not there; `kind` is footnote or endnote. */
  readonly signOf: (kind: string, id: string) => string;
  /** The notes that were called, with their numbers. */
  readonly called: () => readonly { readonly number: number; readonly xml: string; readonly kind: string }[];
}

/** Reads `word/footnotes.xml` and `word/endnotes.xml`, '' where there are none; the first note that is called gets the number `first`. */
export function notesOf(parts: Readonly<Record<'footnote' | 'endnote', string>>, first: number): Notes {
  const known = new Map<string, string>(Object.entries(parts).flatMap(([kind, xml]) => notesIn(kind, xml)));
  const called = new Map<string, number>();
  return {
    signOf: (kind, id) => {
      const key = `${kind} ${id}`;
      if (!known.has(key)) return '';
      const number = called.get(key) ?? first + called.size;
      called.set(key, number);
      return `[^${number}]`;
    },
    called: () => [...called].map(([key, number]) => ({ number, xml: known.get(key) ?? '', kind: key.split(' ')[0] ?? '' })),
  };
}

/** Lines that part notes from the text are kept among them, and have a type. */
const notesIn = (kind: string, xml: string) =>
  [...xml.matchAll(new RegExp(`<w:${kind}\\b([^<>]*)>([\\s\\S]*?)</w:${kind}>`, 'g'))].flatMap(([, attributes = '', inner = '']) =>
    /w:type="(?!normal)/.test(attributes) ? [] : [[`${kind} ${/w:id="([^"]*)"/.exec(attributes)?.[1] ?? ''}`, inner] as const],
  );
