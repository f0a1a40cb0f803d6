/** A passage of a transcript; `time` is the moment of the recording at which it starts, `12:30`. */
export interface Passage {
  readonly time?: string | undefined;
  readonly text: string;
}

const STAMP = /^\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?\s+/;
const CUE = /^((?:\d{2}:)?\d{2}:\d{2})\.\d{3}\s+-->/;

/** Returns the passages of a transcript: plain text with `[12:30]` before paragraphs, or WebVTT captions. */
export function parseTranscript(source: string): Passage[] {
  const blocks = source
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim());
  return blocks.filter((block) => block !== '' && !/^(?:WEBVTT|NOTE|STYLE|REGION)\b/.test(block)).map(passageOf);
}

function passageOf(block: string): Passage {
  const lines = block.split('\n');
  const cue = lines.findIndex((line) => CUE.test(line));
  if (cue >= 0)
    return {
      time: CUE.exec(lines[cue] ?? '')?.[1]?.replace(/^00:/, ''),
      text: lines
        .slice(cue + 1)
        .join(' ')
        .replaceAll(/<[^>]*>/g, ''),
    };
  return { time: STAMP.exec(block)?.[1], text: block.replace(STAMP, '') };
}
