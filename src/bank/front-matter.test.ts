import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test('data, body and the line on which the body starts', () => {
  expect(splitFrontMatter('---\ntitle: А\n---\n\nТекст.\n')).toMatchObject({ data: { title: 'А' }, faults: [], yaml: 'title: А' });
  const { body, bodyLine } = splitFrontMatter('---\ntitle: А\n---\n\nТекст.\n');
  expect(['---', 'title: А', '---', '', 'Текст.'][bodyLine - 1 + body.split('\n').indexOf('Текст.')]).toBe('Текст.');
});

test.each<[string, string]>([['LF', '---\na: 1\n---\nx\ny'], ['CRLF', '---\r\na: 1\r\n---\r\nx\r\ny'], ['CR', '---\ra: 1\r---\rx\ry'], ['BOM', '\ufeff---\na: 1\n---\nx\ny'], ['spaces after the dashes', '---  \na: 1\n---\t\nx\ny']])('%s reads the same', (_name, source) => {
  expect(splitFrontMatter(source)).toMatchObject({ data: { a: 1 }, faults: [] });
  expect(splitFrontMatter(source).body.trim()).toBe('x\ny');
});

test('a line «---» of the body and a table are left alone', () => expect(splitFrontMatter('---\na: 1\n---\nx\n\n---\n\n| a |\n| --- |\n').body).toContain('\n---\n'));
test('empty front matter is no data', () => expect(splitFrontMatter('---\n---\nx')).toMatchObject({ faults: [], body: 'x' }));

describe('faults', () => {
  test.each<[string, string, string]>([
    ['no opening line', 'title: А\n---\n', '1 Файл должен начинаться'],
    ['an empty file', '', '1 Файл должен начинаться'],
    ['no closing line', '---\ntitle: А\n\nТекст', '1 Описание не закрыто'],
    ['a fourth dash', '---\ntitle: А\n----\nТекст', '3 Черта «----»'],
    ['a word after the dashes', '---\ntitle: А\n--- конец\n', '3 Черта «--- конец»'],
    ['code in the first line', '---js\nprocess.exit(1)\n---\n', '1 После «---» в первой строке стоит лишнее: «js»'],
    ['a fault inside is counted in the file', '---\na: 1\na: 2\n---\n', '3 Поле написано дважды'],
  ])('%s', (_name, source, expected) => {
    const { faults, data } = splitFrontMatter(source);
    expect(data).toBeUndefined();
    expect(`${faults[0]?.line} ${faults[0]?.message}`.startsWith(expected)).toBe(true);
  });

  test('a broken file is as broken when read again', () => {
    const broken = '---\na: [1\n---\n';
    expect(splitFrontMatter(broken).faults).toHaveLength(splitFrontMatter(broken).faults.length);
    expect(splitFrontMatter(broken).faults.length).toBeGreaterThan(0);
  });
});
