import { expect, test } from 'vitest';
import type { FederatedRecord } from '../bank/federation/record.ts';
import { aBank } from '../testing/builders.ts';
import { federatedRecord } from './federated-record.ts';

const bank = aBank({});
const plain = (record: object): unknown => JSON.parse(JSON.stringify(record).replaceAll('\u00a0', '~'));
const bare = {
  kind: 'webinar',
  id: 'drobi',
  url: 'https://kraj.primery.rf/bank/vebinary/drobi/',
  title: 'Дроби',
  summary: '',
  type: { id: 'tech-map', name: 'Карта' },
  ...{ subjects: [], levels: [], grades: [], themes: [], audiences: [], keywords: [], makers: [], units: [], files: [] },
  date: '2025-12-01',
  state: 'active',
  demo: false,
  region: 'Энский край',
} as unknown as FederatedRecord;
const full = {
  ...bare,
  kind: 'material',
  summary: 'Урок.',
  type: { id: 'own', name: 'Своё' },
  subjects: [{ id: 'matematika', name: 'Матем.' }],
  levels: [{ id: 'ooo', name: 'О' }],
  // What both know has the name that it has here, what is nameless is left out.
  grades: [
    { id: '5', name: 'пятый' },
    { id: '99', name: 'другой' },
  ],
  themes: [
    { id: 'gia-oge', name: 'Экзамен' },
    { id: 'x', name: '' },
    { id: 'y', name: 'Своя тема' },
  ],
  audiences: [{ id: 'teacher', name: 'Т' }],
  keywords: ['доли'],
  makers: [{ name: 'Редакция банка' }, { name: '' }, { name: 'Редакция банка' }, { name: 'Институт' }],
  units: [
    { id: 'u', name: 'ОМО' },
    { id: 'v', name: '' },
  ],
  files: [{ title: 'Лист' }, { title: '' }],
  municipality: { id: 'n', name: 'Северный округ' },
  school_year: '2025-2026',
  minutes: 45,
  status: 'moved',
  demo: true,
} as unknown as FederatedRecord;

test('all that a bank tells', () =>
  expect(plain(federatedRecord(full, bank))).toEqual({
    filters: {
      kind: ['Разработки'],
      region: ['Энский край'],
      subject: ['Математика'],
      level: ['Основное'],
      grade: ['5 класс', 'другой'],
      type: ['Своё'],
      theme: ['ОГЭ', 'Своя тема'],
      audience: ['Учитель'],
      year: ['2025-2026'],
      files: ['с файлами'],
    },
    meta: {
      title: 'Дроби',
      name: 'дробzz',
      summary: 'Урок.',
      kicker: 'Своё',
      facts: 'Математика · 5~класс · 45~минут',
      author: 'Редакция банка, Институт',
      date: '1~декабря~2025',
      mark: 'Энский край: откроется другой сайт · Перенесён',
      unit: 'ОМО',
      subject: 'Математика',
      klass: '5 класс пятый класс',
      also: 'Соседний банк · Энский край · Северный округ · ОГЭ · Своя тема · Учитель · доли · Лист',
      demo: '1',
    },
    sort: { date: '2025-12-01', title: 'дроби' },
  }));

const little = {
  filters: { kind: ['Вебинары'], region: ['Энский край'] },
  meta: {
    title: 'Дроби',
    name: 'дробzz',
    kicker: 'Вебинар',
    date: '1~декабря~2025',
    mark: 'Энский край: откроется другой сайт',
    also: 'Соседний банк · Энский край',
  },
  sort: { date: '2025-12-01', title: 'дроби' },
};
test('as little as a bank may tell', () => expect(plain(federatedRecord(bare, bank))).toEqual(little));

test.each([
  ['with a type', { id: 'tech-map', name: 'Карта' }, 'Карта', { type: ['Технологическая карта'] }],
  ['without one', { id: '', name: '' }, 'Разработка', {}],
])('a work %s', (_, type, kicker, filters) =>
  expect(plain(federatedRecord({ ...bare, kind: 'material', type } as FederatedRecord, bank))).toEqual({
    ...little,
    filters: { ...little.filters, kind: ['Разработки'], ...filters },
    meta: { ...little.meta, kicker },
  }),
);
