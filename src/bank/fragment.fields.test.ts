import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isMisspeltCode, soundFields, speakingBranch } from './fragment.ts';

const code = z.string().regex(/^[a-z]+$/);
const schema = z.strictObject({
  title: z.string().max(3),
  unit: code.meta({ ref: 'unit' }).optional(),
  units: z
    .array(code)
    .meta({ refs: 'unit' } as never)
    .optional(),
  list: z.array(z.number()).optional(),
  either: z.union([z.literal('unknown'), z.strictObject({ a: z.number() })]).optional(),
  inner: z.strictObject({ b: z.string().optional(), c: z.number().optional() }).optional(),
});
const sound = (data: unknown) => soundFields(data, schema.safeParse(data).error?.issues ?? [], schema);

describe('what is left of fields', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing wrong', { title: 'А', list: [1] }, { title: 'А', list: [1] }],
    ['a wrong type', { title: 5, list: [1] }, { list: [1] }],
    ['too long', { title: 'абвг' }, { title: 'абвг' }],
    ['unknown keys', { title: 'А', x: 1, y: 2 }, { title: 'А' }],
    ['an unknown key deep inside', { title: 'А', inner: { b: 'x', z: 1 } }, { title: 'А', inner: { b: 'x' } }],
    ['a place in a list stays empty', { title: 'А', list: [1, 'x', 3] }, { title: 'А', list: [1, undefined, 3] }],
    ['the wrong part of a set', { title: 'А', inner: { b: 'x', c: 'y' } }, { title: 'А', inner: { b: 'x' } }],
    ['the branch that speaks', { title: 'А', either: { a: 'x' } }, { title: 'А', either: {} }],
    ['a name for a code', { title: 'А', unit: 'Математика' }, { title: 'А', unit: 'Математика' }],
    ['a blank for a code', { title: 'А', unit: ' ' }, { title: 'А' }],
    ['a number for a code', { title: 'А', unit: 5 }, { title: 'А' }],
    ['a name for codes', { title: 'А', units: 'Математика' }, { title: 'А', units: 'Математика' }],
    ['a number for codes', { title: 'А', units: 5 }, { title: 'А', units: 5 }],
    ['a blank for codes', { title: 'А', units: '' }, { title: 'А' }],
    ['what is missing', { unit: 'math' }, { unit: 'math' }],
    ['a list for fields', ['А'], {}],
    ['a text for fields', 'А', {}],
    ['nothing', null, {}],
  ])('%s', (_name, data, left) => expect(sound(data)).toEqual(left));
  test('what was read stays as it was', () => {
    const data = { title: 5, inner: { b: 'x', z: 1 } };
    sound(data);
    expect(data).toEqual({ title: 5, inner: { b: 'x', z: 1 } });
  });
});

test.each<[(string | number)[], unknown, boolean]>([
  [['unit'], { unit: 'Математика' }, true],
  [['unit'], { unit: '' }, false],
  [['unit'], { unit: 5 }, false],
  [['unit'], {}, false],
  [['units'], { units: 'x' }, true],
  [['units'], { units: 5 }, true],
  [['units'], { units: ' ' }, false],
  [['units'], { units: ['x'] }, false],
  [['title'], { title: 'x' }, false],
  [['nothing'], { nothing: 'x' }, false],
])('%j of %j is a misspelt code: %s', (path, data, expected) => expect(isMisspeltCode(path, data, schema)).toBe(expected));

describe('the branch of a union that speaks for it', () => {
  const issue = (message: string, ...path: string[]) => ({ code: 'custom', path, message }) as never;
  const spoken = (...errors: never[][]) =>
    speakingBranch({ code: 'invalid_union', path: ['x'], errors, message: '', input: 0 } as never).map(
      ({ path, message }) => `${path.join('.')} ${message}`,
    );
  test('is the one whose faults lie deepest', () => {
    expect(spoken([issue('a')], [issue('b', 'y', 'z'), issue('b2')], [issue('c', 'y')])).toEqual(['x.y.z b', 'x b2']);
    expect(spoken([issue('a', 'y')], [issue('b', 'z')])).toEqual(['x.y a']);
  });
  test('else the last one', () => expect(spoken([issue('a')], [], [issue('c')])).toEqual(['x c']));
  test('is none where there is none', () => expect(spoken()).toEqual([]));
});
