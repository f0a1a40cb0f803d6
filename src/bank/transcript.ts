/** A passage of a transcript; `time` is the moment of the recording at which it starts, `12:30`. */
export interface Passage {
  readonly time?: string | undefined;
  readonly text: string;
}

/** More cues than a day of speech has: such a file is no transcript, and no phone would open its page. */
export const MOST_CUES = 20_000;

/** The time before a paragraph; before a cue; the first line of captions. */
export const STAMP = /^\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?\s+/;
export const CUE = /^[ \t]*((?:\d{2,}:)?\d{2}:\d{2})\.\d{3}[ \t]+-->/;
export const HEAD = /^WEBVTT(?![^\s])/;

/** Returns the name of the file with the words of a webinar: its transcript, else its captions, which hold the same words. */
export const wordsFile = ({ transcript, captions }: { readonly transcript?: string | undefined; readonly captions?: string | undefined }) =>
  transcript ?? captions;

/** Returns the passages of a transcript, as many as a day has: plain text with `[12:30]` before paragraphs, or WebVTT captions. */
export function parseTranscript(source: string): Passage[] {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  if (HEAD.test(text) || lines.some((line) => CUE.test(line))) return cuesOf(lines);
  const blocks = text.split(/\n[ \t]*\n/).map((block) => block.trim());
  return blocks
    .filter((block) => block !== '')
    .slice(0, MOST_CUES)
    .map((block) => ({ time: STAMP.exec(block)?.[1], text: block.replace(STAMP, '') }));
}

/** As browsers read them: an arrow starts a cue wherever it stands, an empty line ends it; heads, notes and styles are no cues. */
function cuesOf(lines: readonly string[]): Passage[] {
  const cues: { time: string | undefined; words: string[] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.includes('-->')) {
      if (cues.length === MOST_CUES) break;
      // The number of a cue that no empty line parts from the one above is not a word of it.
      if (isOpen && /^\d+$/.test(cues.at(-1)?.words.at(-1) ?? '')) cues.at(-1)?.words.pop();
      cues.push({ time: CUE.exec(line)?.[1]?.replace(/^0+:(?=\d+:)/, ''), words: [] });
      isOpen = true;
    } else if (line.trim() === '') isOpen = false;
    else if (isOpen) cues.at(-1)?.words.push(line);
  }
  return cues.map(({ time, words }) => ({ time, text: wordsOf(words.join(' ')) })).filter(({ text }) => text !== '');
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '', rlm: '', quot: '"', apos: "'" };

/** Words without marks, with the signs that captions write by name or number. */
function wordsOf(text: string): string {
  return text
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined ? signOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) : (SIGNS[name] ?? whole),
    )
    .trim();
}

/** Signs that command a machine and halves of signs are no words: no page may hold them. */
function signOf(code: number): string {
  const sign = String.fromCodePoint(code);
  return /[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(sign) && !/\s/.test(sign) ? '' : sign;
}
