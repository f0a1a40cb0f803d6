import { expect, test } from 'vitest';
import { citation, reference, type Cited, type CitedPerson } from './citation.ts';

const person = (surname: string): CitedPerson => ({ surname, name: 'Анна', patronymic: 'Ивановна' });
const lead = (surname: string): CitedPerson => ({ ...person(surname), role: 'ведущий' });
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
  url: 'https://bank.primery.rf/materialy/x/',
  accessed: '2026-11-21',
};
const tail =
  '. – Текст : электронный // Банк опыта : [сайт] / ГАУ ДПО СОИРО. – Смоленск, 2025. – URL: https://bank.primery.rf/materialy/x/ (дата обращения: 21.11.2026).';
const shortTail = ' // Банк опыта : сайт. Смоленск, 2025. URL: https://bank.primery.rf/materialy/x/ (дата обращения: 21.11.2026).';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each<[string, Partial<Cited>, string, string]>([
  [
    'a collective author',
    {},
    'Сложение дробей. 5 класс : технологическая карта урока / Редакция банка',
    'Сложение дробей. 5 класс : технологическая карта урока / Редакция банка',
  ],
  [
    'one author',
    { people: [person('Первая')], bodies: ['СШ № 33'] },
    'Первая, А. И. Сложение дробей. 5 класс : технологическая карта урока / А. И. Первая ; СШ № 33',
    'Первая А. И. Сложение дробей. 5 класс : технологическая карта урока',
  ],
  [
    'three authors',
    { people: [person('Первая'), person('Вторая'), person('Третья')], bodies: [] },
    'Первая, А. И. Сложение дробей. 5 класс : технологическая карта урока / А. И. Первая, А. И. Вторая, А. И. Третья',
    'Первая А. И., Вторая А. И., Третья А. И. Сложение дробей. 5 класс : технологическая карта урока',
  ],
  [
    'four authors',
    { people: ['А', 'Б', 'В', 'Г'].map(person), bodies: [] },
    'Сложение дробей. 5 класс : технологическая карта урока / А. И. А, А. И. Б, А. И. В, А. И. Г',
    'Сложение дробей. 5 класс : технологическая карта урока / А. И. А [и др.]',
  ],
  [
    'five authors',
    { people: ['А', 'Б', 'В', 'Г', 'Д'].map(person), bodies: ['РУМО'] },
    'Сложение дробей. 5 класс : технологическая карта урока / А. И. А, А. И. Б, А. И. В [и др.] ; РУМО',
    'Сложение дробей. 5 класс : технологическая карта урока / А. И. А [и др.]',
  ],
  [
    'no patronymic',
    { people: [{ surname: 'Первая', name: 'Анна' }], bodies: [] },
    'Первая, А. Сложение дробей. 5 класс : технологическая карта урока / А. Первая',
    'Первая А. Сложение дробей. 5 класс : технологическая карта урока',
  ],
  [
    'a question, an abbreviation, nobody named',
    { title: 'Зачем дроби?', genre: 'КИМ', bodies: [] },
    'Зачем дроби? 5 класс : КИМ',
    'Зачем дроби? 5 класс : КИМ',
  ],
  [
    'no grade',
    { part: undefined },
    'Сложение дробей : технологическая карта урока / Редакция банка',
    'Сложение дробей : технологическая карта урока / Редакция банка',
  ],
  [
    'who leads is no author',
    { genre: 'вебинар', part: undefined, people: [lead('Вторая')], bodies: ['ОМО учителей информатики'] },
    'Сложение дробей : вебинар / ведущий А. И. Вторая ; ОМО учителей информатики',
    'Сложение дробей : вебинар / ведущий А. И. Вторая',
  ],
  [
    'two who lead, and who collected beside an author',
    { people: [person('Первая'), lead('Вторая'), lead('Третья'), { ...person('Пятая'), role: 'Составитель' }], bodies: [] },
    'Первая, А. И. Сложение дробей. 5 класс : технологическая карта урока / А. И. Первая ; ведущие А. И. Вторая, А. И. Третья ; составитель А. И. Пятая',
    'Первая А. И. Сложение дробей. 5 класс : технологическая карта урока',
  ],
  [
    'a sample',
    { demo: true },
    'Сложение дробей. 5 класс : технологическая карта урока : демонстрационный материал / Редакция банка',
    'Сложение дробей. 5 класс : технологическая карта урока : демонстрационный материал / Редакция банка',
  ],
])('cites %s', (_, parts, head, short) => {
  expect(plain(citation({ ...base, ...parts }))).toBe(head + tail);
  expect(plain(reference({ ...base, ...parts }))).toBe(short + shortTail);
});

/** The samples of the standards as domain.md gives them. */
test('matches the records of the standards letter by letter', () => {
  const sample: Cited = {
    ...base,
    title: 'Сложение дробей с разными знаменателями',
    people: [{ surname: 'Фамилия', name: 'Имя', patronymic: 'Отчество' }],
    bodies: ['МБОУ «СШ № 33» города Смоленска'],
    bank: 'Региональный банк педагогического опыта',
    url: 'https://bank.primery.rf/m/2025-017/',
  };
  expect(plain(citation(sample))).toBe(
    'Фамилия, И. О. Сложение дробей с разными знаменателями. 5 класс : технологическая карта урока / И. О. Фамилия ; МБОУ «СШ № 33» города Смоленска. – Текст : электронный // Региональный банк педагогического опыта : [сайт] / ГАУ ДПО СОИРО. – Смоленск, 2025. – URL: https://bank.primery.rf/m/2025-017/ (дата обращения: 21.11.2026).',
  );
  expect(plain(reference(sample))).toBe(
    'Фамилия И. О. Сложение дробей с разными знаменателями. 5 класс : технологическая карта урока // Региональный банк педагогического опыта : сайт. Смоленск, 2025. URL: https://bank.primery.rf/m/2025-017/ (дата обращения: 21.11.2026).',
  );
});

test('names the medium and keeps dashes and initials from being torn off', () => {
  const text = citation({ ...base, medium: 'video', people: [person('Первая')] });
  expect(text).toContain('Изображение (движущееся ; двухмерное) : электронное');
  expect(text).toContain('Первая,\u00a0А.\u00a0И. Сложение');
  expect(text).not.toMatch(/\. –/);
});
test('without an address there is no day of access', () =>
  expect(citation({ ...base, url: undefined }) + reference({ ...base, url: undefined })).not.toMatch(/URL|дата обращения/));
