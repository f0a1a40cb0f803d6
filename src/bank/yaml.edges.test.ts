import { describe, expect, test } from 'vitest';
import { createFieldLocator, parseAnyYaml, parseYaml } from './yaml.ts';
import { russianFaults } from './yaml-faults.ts';

const TWICE = 'Оставьте одно из двух.';
const own = (code: keyof typeof russianFaults, line: number, column: number, place?: string) => {
  const [message, hint] = russianFaults[code]!;
  return { line, column, message: place === undefined ? message : `${message} Непонятное место: «${place}».`, hint };
};

describe('the whole of what is told', () => {
  test.each<[string, string, unknown, object[]]>([
    ['a field twice', 'a: 1\nb: 2\na: 3', { a: 3, b: 2 }, [{ line: 3, column: 1, message: 'Поле «a» написано дважды.', hint: TWICE }]],
    [
      'two fields twice, in the order of lines',
      'a: 1\nb: x\nb: y\na : 3',
      { a: 3, b: 'y' },
      [
        { line: 3, column: 1, message: 'Поле «b» написано дважды.', hint: TWICE },
        { line: 4, column: 1, message: 'Поле «a» написано дважды.', hint: TWICE },
      ],
    ],
    ['a hash that cuts a text', 'a: Урок #5\nb: 2', { a: 'Урок', b: 2 }, [own('LOST_AFTER_HASH', 1, 4)]],
    [
      'a hash that cuts each text of a list',
      'a:\n  - x #1\n  - y #2',
      { a: ['x', 'y'] },
      [own('LOST_AFTER_HASH', 2, 5), own('LOST_AFTER_HASH', 3, 5)],
    ],
    ['an asterisk', 'a: *x\nb: 2', undefined, [own('BAD_ALIAS', 1, 4)]],
    ['a name for nothing', 'b: 1\na: *x', undefined, [own('BAD_ALIAS', 2, 4)]],
    ['a service sign', 'a: @x', undefined, [own('BAD_SCALAR_START', 1, 4)]],
    ['a tag', 'a: !x y', undefined, [own('TAG_RESOLVE_FAILED', 1, 4)]],
    ['an indent of other spaces', 'a:\n  \u00a0b: 1', undefined, [own('NBSP_INDENT', 2, 3)]],
    ['an indent that is off', 'a:\n    b: 1\n  c: 2', undefined, [own('BAD_INDENT', 3, 1)]],
    ['two documents', 'a: 1\n---\nb: 2', undefined, [own('MULTIPLE_DOCS', 2, 1)]],
    ['a wrong escape', 'a: "\\я"', undefined, [expect.objectContaining({ line: 1, message: russianFaults['BAD_DQ_ESCAPE']![0] })]],
    [
      'a path of a computer in quotes',
      'a: "C:\\Users"\nb: 1',
      undefined,
      [
        {
          line: 1,
          column: expect.any(Number),
          message: 'В кавычках — путь на вашем компьютере.',
          hint: 'Положите файл рядом с описанием и напишите только его имя.',
        },
      ],
    ],
    ['a slip in a line', 'a: 1\nтекст', undefined, [expect.objectContaining({ line: 2, column: 1 })]],
    ['a text without fields', 'просто текст', 'просто текст', []],
    [
      'a text that was meant for a field',
      'title:Урок',
      undefined,
      [{ line: 1, column: 7, message: 'После «title:» нет пробела.', hint: 'Поставьте пробел после двоеточия.' }],
    ],
    ['a bomb', 'a: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]', undefined, [own('ALIAS_BOMB', 1, 1)]],
  ])('%s', (_name, source, value, faults) => expect(parseAnyYaml(source)).toEqual({ value, faults }));
});

test('what is found by the parser after a slip is only its echo', () => {
  const { faults } = parseYaml('a: "x\nb: 2\nc: [1\nd: 3');
  expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:4', '3:4']);
});
test('one fault a line is enough before a slip', () => expect(parseYaml('a: @x @y\nb:2').faults.map(({ line }) => line)).toEqual([1, 2]));
test('a wrong indent hides what the parser says after it, not what was before', () => {
  const lines = parseYaml('x: @a\na:\n    b: 1\n  c: 2\nd: 3').faults.map(({ line }) => line);
  expect(lines).toEqual([1, 4]);
});

test('a print of digits stays as it was typed, whatever way the text is read', () => {
  for (const parse of [parseYaml, parseAnyYaml])
    expect(parse('revision: 0012\nfrom: 5\nto: 1e3\nother: 0012\nlist:\n  - revision: 07').value).toEqual({
      revision: '0012',
      from: '5',
      to: '1e3',
      other: 12,
      list: [{ revision: '07' }],
    });
});

test.each<[string, string]>([
  ['a name that is used', 'a: &x 1\nb: *x'],
  ['a comment', 'a: 1 # x\nb: 2 #  y'],
  ['a comment alone', '#x\na: 1'],
  ['a hash in quotes', 'a: "x #5"'],
  ['spaces in a value', 'a: \u00a0x'],
])('%s is no fault', (_name, source) => expect(parseAnyYaml(source).faults).toEqual([]));
test('a service sign in quotes is text', () =>
  expect(parseAnyYaml('a: "@x"\nb: \'*y\'')).toEqual({ value: { a: '@x', b: '*y' }, faults: [] }));

describe('places of fields', () => {
  const at = (source: string, ...path: (string | number)[]) => createFieldLocator(source)(path);
  test.each<[string, string, (string | number)[], number, number]>([
    ['a list in one line', 'a: [x, y]', ['a', 1], 1, 8],
    ['fields in one line', 'a: { b: 1, c: 2 }', ['a', 'c'], 1, 12],
    ['a field without a value', 'a:\nb:', ['b'], 2, 1],
    ['below a field without a value', 'a:\nb: 1', ['a', 'x'], 1, 1],
    ['a list in a list', 'a:\n  - - x\n    - y', ['a', 0, 1], 3, 7],
    ['below a text', 'x: 1\na: text', ['a', 'b', 0], 2, 1],
    ['nothing at all', '', ['a'], 1, 1],
    ['a list at the root', '- x\n- y', [1], 2, 3],
    ['a number for a key', '5: x\n6: y', [6], 2, 1],
  ])('%s', (_name, source, path, line, column) => expect(at(source, ...path)).toEqual({ line, column }));
});
