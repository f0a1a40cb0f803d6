import { describe, expect, test } from 'vitest';
import { random, createSentences, sentencesOf } from '../bench-text.ts';
import { withKeyword, withNewName } from './edits.ts';
import { isRedirect } from './weight.ts';

describe('what an editor changes', () => {
  const card = '---\ntitle: Урок\ntips:\n  - Совет\ndemo: true\n---\n\nТекст\n';
  test('a mark is added, then another stands in its place', () => {
    const once = withKeyword(card, 1);
    expect(once).toBe('---\ntitle: Урок\ntips:\n  - Совет\nkeywords:\n  - замер 1\ndemo: true\n---\n\nТекст\n');
    expect(withKeyword(once, 2)).toBe(once.replace('замер 1', 'замер 2'));
  });
  test('the first name of a vocabulary, again and again', () => {
    const vocabulary = 'items:\n  - id: a\n    name: Первый\n  - id: b\n    name: Второй\n';
    const once = withNewName(vocabulary, 1);
    expect(once).toBe(vocabulary.replace('Первый', 'Первый (замер 1)'));
    expect(withNewName(once, 2)).toBe(vocabulary.replace('Первый', 'Первый (замер 2)'));
  });
});

describe('the words of a bank', () => {
  test.each([
    ['Дети читают вслух по ролям. Затем они спорят о героях! Учитель слушает и не мешает им.', 2],
    ['Короткая строка.\n\nЭто предложение стоит в своём абзаце.', 1],
    ['Письмо на a@b.ru ждут до 5 мая. Смотрите [ссылку](x) и таблицу ниже.', 0],
  ])('%j', (text, count) => expect(sentencesOf(text)).toHaveLength(count));
  test('those of a pool are taken, by the seed', () => {
    const make = (seed: number) => createSentences(random(seed), ['А.', 'Б.', 'В.']);
    const [one, same] = [make(1), make(1)];
    const made = Array.from({ length: 20 }, one);
    expect(Array.from({ length: 20 }, same)).toEqual(made);
    expect(new Set(made)).toEqual(new Set(['А.', 'Б.', 'В.']));
  });
});

test.each([
  [
    '<!DOCTYPE html><html lang="ru"><head><title>x</title><link rel="canonical"><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/">',
    true,
  ],
  ['<!doctype html><html lang="ru"><head><title>x</title></head>', false],
])('a page that only sends on is none: %s', (html, expected) => expect(isRedirect(html)).toBe(expected));
