import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseYaml } from '../bank/yaml.ts';
import { takeAwayText } from './take-away.ts';

it.each([
  ['Конспект урока', 'урок'],
  ['Технологическая карта урока', 'урок'],
  ['Музейный урок или экскурсия', 'урок'],
  ['Видеоурок', 'урок'],
  ['Серия уроков', 'уроки'],
  ['Внеурочное занятие', 'занятие'],
  ['Конспект занятия в детском саду', 'занятие'],
  ['Тренинг', 'занятие'],
  ['Программа наставничества', 'программу'],
  ['Классный час', 'сценарий'],
  ['Тренировочные задания ОГЭ и ЕГЭ', 'задания'],
  ['Статья или доклад', 'материал'],
])('«%s» is taken as «%s»', (name, word) => {
  expect(takeAwayText.button(name, '46 КБ')).toBe(`Скачать ${word}, Word, 46 КБ`);
});

it('a word too long for a phone is left out: it stands above the button', () =>
  expect(takeAwayText.button('Методические рекомендации', '46 КБ')).toBe('Скачать в Word, 46 КБ'));

it('most kinds of the vocabulary have a word of their own', () => {
  const { items } = parseYaml(readFileSync('content/vocabularies/material-types.yaml', 'utf8')).value as { items: { name: string }[] };
  const plain = items.filter(({ name }) => takeAwayText.button(name, '').includes('материал,'));
  expect(items.length).toBeGreaterThan(40);
  expect(plain.length).toBeLessThan(items.length / 2);
});
