import { describe, expect, it } from 'vitest';
import { lintEntry } from './entry.ts';

const HINT = 'Если это не формула, а знак доллара, напишите перед ним обратную черту: \\$.';
const broken = (...field: readonly (string | number)[]) => ({
  rule: 'broken-formula',
  severity: 'error',
  file: 'a.md',
  field,
  message: 'Формула «\\foo» не читается: команда «\\foo» не поддерживается.',
  hint: HINT,
});
const lint = (data: unknown, kind: string | undefined = 'material', file = 'a.md', body = '') =>
  lintEntry({ file, kind, data, body, bodyLine: 9 });

describe('an entry', () => {
  it('is judged by its body and by its fields, each with its place', () =>
    expect(
      lint(
        { goals: ['а', '$\\foo$'], mistakes: [{ mistake: 'а', response: '$x$ $\\foo$' }], equipment: '$\\foo$', tips: null },
        'material',
        'a.md',
        'а\n\n# Б',
      ),
    ).toEqual([
      {
        ...{ file: 'a.md', rule: 'heading-order', severity: 'error', line: 11, column: 1 },
        message: 'Заголовок первого уровня «#» в тексте лишний: это место занято названием.',
        hint: 'Начните заголовок с двух решёток: «## …».',
      },
      ...[broken('goals', 1), broken('mistakes', 0, 'response'), broken('equipment')],
    ]));

  it.each([
    ['a field without formulas', { title: '$\\foo$' }, 'material'],
    ['another kind', { goals: ['$\\foo$'] }, 'webinar'],
    ['no kind', { goals: ['$\\foo$'] }, undefined],
    ['values of other kinds', { goals: [5, true, null, undefined] }, 'material'],
    ['no fields', undefined, 'material'],
    ['fields that are none', null, 'material'],
  ])('%s: nothing is asked', (_name, data, kind) => expect(lintEntry({ file: 'a.md', kind, data, body: '', bodyLine: 9 })).toEqual([]));

  it('is read as an editor’s page by the name of its file', () => {
    expect(lint({}, 'page', 'a.mdx', 'а {1}').map(({ rule }) => rule)).toEqual(['mdx-code']);
    expect(lint({}, 'page', 'a.mdx', '<NoSuchThing/>').map(({ rule }) => rule)).toEqual(['mdx-component']);
    expect(lint({}, 'page', 'a.mdx.md', 'а {1}')).toEqual([]);
  });
});
