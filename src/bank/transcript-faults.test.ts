import { expect, test } from 'vitest';
import { transcriptFaults } from './transcript-faults.ts';

const vtt = (...cues: string[]) => `WEBVTT\n\n${cues.map((cue) => `${cue}\nслова\n`).join('\n')}`;

test.each<[string, string, number | undefined, string[]]>([
  ['in order', '[00:00] А\n\n[75:30] Б\n\n1:16:00 В', 77, []],
  ['without times', 'А\n\nБ в 99:99', 1, []],
  ['a time in the middle of a passage', 'А\n[99:99] Б', 1, []],
  ['what no clock shows', '[99:99] А\n\n[1:75:00] Б', undefined, ['1 Времени «99:99» не бывает.']],
  ['a minute of an hour', '\uFEFF\r\n[1:75:00]\r\nБ', undefined, ['2 Времени «1:75:00» не бывает.']],
  ['out of order', '[00:10] А\n\n[00:05] Б\n\n[00:07] В', undefined, ['3 Время «00:05» раньше, чем «00:10» выше.']],
  ['within the last minute', '[12:59] А', 12, []],
  ['after the end', '[00:10] А\n\n[13:00] Б', 12, ['3 Время «13:00» после конца записи: в ней 12 мин.']],
  ['captions in order', vtt('00:01.000 --> 00:02.000', '01:00:01.000 --> 01:00:02.000'), 60, []],
  ['captions out of order', vtt('00:05.000 --> 00:06.000', '00:01.000 --> 00:02.000'), 1, ['6 Время «00:01» раньше, чем «00:05» выше.']],
  ['captions of another program', vtt('00:00:00,000 --> 00:00:02,000'), 1, ['3 Время субтитра не прочитать.']],
  ['captions after the end', vtt('99:59:05.000 --> 99:59:06.000'), 1, ['3 Время «99:59:05» после конца записи: в ней 1 мин.']],
])('%s', (_, source, minutes, told) =>
  expect(transcriptFaults(source, minutes).map(({ line, message }) => `${line} ${message}`)).toEqual(told),
);
