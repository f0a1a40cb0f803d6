import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { baseData } from '../testing/base-bank.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import { parseAnyYaml } from './yaml.ts';

describe('what is read quickly', () => {
  test.each<[string, string, unknown]>([
    ['text, number, truth, nothing', 'a: да\nb: 5\nc: true\nd:\ne: null', { a: 'да', b: 5, c: true, d: null, e: null }],
    ['quotes', `a: "5"\nb: 'x: y'`, { a: '5', b: 'x: y' }],
    ['days, times, grades', 'a: 2025-10-14\nb: 12:30\nc: 5а', { a: '2025-10-14', b: '12:30', c: '5а' }],
    ['a print of a text', 'revision: 123456789012345\nfrom: 12', { revision: '123456789012345', from: '12' }],
    [
      'lists',
      'a:\n  - x\n  - b: 1\n    c: 2\nd:\n- y\ne: [x, "5", 6]\nf: []',
      { a: ['x', { b: 1, c: 2 }], d: ['y'], e: ['x', '5', 6], f: [] },
    ],
    ['a text that goes on', 'a: x\n  y\n  z\nb: >-\n  x\n  y\n\n  z\nc: |\n  x\n  y\n', { a: 'x y z', b: 'x y\nz', c: 'x\ny\n' }],
    ['comments and blank lines', '# x\na: 1\n\n  # y\nb: 2\n', { a: 1, b: 2 }],
  ])('%s', (_name, source, expected) => expect(parsePlainYaml(source)).toEqual(expected));
  test.each(Object.entries(baseData))('a record of kind %s', (_kind, data) =>
    expect(parsePlainYaml(stringify(data, { lineWidth: 60 }))).toEqual(data),
  );
});

test.each([
  '',
  'x',
  '- x',
  '# only a comment',
  'a: 1\na: 2',
  'a: x: y',
  'a: x # y',
  'a: x #y',
  'a:\tx',
  'a: 007',
  'a: 1.5',
  'a: 0x1f',
  'a: 1e5',
  'a: .inf',
  'a: ~',
  'a: True',
  'a: "\\n"',
  'a: &x y',
  'a: x\n# y\n  z',
  'a: x\n\n  z',
  'a:\n  b: 1\n c: 2',
  'a: >+\n  x',
  'a: |\n  x\n    y',
  'true: 1',
  '__proto__: 1',
  '"a": 1',
  'a: {b: 1}',
  'a: [x, [y]]',
  'a: [x,\n  y]',
])('%j is left to the full parser', (source) => expect(parsePlainYaml(source)).toBeUndefined());

/** Lines of every kind at every indent, and records spoilt in a few places. */
const line = fc.tuple(
  fc.constantFrom('', '', '  ', '    ', '   ', '- ', '  - ', '- - '),
  fc.constantFrom(
    'a: x',
    'b: 5',
    'c:',
    'd: >-',
    'e: |',
    'x',
    'x y',
    '# x',
    '#x',
    '',
    'from: 07',
    'f: "x"',
    'g: [x, 1]',
    'h: x #y',
    'k: -',
    '«x»: y',
  ),
);
const drawn = fc.array(line, { maxLength: 7 }).map((lines) => lines.map((parts) => parts.join('')).join('\n'));
const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '- ',
    ':',
    ': ',
    '#',
    '"',
    "'",
    '[',
    ',',
    '|',
    '>',
    '*',
    '!',
    '%',
    '~',
    '\t',
    '\u00a0',
    '\\',
    '0',
    '1e5',
    '---\n',
  ),
  fc.string({ maxLength: 3 }),
);
const spoilt = fc
  .tuple(fc.constantFrom(...Object.values(baseData)), fc.array(fc.tuple(fc.nat(), piece, fc.nat(2)), { maxLength: 3 }))
  .map(([data, edits]) =>
    edits.reduce((text, [at, own, cut]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + own + text.slice(from + cut);
    }, stringify(data)),
  );

test('whatever is read quickly, the full parser reads the same way and without a fault', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(drawn, spoilt), (source) => {
      const value = parsePlainYaml(source);
      if (value === undefined) return;
      read += 1;
      expect({ value, faults: [] }).toEqual(parseAnyYaml(source));
    }),
    { numRuns: 3000, seed: 1 },
  );
  expect(read).toBeGreaterThan(500);
});

test('a file is cut in the same places as by the way that takes anything', () => {
  const body = fc.array(fc.constantFrom('x', '', '---', '# a', '| a |', '--- b'), { maxLength: 5 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(fc.oneof(drawn, spoilt), body, fc.constantFrom('', '\n'), (yaml, text, end) => {
      const rest = `\n${yaml}${end}\n---\n${text}`;
      const { faults, ...parts } = splitFrontMatter(`---${rest}`);
      // A space after the hyphens is odd enough; it moves the lines of faults.
      const slow = splitFrontMatter(`--- ${rest}`);
      expect(slow.faults.length > 0).toBe(faults.length > 0);
      if (faults.length === 0) expect({ ...slow, yaml: slow.yaml.replace(/^ \n/, '') }).toEqual({ faults: [], ...parts });
    }),
    { numRuns: 1500, seed: 1 },
  );
});
