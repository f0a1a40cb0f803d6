import { expect, test } from 'vitest';
import { citation, type Cited, type CitedPerson } from './citation.ts';

const person = (surname: string): CitedPerson => ({ surname, name: 'Анна', patronymic: 'Ивановна' });
const base: Cited = {
  title: 'Сложение дробей',
  part: '5 класс',
  genre: 'Технологическая карта урока',
  people: [],
  bodies: ['Редакция банка'],
  bank: 'Банк опыта',
  publisher: 'ГАУ ДПО СОИРО',
  city: 'Смоленск',
  year: '2025',
  url: 'https://bank.example.ru/materialy/x/',
  accessed: '2026-11-21',
};
const tail =
  '. – Текст : электронный // Банк опыта : [сайт] / ГАУ ДПО СОИРО. – Смоленск, 2025. – URL: https://bank.example.ru/materialy/x/ (дата обращения: 21.11.2026).';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each<[string, Partial<Cited>, string]>([
  ['a collective author', {}, 'Сложение дробей. 5 класс : технологическая карта урока / Редакция банка'],
  [
    'one author',
    { people: [person('Первая')], bodies: ['СШ № 33'] },
    'Первая, А. И. Сложение дробей. 5 класс : технологическая карта урока / А. И. Первая ; СШ № 33',
  ],
  [
    'three authors',
    { people: [person('Первая'), person('Вторая'), person('Третья')], bodies: [] },
    'Первая, А. И. Сложение дробей. 5 класс : технологическая карта урока / А. И. Первая, А. И. Вторая, А. И. Третья',
  ],
  [
    'four authors',
    { people: ['А', 'Б', 'В', 'Г'].map(person), bodies: [] },
    'Сложение дробей. 5 класс : технологическая карта урока / А. И. А, А. И. Б, А. И. В, А. И. Г',
  ],
  [
    'five authors',
    { people: ['А', 'Б', 'В', 'Г', 'Д'].map(person), bodies: ['РУМО'] },
    'Сложение дробей. 5 класс : технологическая карта урока / А. И. А, А. И. Б, А. И. В [и др.] ; РУМО',
  ],
  [
    'no patronymic',
    { people: [{ surname: 'Первая', name: 'Анна' }], bodies: [] },
    'Первая, А. Сложение дробей. 5 класс : технологическая карта урока / А. Первая',
  ],
  ['a question, an abbreviation, nobody named', { title: 'Зачем дроби?', genre: 'КИМ', bodies: [] }, 'Зачем дроби? 5 класс : КИМ'],
  ['no grade', { part: undefined }, 'Сложение дробей : технологическая карта урока / Редакция банка'],
])('cites %s', (_, parts, head) => {
  expect(plain(citation({ ...base, ...parts }))).toBe(head + tail);
});

test('names the medium and keeps dashes and initials from being torn off', () => {
  const text = citation({ ...base, medium: 'video', people: [person('Первая')] });
  expect(text).toContain('Изображение (движущееся ; двухмерное) : электронное');
  expect(text).toContain('Первая,\u00a0А.\u00a0И. Сложение');
  expect(text).not.toMatch(/\. –/);
});
