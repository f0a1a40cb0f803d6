import { expect, test } from 'vitest';
import { captionsEnd, transcriptFaults } from './transcript-faults.ts';

const cue = (times: string) => `${times}\nслова\n\n`;

test('each fault with what to do, in the order of lines', () =>
  expect(transcriptFaults('[20:00] А\n\n[05:00] Б\n\n[00:99] В', 12)).toEqual([
    {
      line: 1,
      message: 'Время «20:00» после конца записи: в ней 12 мин.',
      hint: 'Исправьте время или recording.minutes в описании вебинара.',
    },
    { line: 3, message: 'Время «05:00» раньше, чем «20:00» выше.', hint: 'Расставьте слова по времени записи.' },
    { line: 5, message: 'Времени «00:99» не бывает.', hint: 'Секунд и минут часа не больше 59.' },
  ]));
test('a time of a cue that cannot be read', () =>
  expect(transcriptFaults('00:01.000 --> 00:02.000\nа\n\nначало --> конец\nб', undefined)).toEqual([
    { line: 4, message: 'Время субтитра не прочитать.', hint: 'Нужно так: 00:12.000 --> 00:15.500.' },
  ]));

const lines = (source: string, minutes?: number) => transcriptFaults(source, minutes).map(({ line, message }) => `${line} ${message}`);
test.each<[string, string, number | undefined, string[]]>([
  ['equal times are in order', '[00:10] А\n\n[00:10] Б', undefined, []],
  [
    'what is out of order does not count for the next',
    '[00:10] А\n\n[00:05] Б\n\n[00:07] В\n\n[00:09] Г',
    undefined,
    ['3 Время «00:05» раньше, чем «00:10» выше.'],
  ],
  ['a fault does not count for order', '[99:99] А\n\n[00:05] Б', undefined, ['1 Времени «99:99» не бывает.']],
  ['59 seconds and minutes', '[00:59] А\n\n[1:59:59] Б', undefined, []],
  ['60 seconds', '[00:60] А', undefined, ['1 Времени «00:60» не бывает.']],
  ['60 minutes of an hour', '[1:60:00] А', undefined, ['1 Времени «1:60:00» не бывает.']],
  ['60 minutes without hours', '[60:00] А', undefined, []],
  ['hours count', '[59:00] А\n\n[1:00:00] Б\n\n[59:59] В', 61, ['5 Время «59:59» раньше, чем «1:00:00» выше.']],
  ['a minute after the end', '[12:59] А\n\n[13:00] Б', 12, ['3 Время «13:00» после конца записи: в ней 12 мин.']],
  ['no minutes of a recording of none', '[00:59] А\n\n[01:00] Б', 0, ['3 Время «01:00» после конца записи: в ней 0 мин.']],
  ['lines ended by CR', '[00:10] А\r\r[00:05] Б', undefined, ['3 Время «00:05» раньше, чем «00:10» выше.']],
  ['a moment alone in its line', 'А\n  \n [99:99] \nБ', undefined, ['3 Времени «99:99» не бывает.']],
  ['captions told by their head', 'WEBVTT\n\n[99:99] А\n\nx --> y\nб', undefined, ['5 Время субтитра не прочитать.']],
  [
    'captions told by a cue',
    `[99:99] А\n\n${cue('00:05.000 --> 00:06.000')}${cue('00:01.000 --> 00:02.000')}`,
    undefined,
    ['6 Время «00:01» раньше, чем «00:05» выше.'],
  ],
])('%s', (_name, source, minutes, told) => expect(lines(source, minutes)).toEqual(told));

test.each<[string, string, string | undefined]>([
  ['plain text', '[12:30] А', undefined],
  ['the last cue', `${cue('00:01.000 --> 00:02.000')}${cue('00:03.000 -->\t00:04.500 align:start')}`, '00:04'],
  ['the latest, wherever it stands', `${cue('00:01.000 --> 10:00.000')}${cue('00:03.000 --> 09:00.000')}`, '10:00'],
  ['hours', `${cue('00:01.000 --> 59:00.000')}${cue('00:03.000 --> 01:00:00.000')}`, '01:00:00'],
  ['what no clock shows is passed over', `${cue('00:01.000 --> 00:02.000')}${cue('00:03.000 --> 00:99.000')}`, '00:02'],
])('captions end: %s', (_name, source, end) => expect(captionsEnd(source)).toBe(end));
