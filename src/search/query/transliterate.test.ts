import { expect, test } from 'vitest';

// A test loads the tables itself, as search does when a query needs them.
const load = () => import('./transliterate.ts');

/** Each letter and each pair of letters stands in one of these. */
const read: Readonly<Record<string, string>> = {
  borshch: 'борщ',
  borsch: 'борщ',
  yozh: 'еж',
  jozh: 'еж',
  khor: 'хор',
  tsirk: 'цирк',
  chas: 'час',
  shar: 'шар',
  yula: 'юла',
  jula: 'юла',
  iula: 'юла',
  yama: 'яма',
  jama: 'яма',
  iama: 'яма',
  yenot: 'енот',
  jenot: 'енот',
  "sol'": 'соль',
  abvwgdez: 'абввгдез',
  ijklmn: 'ийклмн',
  opqrst: 'опкрст',
  ufhxcy: 'уфххцы',
  chaynik: 'чайник',
  karty: 'карты',
  // Endings, each in two ways.
  istoriya: 'история',
  istorija: 'история',
  istoriyu: 'историю',
  zdaniye: 'здание',
  zdanije: 'здание',
  siniy: 'синий',
  sinij: 'синий',
  novyy: 'новый',
  novyj: 'новый',
  novyye: 'новые',
  novyje: 'новые',
  'c++5': 'ц++5',
};

test('Latin letters read as Russians type them', async () => {
  const { toCyrillic } = await load();
  expect(Object.fromEntries(Object.keys(read).map((latin) => [latin, toCyrillic(latin)]))).toEqual(read);
});

/** Consonants by sound: one reading, or two where there is a «j». */
const sounds: Readonly<Record<string, readonly string[]>> = {
  github: ['гтб'],
  ajax: ['жкс', 'кс'],
  javascript: ['жвскрпт', 'вскрпт'],
  // What is one sound in Russian.
  джаваскрипт: ['жвскрпт'],
  джаджа: ['ж'],
  матч: ['мч'],
  матчтч: ['мч'],
  sketch: ['скч'],
  watchcatch: ['вчкч'],
  chrome: ['чрм'],
  schema: ['шм'],
  flash: ['флш'],
  click: ['клк'],
  graph: ['грф'],
  white: ['вт'],
  web: ['вб'],
  quiz: ['квз'],
  iq: ['кв'],
  center: ['снтр'],
  city: ['ст'],
  code: ['кд'],
  zoom: ['зм'],
  debug: ['дбг'],
  vlan: ['влн'],
  // A letter that is doubled or more is one.
  apple: ['пл'],
  www: ['в'],
  гитхаб: ['гтб'],
  ёлка5: ['лк'],
};

test('words of both scripts are compared by consonants', async () => {
  const { skeletons } = await load();
  expect(Object.fromEntries(Object.keys(sounds).map((word) => [word, skeletons(word)]))).toEqual(sounds);
});

/** By ear: how the letters read in English, and where Russians differ, both ways. */
const heard: Readonly<Record<string, readonly string[]>> = {
  python: ['питон', 'пытхон'],
  smith: ['смит', 'смитх'],
  ajax: ['аякс', 'аджакс'],
  java: ['ява', 'джава'],
  june: ['юне'],
  york: ['ерк'],
  yandex: ['яндекс', 'джандекс'],
  hijack: ['хияк', 'хиджак'],
  player: ['плаер'],
  maya: ['мая'],
  debian: ['дебян', 'дебиан'],
  studio: ['студио'],
  google: ['гугле', 'гугл'],
  apple: ['аппле'],
  element: ['елемент'],
  coffee: ['коффи'],
  click: ['клик'],
  linux: ['линукс'],
  photo: ['фото'],
  quiz: ['квиз'],
  center: ['сентер'],
  city: ['сити'],
  code: ['коде'],
  chat: ['чат'],
};

test('a Latin word is written by ear', async () => {
  const { readings } = await load();
  expect(Object.fromEntries(Object.keys(heard).map((word) => [word, readings(word)]))).toEqual(heard);
});
