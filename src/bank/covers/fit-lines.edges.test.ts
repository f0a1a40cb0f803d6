import { expect, test } from 'vitest';
import { cut, firstOf, fitLines, type Face } from './fit-lines.ts';

/** A face in which every sign is as wide as the size. */
const even: Face = { width: (text, size) => [...text].length * size, outline: () => '' };

test.each<[string, string, readonly number[], number, number, object]>([
  ['a line that just fits', 'абв', [10], 30, 12, { size: 10, lines: ['абв'] }],
  ['a line that does not by a dot', 'абв', [10], 29, 12, { size: 10, lines: ['а…'] }],
  ['as many lines as just fit', 'аб вг', [10], 20, 24, { size: 10, lines: ['аб', 'вг'] }],
  ['one line too many', 'аб вг', [10], 20, 23.9, { size: 10, lines: ['а…'] }],
  ['the first size that does', 'аб вг', [30, 10, 5], 50, 12, { size: 10, lines: ['аб вг'] }],
  ['the last size where none does', 'абвг де', [10, 5], 15, 12, { size: 5, lines: ['аб…', 'де'] }],
  ['a long word among lines that fit', 'а бвгде', [10], 30, 24, { size: 10, lines: ['а', 'бв…'] }],
  ['line ends and several spaces', 'а  б\n\nв', [10], 50, 12, { size: 10, lines: ['а б в'] }],
  ['the last kept line says that more follows', 'аб вг де', [10], 20, 24, { size: 10, lines: ['аб', 'в…'] }],
  ['the last kept line has place for it', 'аб в деж', [10], 35, 12, { size: 10, lines: ['аб…'] }],
])('%s', (_name, text, sizes, width, height, fitted) => expect(fitLines(text, even, sizes, width, height)).toEqual(fitted));

test.each([
  ['абв', 30, 'абв'],
  ['абвг', 30, 'аб…'],
  ['аб…', 20, 'а…'],
  ['а – бв', 40, 'а…'],
  ['а,б', 25, 'а…'],
  ['абв', 5, '…'],
])('«%s» in %i is «%s»', (text, width, kept) => expect(cut(text, even, 10, width)).toBe(kept));

test.each([
  [['а', 'б'], 50, 'а · б'],
  [['а', 'б'], 49, 'а'],
  [['а', 'бвгде', 'ж'], 50, 'а · ж'],
  [['', 'а'], 50, 'а'],
  [['абвгде', 'ж'], 30, 'аб…'],
])('of %j in %i stands «%s»', (facts, width, line) => expect(firstOf(facts, even, 10, width)).toBe(line));
