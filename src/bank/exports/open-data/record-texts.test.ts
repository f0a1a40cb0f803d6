import { expect, test } from 'vitest';
import type { Field } from './field.ts';
import { cleaned, termsOf } from './record-values.ts';
import type { OpenRecord } from './record.ts';
import { catalogueTexts, partsOf, textsOf } from './texts.ts';

const field = (key: keyof OpenRecord, title = 'Поле') => ({ key, title }) as Field;

test('values are plain: no typesetting, nothing empty, also within', () =>
  expect(
    cleaned({
      a: 'а\u00a0б\u202fв\u2009г\u00ad\u2060\ufeffд',
      b: [],
      c: undefined,
      d: [{ e: 'ж\u00a0з', f: undefined }, 'и\u00a0к'],
      g: { h: [] },
      i: 0,
      j: false,
      k: null,
      l: '',
    }),
  ).toStrictEqual({
    a: 'а б в гд',
    d: [{ e: 'ж з' }, 'и к'],
    g: {},
    i: 0,
    j: false,
    k: null,
    l: '',
  }));
test('a code that a vocabulary does not know stands for itself', () =>
  expect(termsOf(['a', 'b'], new Map([['a', { name: 'А' }]]))).toEqual([
    { id: 'a', name: 'А' },
    { id: 'b', name: 'b' },
  ]));

test.each<[string, Partial<OpenRecord>, keyof OpenRecord, string[], string[]]>([
  ['nothing', {}, 'number', [], []],
  ['a text', { title: 'Да' }, 'title', ['Да'], ['Да']],
  ['a number', { minutes: 45 }, 'minutes', ['45'], ['45']],
  ['yes', { demo: true }, 'demo', ['да'], ['Поле']],
  ['no', { demo: false }, 'demo', ['нет'], []],
  [
    'terms, each once',
    {
      subjects: [
        { id: 'a', name: 'А' },
        { id: 'b', name: 'А' },
      ],
    },
    'subjects',
    ['А', 'А'],
    ['А'],
  ],
  ['a maker', { makers: [{ kind: 'person', id: 'a', name: 'Имя Ф', sort_name: 'Ф, Имя' }] }, 'makers', ['Имя Ф'], ['Ф, Имя']],
  [
    'a file',
    { files: [{ title: 'Т', url: 'u', media_type: 'text/plain; charset=utf-8', size: 1, sha256: '' }] },
    'files',
    ['u'],
    ['text/plain'],
  ],
  ['a licence', { licence: { id: 'l', name: 'Л', until: '', url: 'u' } }, 'licence', ['Л'], ['Л', 'u']],
  ['a licence without an address', { licence: { id: 'l', name: 'Л', until: '' } }, 'licence', ['Л'], ['Л']],
  [
    'a chapter',
    {
      chapters: [
        { seconds: 3661, title: 'Ч' },
        { seconds: 59, title: 'Ч' },
        { seconds: 600, title: 'Ч' },
      ],
    },
    'chapters',
    ['1:01:01 Ч', '0:00:59 Ч', '0:10:00 Ч'],
    ['1:01:01 Ч', '0:00:59 Ч', '0:10:00 Ч'],
  ],
])('words of %s', (_, record, key, texts, inCatalogues) =>
  expect([
    textsOf(field(key), record as OpenRecord),
    catalogueTexts(field(key), record as OpenRecord),
    partsOf(field(key), record as OpenRecord).length,
  ]).toEqual([texts, inCatalogues, texts.length]),
);
