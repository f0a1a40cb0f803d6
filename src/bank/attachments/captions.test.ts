import { expect, test } from 'vitest';
import { MOST_CUES } from '../transcript.ts';
import { captionFindings } from './captions.ts';

const cue = (from: string, to: string, words = 'Раз') => `${from} --> ${to}\n${words}\n\n`;
const right = cue('00:00:01.000', '00:00:02.000');

test.each<[string, string, [number, RegExp][]]>([
  ['right captions', `WEBVTT\n\n${right}`, []],
  ['lines ended by CR alone', `WEBVTT\n\n${right}`.replaceAll('\n', '\r'), []],
  ['hours above 99', `WEBVTT\n\n${cue('100:00:01.000', '100:00:02.000')}`, []],
  ['a lost arrow beside a right cue', `WEBVTT\n\n${right}00:00:03.000 -> 00:00:04.000\nДва\n`, [[6, /нет стрелки/]]],
  ['a dash for an arrow', `WEBVTT\n\n${right}00:03.000 – 00:04.000\nДва\n`, [[6, /нет стрелки/]]],
  ['times told in the words of a cue', `WEBVTT\n\n${cue('00:00:01.000', '00:00:02.000', 'Урок шёл с 10:00 до 10:45')}`, []],
  ['a cue without words before another', `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${right}`, [[3, /нет текста/]]],
  ['as many cues as a day has', `WEBVTT\n\n${right.repeat(MOST_CUES)}`, []],
  ['more of them', `WEBVTT\n\n${right.repeat(MOST_CUES + 1)}`, [[1, /помещается не больше/]]],
])('%s', (_, source, expected) => {
  const found = captionFindings(source);
  expect(found.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
  expected.forEach(([, message], at) => expect(found[at]!.message).toMatch(message));
});

// No wait is measured: read sign by sign, such a line takes a quarter of an hour, and the test ends by its own limit.
test('a time before a megabyte of spaces is no cue', () =>
  expect(captionFindings(`WEBVTT\n\n0:01.000${' '.repeat(1_000_000)}x\n\n${right}`)).toEqual([]));
