import { describe, expect, test } from 'vitest';
import { carriedBlocks, sectionOf, sentencesOn, withoutParagraphs } from './carried.ts';

const body = `Введение.

## Направления работы

Были:

- первое;
- второе.

### Приоритеты

1. важное;
2. в части [программ](/programmy/):
   - раз;
   - два.

<Note title="Тихо">

Примечание.

</Note>

## Заседания

Прошли.
`;

test('a part goes to the next heading of its level; headings within it are left out', () => {
  expect(sectionOf(body, /направлени/i)).toContain('второе');
  expect(sectionOf(body, /направлени/i)).toContain('важное');
  expect(sectionOf(body, /направлени/i)).not.toMatch(/Прошли|Приоритеты/);
  expect(sectionOf(body, /приоритет/i)).not.toContain('второе');
  expect(sectionOf(body, /погода/i)).toBe('');
  expect(sectionOf('## Итог\nхвост', /итог/i)).toBe('хвост');
});

test('paragraphs, lists, links; points below a point stay within it; notes go', () => {
  expect(carriedBlocks(sectionOf(body, /направлени/i))).toEqual([
    { kind: 'paragraph', line: ['Были:'] },
    { kind: 'list', ordered: false, items: [['первое;'], ['второе.']] },
    {
      kind: 'list',
      ordered: true,
      items: [['важное;'], ['в части ', { kind: 'link', text: 'программ', href: '/programmy/' }, ': раз; два.']],
    },
  ]);
});

describe('marks', () => {
  test.each([
    ['**сильно** сказано', [{ kind: 'strong', text: 'сильно' }, ' сказано']],
    ['код `x_y`', ['код xy']],
    ['две\nстроки', ['две строки']],
  ])('%s', (text, line) => expect(carriedBlocks(text)).toEqual([{ kind: 'paragraph', line }]));
});

describe('sentences', () => {
  test.each([
    ['one of three', 'Прошло. Координацию вёл председатель РУМО. Было четыре заседания:', 'Координацию вёл председатель РУМО.'],
    ['a line break is a space', 'Координацию вёл\nпредседатель. Иное.', 'Координацию вёл председатель.'],
    [
      'initials do not end one',
      'Координацию вёл А. Б. Иванов, школа им. Гагарина. Иное.',
      'Координацию вёл А. Б. Иванов, школа им. Гагарина.',
    ],
    ['from two paragraphs', 'Координация.\n\nИное.\n\nКоординация вторая.', 'Координация.\n\nКоординация вторая.'],
    ['what leads to a list is left out', 'Координацию вели:\n\n- координация.', ''],
    ['a heading is none', '## Координация\n\nИное.', ''],
    ['a note of the editors is not the report', '<Note title="x">\n\nКоординация неизвестна.\n\n</Note>', ''],
    ['a place to fill tells nothing', '**\\[Допишите: кто вёл координацию\\]** Координация.', ''],
  ])('%s', (_, text, told) => expect(sentencesOn(text, /координаци/i)).toBe(told));
});

test('a paragraph that another part has taken is left out, lists stay', () =>
  expect(withoutParagraphs('Первый.\n\nВторой.\n\n- пункт', 'Первый.')).toBe('Второй.\n\n- пункт'));
