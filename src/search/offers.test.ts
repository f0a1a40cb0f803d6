import { expect, test } from 'vitest';
import { offersIn, type Names } from './offers.ts';
import * as counting from './query/counting.ts';

const names = {
  type: [
    ['Презентация'],
    ['Технологическая карта урока', 'Технологические карты уроков', 'ТКУ', 'тех карта'],
    ['Мастер-класс'],
    ['Программа воспитания'],
    ['Рабочая программа'],
  ],
  subject: [['Математика'], ['Русский язык', 'русский']],
} satisfies Names;
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
  ['тех карта дроби', [offer('type', 'Технологическая карта урока', 'дроби')]],
  ['ТКУ', [offer('type', 'Технологическая карта урока', '')]],
  ['русский', [offer('subject', 'Русский язык', '')]],
  ['мастер-класс', [offer('type', 'Мастер-класс', '')]],
  ['рабочая программа воспитания', [offer('type', 'Программа воспитания', 'рабочая')]],
  ['русский язык 5 класс', [offer('grade', '5 класс', 'русский язык'), offer('subject', 'Русский язык', '5 класс')]],
] as const)('%s', (query, offers) => expect(offersIn({ query, chosen: {} }, names, counting)).toEqual(offers));

test('what is chosen is not offered again', () => {
  expect(offersIn({ query: 'математика 5 и 6 класс', chosen: { subject: ['Математика'], grade: ['5 класс'] } }, names, counting)).toEqual([
    { facet: 'grade', values: ['6 класс'], rest: 'математика' },
  ]);
});

const few = { type: [['Урок'], ['Урок музыки', 'музурок']], theme: [['']] } as const;
test.each<[string, string, string]>([
  ['урок', 'Урок', ''],
  ['план на урок', 'Урок', 'план'],
  ['план НА урок', 'Урок', 'план'],
  ['план нам урок', 'Урок', 'план нам'],
  ['урок музыки для малышей', 'Урок музыки', 'для малышей'],
  ['наш музурок', 'Урок музыки', 'наш'],
])('«%s» names «%s»', (query, value, rest) =>
  expect(offersIn({ query, chosen: {} }, few)).toEqual([{ facet: 'type', values: [value], rest }]),
);
