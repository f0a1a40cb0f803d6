import { describe, expect, it } from 'vitest';
import { countWords, markdownToText, summarise } from './plain-text.ts';

describe('markdownToText', () => {
  it.each([
    ['## Тема\n\nАбзац с **жирным** и [ссылкой](https://ya.ru).', 'Тема\nАбзац с жирным и ссылкой.'],
    ['обра\u00ADзо\u00ADвание', 'образование'],
    ['- раз\n- два', 'раз\nдва'],
    ['| а | б |\n|---|---|\n| 1 | 2 |', 'а\tб\n1\t2'],
    ['$x^2$ и `код`', 'x^2 и код'],
    ['![Схема](a.png)', 'Схема'],
    ['а <b>б</b> в', 'а б в'],
    ['<div>а</div>\n\nб', 'б'],
    ['а<br>б', 'а\nб'],
    ['а[^1]\n\n[^1]: Сноска', 'а\nСноска'],
    ['[а]: https://ya.ru\n\nб', 'б'],
    ['5 $ и 10 $', '5 $ и 10 $'],
    ['', ''],
    ['> '.repeat(1000), ''],
  ])('%j', (source, expected) => expect(markdownToText(source)).toBe(expected));

  it('leaves out alternative texts on demand', () => {
    expect(markdownToText('а ![Схема](a.png)', { alt: false })).toBe('а');
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['раз, два — три', 3],
    ['кто-то из-за 5-го', 3],
    ['3D-модель', 1],
    ['  ', 0],
  ])('%j', (text, expected) => expect(countWords(text)).toBe(expected));
});

describe('summarise', () => {
  it.each([
    ['Коротко.', 20, 'Коротко.'],
    ['Первое предложение. Второе подлиннее.', 25, 'Первое предложение.'],
    ['Одно очень длинное предложение без точек', 20, 'Одно очень длинное…'],
    ['Раз, два, три, четыре', 10, 'Раз, два…'],
    ['а\n\nб', 10, 'а б'],
  ])('%j to %i', (text, length, expected) => {
    expect(summarise(text, length)).toBe(expected);
    expect(summarise(text, length).length).toBeLessThanOrEqual(length);
  });
});
