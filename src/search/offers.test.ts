import { expect, test } from 'vitest';
import { offersIn } from './offers.ts';

const names = {
  type: ['Презентация', 'Технологическая карта урока', 'Мастер-класс', 'Программа воспитания', 'Рабочая программа'],
  subject: ['Математика', 'Русский язык'],
};
const offer = (facet: string, value: string, rest: string) => ({ facet, values: [value], rest });

test.each([
  ['дроби', []],
  ['', []],
  ['!?', []],
  ['технологическая карта урока', [offer('type', 'Технологическая карта урока', '')]],
  ['технологические карты уроков', [offer('type', 'Технологическая карта урока', '')]],
  ['дроби технологическая карта урока сложение', [offer('type', 'Технологическая карта урока', 'дроби сложение')]],
  ['карта урока', []],
  ['Презентации по математике', [offer('type', 'Презентация', 'по математике'), offer('subject', 'Математика', 'Презентации')]],
  ['мастер-класс', [offer('type', 'Мастер-класс', '')]],
  ['рабочая программа воспитания', [offer('type', 'Программа воспитания', 'рабочая')]],
  ['русский язык 5 класс', [offer('grade', '5 класс', 'русский язык'), offer('subject', 'Русский язык', '5 класс')]],
] as const)('%s', (query, offers) => expect(offersIn({ query, chosen: {} }, names)).toEqual(offers));

test('what is chosen is not offered again', () => {
  expect(offersIn({ query: 'математика 5 и 6 класс', chosen: { subject: ['Математика'], grade: ['5 класс'] } }, names)).toEqual([
    { facet: 'grade', values: ['6 класс'], rest: 'математика' },
  ]);
});
