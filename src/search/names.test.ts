import { describe, expect, test } from 'vitest';
import { isNameToken, namesOf, nameToken } from './names.ts';

test.each<[string[], string]>([
  [['комбинации', 'клавиш'], 'комбинацклавишzz'],
  [['комбинация', 'клавиш'], 'комбинацклавишzz'],
  [['веб-камера'], 'вебкамерzz'],
  [['йогурт', 'майский'], 'иогуртмаискzz'],
  [['x'.repeat(59), 'бв'], `${'x'.repeat(59)}бzz`],
])('%j', (words, token) => expect([nameToken(words), isNameToken(token)]).toEqual([token, true]));

test.each(['пицца', 'zzтоп', 'jazz.'])('«%s» is no token', (word) => expect(isNameToken(word)).toBe(false));

describe('a page answers to its title and to its beginning', () => {
  test.each([
    ['Сложение дробей', 'сложендробzz'],
    ['Дроби — урок', 'дробурокzz дробzz'],
    ['Дроби – урок', 'дробурокzz дробzz'],
    ['Дроби - урок', 'дробурокzz дробzz'],
    ['Дроби: урок', 'дробурокzz дробzz'],
    ['Дроби (урок)', 'дробурокzz дробzz'],
    ['Дроби. Урок', 'дробурокzz дробzz'],
    ['Дроби: урок: корни', 'дробуроккорнzz дробzz'],
    ['Веб-урок', 'вебурокzz'],
    // Neither twice nor without words.
    ['Дроби — и в', 'дробzz'],
    ['Что это', 'чтоэтzz'],
    ['!!!', ''],
    ['! — урок', 'урокzz'],
  ])('%s', (title, names) => expect(namesOf(title)).toBe(names));
});
