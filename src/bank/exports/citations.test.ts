import { describe, expect, test } from 'vitest';
import { aMaterial, anApproval, anOrganisation, aPerson, aRecommendation, aWebinar } from '../../testing/builders.ts';
import { openCatalogue } from '../../testing/open-bank.ts';
import { citationFile, citationFiles } from './citation-files.ts';
import { citationTags } from './citation-tags.ts';
import { citedThing } from './cited-thing.ts';

const film = aMaterial(
  {
    title: 'Урок на плёнке',
    type: 'film',
    subjects: ['matematika', 'trud'],
    grades: ['5', '6'],
    keywords: ['доли', 'Математика'],
    language: 'en',
    demo: true,
    authors: [
      { person: 'anna', organisation: 'redakciya', role: 'автор идеи' },
      { person: 'vera', organisation: 'ministry', role: 'составитель' },
      { person: 'nevidimova' },
      { person: 'absent', organisation: 'absent' },
    ],
    files: [
      { file: 'a.pdfx', title: 'Не то' },
      { file: 'Zapis.PDF', title: 'Текст' },
    ],
  },
  { id: 'film', year: '2025-2026' },
);
const { reviews, protocol } = anApproval(film);
const decisions = protocol.data.decisions.map((decision) => ({ ...decision, number: '2025-9' }));
const catalogue = openCatalogue({
  vocabularies: {
    'material-types': [
      { id: 'tech-map', name: 'Технологическая карта', plural: 'Карты', group: 'lesson', lrt: 'lesson plan' },
      { id: 'film', name: 'Запись урока', plural: 'Записи', group: 'lesson', lrt: 'recorded lesson' },
    ],
  },
  entries: [
    film,
    { ...protocol, id: 'p-film', data: { ...protocol.data, decisions } },
    aPerson({ surname: 'Вторая', name: 'Вера' }, { id: 'vera' }),
    anOrganisation({ name: 'Школа', short_name: 'Школа' }, { id: 'school' }),
    aRecommendation({ authors: [{ person: 'nevidimova' }], subjects: [], keywords: [] }, { id: 'bez-imeni' }),
    aWebinar(
      { speakers: [{ person: 'anna' }, { person: 'vera', role: 'гость' }], recording: { provider: 'file', file: 'zapis.mp3' } },
      { id: 'sluh', files: ['zapis.mp3'] },
    ),
  ],
  reviews,
});
const itemOf = (key: string) => catalogue.item.get(key)!;

test.each([
  [
    'a recorded lesson',
    'material/film',
    {
      kind: 'material',
      id: 'film',
      date: '2025-12-01',
      title: 'Урок на плёнке',
      part: '5, 6\u00a0классы',
      genre: 'Запись урока',
      medium: 'video',
      people: [
        { surname: 'Образцова', name: 'Анна', patronymic: 'Петровна' },
        { surname: 'Вторая', name: 'Вера', role: 'составитель' },
      ],
      bodies: ['Редакция банка', 'Министерство образования'],
      bank: 'Банк опыта',
      publisher: 'Институт развития образования',
      city: 'Город',
      year: '2025',
      url: 'https://bank.primery.rf/kopilka/materialy/film/',
      summary: 'Урок с полосками.',
      keywords: ['Математика', 'Труд (технология)', 'доли'],
      demo: true,
    },
  ],
  [
    'a recommendation of nobody who may be named',
    'recommendation/bez-imeni',
    {
      kind: 'recommendation',
      id: 'bez-imeni',
      date: '2025-12-01',
      title: 'Работа с дробями',
      genre: 'методические рекомендации',
      people: [],
      bodies: ['РУМО'],
      bank: 'Банк опыта',
      publisher: 'Институт развития образования',
      city: 'Город',
      year: '2025',
      url: 'https://bank.primery.rf/kopilka/rekomendacii/bez-imeni/',
      summary: 'О дробях.',
      keywords: [],
      demo: false,
    },
  ],
  [
    'a webinar with a recording',
    'webinar/zadachi',
    {
      kind: 'webinar',
      id: 'zadachi',
      date: '2025-11-10',
      title: 'Трудные задачи',
      genre: 'вебинар',
      medium: 'video',
      people: [{ surname: 'Образцова', name: 'Анна', patronymic: 'Петровна', role: 'ведущий' }],
      bodies: ['РУМО'],
      bank: 'Банк опыта',
      publisher: 'Институт развития образования',
      city: 'Город',
      year: '2025',
      url: 'https://bank.primery.rf/kopilka/vebinary/zadachi/',
      summary: 'О задачах.',
      keywords: [],
      demo: false,
    },
  ],
  [
    'a webinar that can only be heard',
    'webinar/sluh',
    {
      kind: 'webinar',
      id: 'sluh',
      date: '2025-11-10',
      title: 'Трудные задачи',
      genre: 'вебинар',
      medium: 'speech',
      people: [
        { surname: 'Образцова', name: 'Анна', patronymic: 'Петровна', role: 'ведущий' },
        { surname: 'Вторая', name: 'Вера', role: 'гость' },
      ],
      bodies: ['РУМО'],
      bank: 'Банк опыта',
      publisher: 'Институт развития образования',
      city: 'Город',
      year: '2025',
      url: 'https://bank.primery.rf/kopilka/vebinary/sluh/',
      summary: 'О задачах.',
      keywords: [],
      demo: false,
    },
  ],
])('what is cited of %s', (_, key, told) => expect(citedThing(itemOf(key), catalogue)).toEqual(told));

test.each([
  [
    'a recorded lesson of people of two organisations',
    'material/film',
    [
      'citation_title: Урок на плёнке (демонстрационный материал)',
      'citation_author: Образцова, Анна Петровна',
      'citation_author: Вторая, Вера',
      'citation_publication_date: 2025/12/01',
      'citation_publisher: Институт развития образования',
      'citation_language: en',
      'citation_keywords: Математика; Труд (технология); доли',
      'citation_abstract_html_url: https://bank.primery.rf/kopilka/materialy/film/',
      'citation_pdf_url: https://bank.primery.rf/kopilka/materialy/film/Zapis.PDF',
    ],
  ],
  [
    'a recommendation of nobody who may be named',
    'recommendation/bez-imeni',
    [
      'citation_title: Работа с дробями',
      'citation_author: РУМО',
      'citation_publication_date: 2025/12/01',
      'citation_publisher: Институт развития образования',
      'citation_language: ru',
      'citation_abstract_html_url: https://bank.primery.rf/kopilka/rekomendacii/bez-imeni/',
    ],
  ],
])('the tags of %s', (_, key, told) => expect(citationTags(itemOf(key), catalogue).map((tag) => tag.join(': '))).toEqual(told));
test('a site that is a sample tells no address of its page', () => {
  const own = openCatalogue({ region: { site: 'https://bank.example.ru/' } });
  expect(citationTags(own.item.get('material/drobi')!, own).map(([name]) => name)).not.toContain('citation_abstract_html_url');
});

describe('files', () => {
  const made = () => new Map(citationFiles(catalogue));
  test.each([
    [
      '/materialy/film/ssylka.txt',
      `Образцова\u00a0А.\u00a0П. Урок на плёнке. 5, 6\u00a0классы : запись урока : демонстрационный материал // Банк опыта : сайт. Город, 2025. URL: https://bank.primery.rf/kopilka/materialy/film/ (дата обращения: 01.02.2026).
`,
    ],
    [
      '/materialy/film/ssylka.bib',
      `@online{material-film,
  author = {Образцова, Анна Петровна},
  title = {Урок на плёнке},
  subtitle = {запись урока, 5, 6 классы},
  titleaddon = {Банк опыта},
  organization = {Институт развития образования},
  location = {Город},
  date = {2025-12-01},
  url = {https://bank.primery.rf/kopilka/materialy/film/},
  urldate = {2026-02-01},
  langid = {russian},
  keywords = {Математика, Труд (технология), доли},
  abstract = {Урок с полосками.},
  note = {демонстрационный материал},
}
`,
    ],
    [
      '/rekomendacii/bez-imeni/ssylka.txt',
      `Работа с дробями : методические рекомендации / РУМО // Банк опыта : сайт. Город, 2025. URL: https://bank.primery.rf/kopilka/rekomendacii/bez-imeni/ (дата обращения: 01.02.2026).
`,
    ],
  ])('%s', (address, told) => expect(made().get(address)).toEqual(told));
  test('RIS of a webinar', () =>
    expect(made().get('/vebinary/sluh/ssylka.ris')?.split('\r\n')).toEqual([
      'TY  - SOUND',
      'ID  - webinar-sluh',
      'AU  - Образцова, Анна Петровна',
      'AU  - Вторая, Вера',
      'TI  - Трудные задачи',
      'T2  - Банк опыта',
      'PY  - 2025',
      'DA  - 2025/11/10',
      'PB  - Институт развития образования',
      'CY  - Город',
      'AD  - РУМО',
      'M3  - вебинар',
      'LA  - ru',
      'AB  - О задачах.',
      'UR  - https://bank.primery.rf/kopilka/vebinary/sluh/',
      'Y2  - 2026/02/01',
      'ER  - ',
      '',
    ]));
  test('each is found by its address', () =>
    expect([...made()].filter(([address, text]) => citationFile(address, catalogue) !== text)).toEqual([]));
  test.each([
    'materialy/film/ssylka',
    '/materialy/film/ssylka.bib/',
    '/materialy/film/ssylka.bibx',
    '/materialy/film/ssylka.BIB',
    '/materialy/film/xssylka.bib',
    '/materialy/film/ssylkaxbib',
    '/materialy/filmssylka.bib',
    '/materialy/absent/ssylka.bib',
    '/materialy/zhdet/ssylka.bib',
    '/vebinary/vperedi/ssylka.bib',
    'ssylka.bib',
  ])('%s is none of them', (address) => expect(citationFile(address, catalogue)).toBeUndefined());
});
