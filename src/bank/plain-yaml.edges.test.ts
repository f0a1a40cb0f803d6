import { describe, expect, test } from 'vitest';
import { parsePlainYaml, type PlainPlaces } from './plain-yaml.ts';

describe('what is read', () => {
  test.each<[string, string, unknown]>([
    ['spaces behind a key and a value', 'a:   x  \nb:  \n  c: 1', { a: 'x', b: { c: 1 } }],
    ['nothing below a field', 'a:\nb: 1', { a: null, b: 1 }],
    ['nothing below the last field', 'a:\n  b:\n', { a: { b: null } }],
    ['a field further left', 'a:\n  b:\nc: 1', { a: { b: null }, c: 1 }],
    ['a list as far left as its field', 'a:\n- x\n- y\nb: 1', { a: ['x', 'y'], b: 1 }],
    ['a list of fields', 'a:\n  -   b: 1\n      c: 2\n  - b: 3', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
    ['a field below an item', 'a:\n  - b:\n      - x\n    c: 1', { a: [{ b: ['x'], c: 1 }] }],
    ['an item that goes on', 'a:\n  - x\n    y\n  - z', { a: ['x y', 'z'] }],
    ['a text that goes on under a list', 'a:\n  - "x"\n  - [y]', { a: ['x', ['y']] }],
    ['comments between', '#\n# x\na: 1\n   # y\n\nb:\n  # z\n  c: 2', { a: 1, b: { c: 2 } }],
    ['prints', 'revision: 0\nfrom: 5\nto: 7\nb: 5', { revision: '0', from: '5', to: '7', b: 5 }],
    ['a folded text', 'a: >\n  x\n  y\n\n\n  z\n\nb: 1', { a: 'x y\n\nz\n', b: 1 }],
    ['a folded text without its end', 'a: >-\n  x\n\n  y', { a: 'x\ny' }],
    ['a text as it stands', 'a: |\n  x\n\n  y\n\n', { a: 'x\n\ny\n' }],
    ['a text as it stands without its end', 'a: |-\n    x\n    y\nb: 1', { a: 'x\ny', b: 1 }],
    ['signs inside a text of its own lines', 'a: |\n  - x: # "y"\n', { a: '- x: # "y"\n' }],
    ['a key of other signs', 'A_b-1: x', { 'A_b-1': 'x' }],
  ])('%s', (_name, source, value) => expect(parsePlainYaml(source)).toEqual(value));
});

test.each([
  ['a field that is no first one', ' a: 1'],
  ['a field in a wrong place', 'a: "1"\n b: 2\nc: 3'],
  ['a list where fields are', 'a: 1\n- x'],
  ['fields where a list is', 'a:\n  - x\n  b: 1'],
  ['an item without a space', 'a:\n  -x'],
  ['an empty item', 'a:\n  -\n  - x'],
  ['an item of nothing', 'a:\n  - \n'],
  ['a Russian key', 'ключ: x'],
  ['a key with a number first', '1a: x'],
  ['a key without a space', 'a:x'],
  ['a word of truth for a key', 'False: x'],
  ['nothing for a key', 'NULL: 1'],
  ['a key twice deep inside', 'a:\n  b: 1\n  b: 2'],
  ['a comment without a space', 'a: 1\n#x\nb: 2'],
  ['a text that goes on over a sign', 'a: x\n  - y'],
  ['a text that goes on with a colon', 'a: x\n  y: z'],
  ['quotes that go on', 'a: "x\n  y"'],
  ['a text of its own lines without any', 'a: |'],
  ['a text of its own lines as far left', 'a: |\nb: 1'],
  ['a first line that stands further right', 'a: |\n    x\n  y'],
  ['a line of spaces', 'a: |\n  x\n  \n  y'],
  ['a number of spaces', 'a: |2\n  x'],
  ['a kept end', 'a: |+\n  x'],
  ['a tab', 'a: x\ty'],
  ['a line end of another kind', 'a: x\r\nb: y'],
  ['a byte order mark', '\ufeffa: 1'],
  ['a line separator', 'a: x\u2028y'],
  ['a sign of control', 'a: x\u0085y'],
])('%s is left to the full parser', (_name, source) => expect(parsePlainYaml(source)).toBe(undefined));

test('where each field stands', () => {
  const places: PlainPlaces = new Map();
  parsePlainYaml('# x\na: 1\nb:\n  c: 2\n  d:\n    - x\n    -  e: 3\n       f: 4', places);
  expect([...places].map(([key, { line, column }]) => `${key.replaceAll('\n', '.')} ${line}:${column}`)).toEqual([
    'a 2:1',
    'b 3:1',
    'b.c 4:3',
    'b.d 5:3',
    'b.d.0 6:7',
    'b.d.1 7:8',
    'b.d.1.e 7:8',
    'b.d.1.f 8:8',
  ]);
});
