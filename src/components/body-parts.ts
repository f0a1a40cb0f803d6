/** The text of a work in the order of its page. */
export interface BodyParts {
  /** Its first part, when it tells why to teach so: it belongs before the lesson. */
  readonly why: string;
  readonly main: string;
  /** Its footnotes: they belong at the end. */
  readonly notes: string;
}

const HEADING = '<h2';
const NOTES = '<section data-footnotes';

/** Returns the rendered text of a work in parts; together they are the whole text. */
export function bodyParts(html: string): BodyParts {
  const text = html.trimStart();
  const end = text.indexOf(NOTES);
  const [own, notes] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
  if (!/^<h2[^>]*>\s*Зачем/.test(own)) return { why: '', main: own, notes };
  const next = own.indexOf(HEADING, HEADING.length);
  return next < 0 ? { why: own, main: '', notes } : { why: own.slice(0, next), main: own.slice(next), notes };
}
