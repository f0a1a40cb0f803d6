import { describe, expect, test } from 'vitest';
import { packEntries, type Entry } from '../vocabulary/entry.ts';
import { Lexicon } from '../vocabulary/lexicon.ts';
import { stem } from './stem.ts';
import { understand, type Understood } from './understand.ts';

const entry = (word: string, pages: number, ...aliases: string[]): Entry => ({
  stem: stem(word),
  pages,
  ending: word.slice(stem(word).length),
  aliases,
});
/** Words of a site by the number of their pages, then those that have other names. */
const entries: readonly Entry[] = [
  ...['вебкамера', 'дробные', 'доля', 'карандашик', 'мель', 'поливка', 'стереть', 'шифровать'].map((word) => entry(word, 2)),
  ...['faq', 'иллюстрация', 'интеллект', 'искусственный', 'камера', 'клетка', 'крылов', 'мел', 'память', 'ребенка', 'сова', 'экзамен'].map(
    (word) => entry(word, 4),
  ),
  ...['веб', 'вопросы', 'готовый', 'дети', 'мая', 'слово', 'часто', 'шифр'].map((word) => entry(word, 8)),
  ...['карандаш', 'класс'].map((word) => entry(word, 32)),
  entry('github', 4, 't=гитхаб'),
  entry('дроби', 16, 's=доля'),
  entry('задаваемые', 4, 'aвопрос=faq'),
  entry('нейросети', 0, 's=интеллект'),
  entry('ноутбук', 0, 't=notebook'),
  entry('удалить', 4, 's=стереть'),
  { stem: 'ии', pages: 0, ending: '', aliases: ['a=искусственный+интеллект'] },
  { stem: 'озу', pages: 0, ending: '', aliases: ['a=память'] },
];
const text = packEntries([...entries].sort((a, b) => (a.stem < b.stem ? -1 : 1)));
const lexicon = () => new Lexicon({ pages: 100, stop: 'и в на по с как', shards: [['', 'all']] }, () => Promise.resolve(text));

/** What was understood, each term in a line: as typed, then its forms with their weights. */
const told = ({ terms, corrections, ...rest }: Understood) => ({
  terms: terms.map(({ typed, forms }) => `${typed}: ${forms.map(({ words, weight }) => `${words.join('+')} ${weight}`).join(', ')}`),
  corrections: corrections.map(({ from, to }) => `${from} → ${to}`),
  ...rest,
});
const nothing = { corrections: [], unknown: [], similar: [] };

describe('a word with what else it may be', () => {
  test.each<[string, string[], Partial<ReturnType<typeof told>>]>([
    ['дроби', ['дроби: дроби 1, доля 0.55'], {}],
    ['дроби дроби', ['дроби: дроби 1, доля 0.55'], {}],
    ['дети', ['дети: дети 1, ребенк 0.95'], {}],
    ['github', ['github: github 1, гитхаб 0.9'], {}],
    ['озу', ['озу: озу 1, память 0.85'], {}],
    ['ии', ['ии: искусственный+интеллект 0.85'], {}],
    ['и', ['и: и 1'], {}],
    ['ноутбук', ['ноутбук: ноутбук 1, notebook 0.9'], {}],
    ['нейросети', ['нейросети: нейросети 1, интеллект 0.55'], { similar: ['нейросети'] }],
    ['клет', ['клет: клет 1'], {}],
    ['мел', ['мел: мел 1'], {}],
    ['карандашики', ['карандашики: карандашики 1'], {}],
    ['шифры', ['шифры: шифры 1'], {}],
    ['вебкамеру', ['вебкамеру: вебкамеру 1'], {}],
  ])('%s', async (query, terms, rest) => expect(told(await understand(query, lexicon()))).toEqual({ ...nothing, terms, ...rest }));
});

describe('words that belong together', () => {
  test.each<[string, string[], Partial<ReturnType<typeof told>>]>([
    ['веб-камера', ['веб-камера: веб-камера 1, веб+камера 0.95, вебкамера 0.7'], {}],
    ['веб камера', ['веб: веб 1, вебкамера 0.95', 'камера: камера 1, вебкамера 0.95'], {}],
    ['вебкамера', ['вебкамера: вебкамера 1'], {}],
    ['дробь-камера', ['дробь-камера: дробь-камера 1, дробь+камера 0.95'], {}],
    ['часто задаваемые вопросы', ['часто: часто 1', 'задаваемые: задаваемые 1, faq 0.85', 'вопросы: вопросы 1, faq 0.85'], {}],
    ['задаваемые дроби', ['задаваемые: задаваемые 1', 'дроби: дроби 1, доля 0.55'], {}],
    ['вебкамеру и мая', ['вебкамеру: вебкамеру 1', 'мая: мая 1'], {}],
  ])('%s', async (query, terms, rest) => expect(told(await understand(query, lexicon()))).toEqual({ ...nothing, terms, ...rest }));
});

describe('numbers, dates and grades', () => {
  test.each<[string, string[], Partial<ReturnType<typeof told>>]>([
    ['пять', ['пять: пять 1, 5 0.8'], {}],
    ['двадцать пять', ['двадцать: двадцать 1, 20 0.8, 25 0.8', 'пять: пять 1, 5 0.8, 25 0.8'], {}],
    ['5.5', ['5.5: 5.5 1, 5+5 0.95'], {}],
    ['7 мая', ['7: 7 1, семь 0.8, 07.05 1', 'мая: мая 1, 07.05 1'], {}],
    [
      '9 мая 2013',
      [
        '9: 9 1, девять 0.8, 09.05.2013 1, 2013-05-09 1',
        'мая: мая 1, 09.05.2013 1, 2013-05-09 1',
        '2013: 2013 1, 09.05.2013 1, 2013-05-09 1',
      ],
      {},
    ],
    ['дроби 5 и 6 класс', ['дроби: дроби 1, доля 0.55', '5, 6 класс: 5+класс 0.95, 6+класс 0.95'], {}],
    ['третий класс', ['3 класс: 3+класс 0.95'], {}],
  ])('%s', async (query, terms, rest) => expect(told(await understand(query, lexicon()))).toEqual({ ...nothing, terms, ...rest }));
});

describe('quotes', () => {
  test.each<[string, string[], Partial<ReturnType<typeof told>>]>([
    [
      '«веб камера» дроби',
      ['веб камера: веб+камера 1', 'веб: веб 1, вебкамера 0.95', 'камера: камера 1, вебкамера 0.95', 'дроби: дроби 1, доля 0.55'],
      {},
    ],
    ['"в слово" час', ['в слово: в+слово 1', 'слово: слово 1', 'час: час 1'], {}],
    ['„веб камера“ "и"', ['веб камера: веб+камера 1', 'веб: веб 1, вебкамера 0.95', 'камера: камера 1, вебкамера 0.95'], {}],
    ['«дроби»', ['дроби: дроби 1, доля 0.55'], {}],
    ['"веб', ['веб: веб 1'], {}],
  ])('%s', async (query, terms, rest) => expect(told(await understand(query, lexicon()))).toEqual({ ...nothing, terms, ...rest }));
});

describe('what is put right', () => {
  test.each<[string, string[], Partial<ReturnType<typeof told>>]>([
    ['клеток', ['клетка: клетка 1'], { corrections: ['клеток → клетка'] }],
    ['дробм', ['дроби: дроби 1, доля 0.55'], { corrections: ['дробм → дроби'] }],
    ['drobi', ['дроби: дроби 1, доля 0.55'], { corrections: ['drobi → дроби'] }],
    ['lhj,b', ['дроби: дроби 1, доля 0.55'], { corrections: ['lhj,b → дроби'] }],
    ['coba', ['сова: сова 1'], { corrections: ['coba → сова'] }],
    ['дpоби', ['дроби: дроби 1, доля 0.55'], {}],
    ['екзамен', ['экзамен: экзамен 1'], { corrections: ['екзамен → экзамен'] }],
    ['эксамен', ['экзамен: экзамен 1'], { corrections: ['эксамен → экзамен'] }],
    ['илюстрация', ['иллюстрация: иллюстрация 1'], { corrections: ['илюстрация → иллюстрация'] }],
    ['Крылова', ['крылов: крылов 1'], { corrections: ['крылова → крылов'] }],
    ['крыловым', ['крылов: крылов 1'], { corrections: ['крыловым → крылов'] }],
    ['удалять', ['удалить: удалить 1, стереть 0.55'], { corrections: ['удалять → удалить'] }],
    ['шифрование', ['шифровать: шифровать 1, шифр 0.5'], { corrections: ['шифрование → шифровать'] }],
    ['автополивка', ['поливка: поливка 1'], { corrections: ['автополивка → поливка'] }],
    ['автодробь', ['дробь: дробь 1, доля 0.55'], { corrections: ['автодробь → дробь'] }],
    ['ноутбкк', ['notebook: notebook 1'], { corrections: ['ноутбкк → notebook'] }],
  ])('%s', async (query, terms, rest) => expect(told(await understand(query, lexicon()))).toEqual({ ...nothing, terms, ...rest }));
});

describe('what is not there', () => {
  test.each<[string, string[], Partial<ReturnType<typeof told>>]>([
    ['ыыъ', [], { unknown: ['ыыъ'] }],
    ['гитхаб', [], { unknown: ['гитхаб'] }],
    ['автополив', [], { unknown: ['автополив'] }],
    ['подготовить', [], { unknown: ['подготовить'] }],
    ['как в', ['в: в 1'], { unknown: ['как'] }],
  ])('%s', async (query, terms, rest) => expect(told(await understand(query, lexicon()))).toEqual({ ...nothing, terms, ...rest }));
});

test.each(['дробм', 'lhjb', 'drobi'])('«%s» is taken as it is typed where that is wished', async (query) =>
  expect(told(await understand(query, lexicon(), true))).toEqual({ ...nothing, terms: [], unknown: [query] }),
);

test('twelve words are enough', async () => {
  const words = Array.from({ length: 13 }, (_, i) => `${i + 1}ж`);
  expect((await understand(words.join(' '), lexicon())).unknown).toEqual(words.slice(0, 12));
});
