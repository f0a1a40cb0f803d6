import { describe, expect, test } from 'vitest';
import { isPlainLine, plainScalar, readFlow, readQuoted, unsure } from './plain-scalar.ts';

/** What a reader gives, or that it leaves the text to the full parser. */
const attempt = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

describe('a line without quotes', () => {
  test.each(['слово', 'a b', '5', 'a:b', 'a#b', 'x - y', '~x', '.5', '\u00a0x'])('%j is plain', (text) =>
    expect(isPlainLine(text)).toBe(true),
  );
  test.each([
    ...['', ' x', '- x', '?x', ':x', ',x', '[x', ']x', '{x', '}x', '#x', '&x', '*x', '!x', '|x', '>x', "'x", '"x', '%x', '@x', '`x'],
    ...['a #b', 'a: b', 'a:', 'a b:', '-'],
  ])('%j is not', (text) => expect(isPlainLine(text)).toBe(false));
});

describe('its value', () => {
  test.each<[string, unknown]>([
    ['true', true],
    ['false', false],
    ['null', null],
    ['0', 0],
    ['7', 7],
    ['123456789012345', 123456789012345],
    ['слово', 'слово'],
    ['2025-10-14', '2025-10-14'],
    ['12:30', '12:30'],
    ['trueish', 'trueish'],
    ['nulls', 'nulls'],
    ['5 класс', '5 класс'],
    ['5x', '5x'],
    ['a1e5', 'a1e5'],
  ])('%s', (text, value) => expect(plainScalar(text)).toBe(value));
  test.each([
    '',
    '.5',
    '+5',
    '~',
    '~x',
    'True',
    'FALSE',
    'Null',
    '007',
    '0x1F',
    '0o17',
    '0O1',
    '1.5',
    '1.',
    '1e5',
    '1E-5',
    '1e+5',
    '1234567890123456',
  ])('%j may be read in another way', (text) => expect(attempt(() => plainScalar(text))).toBe(unsure));
});

test.each<[string, unknown]>([
  ['"a b"', 'a b'],
  ["'a b'", 'a b'],
  ['""', ''],
  [`"it's"`, "it's"],
  [`'"a"'`, '"a"'],
  ['"a\\n"', unsure],
  ['"a"b"', unsure],
  ["'a''b'", unsure],
  ['"a" # b', unsure],
  ['x "a"', unsure],
  ["x 'a'", unsure],
  ["'a' b", unsure],
  ['"a', unsure],
])('a text in quotes: %s', (typed, value) => expect(attempt(() => readQuoted(typed))).toBe(value));

test.each<[string, unknown]>([
  ['[]', []],
  ['[  ]', []],
  ['[a]', ['a']],
  ['[ a,b , 5 ]', ['a', 'b', 5]],
  [`["a", 'b', true, null]`, ['a', 'b', true, null]],
  ['[a b]', ['a b']],
  ['[a, "b]', unsure],
  ['[a, [b]]', unsure],
  ['[{a}]', unsure],
  ['[a, #b]', unsure],
  ['[a, b: c]', unsure],
  ['[a,]', unsure],
  ['[a] b', unsure],
  ['x [a]', unsure],
  ['[a', unsure],
])('a list in one line: %s', (typed, value) => expect(attempt(() => readFlow(typed))).toEqual(value));
