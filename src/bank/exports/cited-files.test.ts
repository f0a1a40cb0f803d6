import { expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import type { CitedThing } from './cited-thing.ts';
import { ris } from './ris.ts';

const thing: CitedThing = {
  kind: 'material',
  id: 'drobi-5',
  title: 'Сложение дробей с разными знаменателями',
  part: '5\u00a0класс',
  genre: 'Технологическая карта урока',
  people: [{ surname: 'Фамилия', name: 'Имя', patronymic: 'Отчество' }],
  bodies: ['МБОУ «СШ № 33» города Смоленска'],
  bank: 'Банк опыта',
  publisher: 'ГАУ ДПО СОИРО',
  city: 'Смоленск',
  year: '2025',
  date: '2025-04-14',
  url: 'https://bank.test.ru/m/100%25_a/',
  summary: 'Урок в две\nстроки.',
  keywords: ['математика', 'дроби, доли'],
  demo: false,
};
const day = '2026-11-21';

test('BibTeX of a work', () =>
  expect(bibtex([thing], day)).toBe(`@online{material-drobi-5,
  author = {Фамилия, Имя Отчество},
  title = {Сложение дробей с разными знаменателями},
  subtitle = {технологическая карта урока, 5 класс},
  titleaddon = {Банк опыта},
  organization = {ГАУ ДПО СОИРО},
  location = {Смоленск},
  date = {2025-04-14},
  url = {https://bank.test.ru/m/100%25_a/},
  urldate = {2026-11-21},
  langid = {russian},
  keywords = {математика, дроби доли},
  abstract = {Урок в две строки.},
}
`));

test('RIS of a work', () =>
  expect(ris([thing], day).split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - material-drobi-5',
    'AU  - Фамилия, Имя Отчество',
    'TI  - Сложение дробей с разными знаменателями',
    'T2  - Банк опыта',
    'PY  - 2025',
    'DA  - 2025/04/14',
    'PB  - ГАУ ДПО СОИРО',
    'CY  - Смоленск',
    'AD  - МБОУ «СШ № 33» города Смоленска',
    'M3  - технологическая карта урока, 5 класс',
    'LA  - ru',
    'KW  - математика',
    'KW  - дроби, доли',
    'AB  - Урок в две строки.',
    'UR  - https://bank.test.ru/m/100%25_a/',
    'Y2  - 2026/11/21',
    'ER  - ',
    '',
  ]));

test.each<[string, Partial<CitedThing>, RegExp, RegExp]>([
  [
    'a collective author is no surname',
    { people: [] },
    /author = \{\{МБОУ «СШ № 33» города Смоленска\}\}/,
    /^AU {2}- МБОУ «СШ № 33» города/m,
  ],
  [
    'two authors',
    { people: [thing.people[0]!, { surname: 'Вторая', name: 'Анна' }] },
    /\{Фамилия, Имя Отчество and Вторая, Анна\}/,
    /^AU {2}- Вторая, Анна/m,
  ],
  [
    'who leads a webinar',
    { kind: 'webinar', medium: 'video', people: [{ surname: 'Вторая', name: 'Анна', role: 'ведущий' }] },
    /author = \{Вторая, Анна\}/,
    /^TY {2}- VIDEO/,
  ],
  ['a sample says so', { demo: true }, /note = \{демонстрационный материал\}/, /^N1 {2}- демонстрационный материал/m],
  [
    'signs of TeX',
    { title: '50 % {и} A&B_c \\x #1 $2 ~^' },
    /title = \{50 \\% \\\{и\\\} A\\&B\\_c \\textbackslash\{\}x \\#1 \\\$2 \\textasciitilde\{\}\\textasciicircum\{\}\}/,
    /^TI {2}- 50 % \{и\}/m,
  ],
  ['no line of its own', { title: 'Раз\r\nER  - ' }, /title = \{Раз ER -\}/, /^TI {2}- Раз ER -\r$/m],
])('%s', (_, parts, inBibtex, inRis) => {
  expect(bibtex([{ ...thing, ...parts }], day)).toMatch(inBibtex);
  expect(ris([{ ...thing, ...parts }], day)).toMatch(inRis);
});

test('a bank without an address names no day of access', () => {
  const { url: _, ...rest } = thing;
  expect(bibtex([rest], day) + ris([rest], day)).not.toMatch(/urldate|Y2|UR {2}/);
});
test('several things, each on its own', () => {
  expect(bibtex([thing, { ...thing, id: 'b' }], day).match(/^@online\{.*$/gm)).toEqual([
    '@online{material-drobi-5,',
    '@online{material-b,',
  ]);
  expect(ris([thing, { ...thing, id: 'b' }], day).match(/^(TY|ER) .*$/gm)).toHaveLength(4);
});
