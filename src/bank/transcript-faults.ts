import { secondsOf } from './recording.ts';
import { CUE, HEAD, STAMP } from './transcript.ts';

/** A time of a transcript that cannot be true, with its 1-based line. */
export interface TranscriptFault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** A recording of 12 minutes may end at 12:40. */
const ROUNDING = 60;

interface Stamp {
  readonly line: number;
  /** As it is typed; `undefined` where the line should have one and has none that can be read. */
  readonly time: string | undefined;
}

/** Returns the first time of each sort that a reader could not jump to: one that no clock shows, one earlier than the time above it, one after the end of a recording of so many minutes. */
export function transcriptFaults(source: string, minutes: number | undefined): TranscriptFault[] {
  const found = new Map<string, TranscriptFault>();
  const tell = (sort: string, fault: TranscriptFault) => void (found.has(sort) || found.set(sort, fault));
  let latest = { at: 0, time: '' };
  for (const { line, time } of stampsOf(source)) {
    const at = time === undefined ? undefined : secondsOfClock(time);
    if (at === undefined) {
      const said = time === undefined ? 'Время субтитра не прочитать.' : `Времени «${time}» не бывает.`;
      tell('odd', {
        line,
        message: said,
        hint: time === undefined ? 'Нужно так: 00:12.000 --> 00:15.500.' : 'Секунд и минут часа не больше 59.',
      });
      continue;
    }
    if (at < latest.at)
      tell('order', { line, message: `Время «${time}» раньше, чем «${latest.time}» выше.`, hint: 'Расставьте слова по времени записи.' });
    else latest = { at, time: time ?? '' };
    if (minutes !== undefined && at >= minutes * 60 + ROUNDING)
      tell('end', {
        line,
        message: `Время «${time}» после конца записи: в ней ${minutes} мин.`,
        hint: 'Исправьте время или recording.minutes в описании вебинара.',
      });
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}

const CUE_END = /-->[ \t]*((?:\d{2,}:)?\d{2}:\d{2})\.\d{3}/g;

/** Returns the time at which the last of captions ends, as it is typed; `undefined` of plain text, of which nobody knows how long its last words last. */
export function captionsEnd(source: string): string | undefined {
  const ends = [...source.matchAll(CUE_END)].map(([, end = '']) => end).filter((end) => secondsOfClock(end) !== undefined);
  return ends.sort((a, b) => secondsOf(a) - secondsOf(b)).at(-1);
}

function stampsOf(source: string): Stamp[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const numbered = lines.map((text, index) => ({ text, line: index + 1, above: lines[index - 1] ?? '' }));
  if (HEAD.test(lines[0] ?? '') || lines.some((line) => CUE.test(line)))
    return numbered.filter(({ text }) => text.includes('-->')).map(({ text, line }) => ({ line, time: CUE.exec(text)?.[1] }));
  return numbered.flatMap(({ text, line, above }) => {
    const time = above.trim() === '' ? STAMP.exec(`${text.trim()} `)?.[1] : undefined;
    return time === undefined ? [] : [{ line, time }];
  });
}

/** `undefined` of what no clock shows; minutes alone may be more than an hour has. */
function secondsOfClock(time: string): number | undefined {
  const [seconds = 0, minutes = 0, hours] = time.split(':').map(Number).reverse();
  return seconds > 59 || (hours !== undefined && minutes > 59) ? undefined : (hours ?? 0) * 3600 + minutes * 60 + seconds;
}
