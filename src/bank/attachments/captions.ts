import { secondsOf } from '../recording.ts';
import { MOST_CUES } from '../transcript.ts';
import type { Finding } from './finding.ts';

const TIME = '(?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3}';
const TIMES = new RegExp(`^(${TIME})[ \\t]+-->[ \\t]+(${TIME})(?:[ \\t].*)?$`);
/** Two times with something between them that is no arrow; a line of spaces is read once. */
const BARE_TIMES = /^[ \t]*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*(?:[^\d \t]\D{0,4}[ \t]*)?(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
const HINT = 'Строка времени выглядит так: 00:01:05.000 --> 00:01:08.500';

/** Returns what browsers would drop in silence from captions (WebVTT), by line: times of another format, cues that go back or have no words, arrows that are lost; more cues than a day of speech has. */
export function captionFindings(source: string): Finding[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const found: Finding[] = [];
  const fault = (at: number, message: string, hint: string) => found.push({ severity: 'error', line: at + 1, message, hint });
  let [cues, before] = [0, 0];
  lines.forEach((line, at) => {
    const isCue = line.includes('-->');
    if (isCue || BARE_TIMES.test(line)) cues += 1;
    else return;
    if (cues > MOST_CUES) return;
    if (!isCue) return void fault(at, `Между временами субтитра нет стрелки: «${line.slice(0, 60)}».`, HINT);
    const [, from, to] = TIMES.exec(line) ?? [];
    if (from === undefined || to === undefined)
      return void fault(at, `Время субтитра не прочесть: «${line.slice(0, 60)}».`, timeHint(line));
    const [start, end] = [secondsOf(from), secondsOf(to)];
    if (end <= start) fault(at, `Субтитр кончается не позже, чем начинается: ${from} и ${to}.`, 'Поменяйте или исправьте времена.');
    if (start < before) fault(at, `Субтитр ${from} стоит после более позднего.`, 'Расставьте субтитры по времени.');
    if ((lines[at + 1] ?? '').trim() === '' || lines[at + 1]?.includes('-->'))
      fault(at, `У субтитра ${from} нет текста.`, 'Допишите текст на следующей строке или уберите субтитр.');
    before = start;
  });
  if (cues > MOST_CUES) fault(0, `Субтитров в файле ${cues}, а на странице помещается не больше ${MOST_CUES}.`, MANY);
  if (cues === 0) fault(0, 'В файле субтитров нет ни одного субтитра.', HINT);
  return found;
}

const MANY = 'Объедините короткие субтитры или разделите запись на части.';
const timeHint = (line: string) => (/\d,\d{3}/.test(line) ? 'Это вид SRT: перед тысячными поставьте точку вместо запятой.' : HINT);
