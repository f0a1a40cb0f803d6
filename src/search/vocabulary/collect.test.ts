import { describe, expect, test } from 'vitest';
import { WordCount } from './collect.ts';

/** Returns the vocabulary of pages: stem → pages, ending, aliases. */
function vocabularyOf(texts: readonly string[], groups?: Parameters<WordCount['entries']>[0]) {
  const count = new WordCount();
  for (const text of texts) count.add(text);
  return Object.fromEntries(count.entries(groups).map(({ stem, pages, ending, aliases }) => [stem, [pages, ending, ...aliases]]));
}

describe('words are counted by pages', () => {
  test.each<[string, readonly string[], object]>([
    ['once a page, whatever their case', ['Дроби и дроби, ДРОБИ', 'дроби'], { дроб: [2, 'и'], и: [1, ''] }],
    ['forms of one stem add up', ['дроби', 'дроби', 'дробью'], { дроб: [3, 'и'] }],
    ['but to no more than all pages', ['дроби дробью дробей'], { дроб: [1, 'ей'] }],
    ['the more frequent form is kept', ['дробью', 'дроби', 'дроби'], { дроб: [3, 'и'] }],
    ['of two that are even the first by letters', ['дробью', 'дроби'], { дроб: [2, 'и'] }],
    ['the same the other way round', ['дроби', 'дробью'], { дроб: [2, 'и'] }],
    ['е is written for ё, a soft hyphen is none', ['Ёлка', 'ел\u00adка'], { елк: [2, 'а'] }],
    ['a number alone is no word, one with letters is', ['5 2013 2013-2014 5а 07-05'], { '5а': [1, ''] }],
    ['with hyphens, words are counted whole and in parts', ['веб-урок сад', 'урок-урок'], { сад: [1, ''], веб: [1, ''], вебурок: [1, ''], урок: [2, ''], урокурок: [1, ''] }],
    ['a part that is a number is none', ['урок-5 10-й'], { й: [1, ''], урок: [1, ''], урок5: [1, ''], '10й': [1, ''] }],
    ['the more frequent form, though it stands later by letters', ['дробью', 'дробью', 'дроби'], { дроб: [3, 'ью'] }],
    ['with other hyphens too', ['веб\u2010урок', 'веб\u2011урок'], { веб: [2, ''], вебурок: [2, ''], урок: [2, ''] }],
    ['32 letters are a word, 33 are a key', [`${'x'.repeat(32)} ${'y'.repeat(33)}`], { ['x'.repeat(32)]: [1, ''] }],
    ['Latin words stay whole', ['Tests'], { tests: [1, ''] }],
    ['signs are nothing', ['— « » !', ''], {}],
  ])('%s', (_, texts, expected) => expect(vocabularyOf(texts)).toEqual(expected)); // prettier-ignore

  test('in order of letters, with the number of pages', () => {
    const count = new WordCount();
    for (const text of ['яма дом', 'сад']) count.add(text);
    expect([count.pages, count.entries().map(({ stem }) => stem)]).toEqual([2, ['дом', 'сад', 'ям']]);
  });
});

describe('aliases of a word', () => {
  const exam = 'Единый государственный экзамен';
  test('an abbreviation that the texts explain, in the way most of them do', () => {
    const texts = [`Единый  городской\nэкзамен (ЕГЭ)`, `${exam} (ЕГЭ)`, `${exam.toUpperCase()} (ЕГЭ)`];
    const words = vocabularyOf(texts);
    expect(words['егэ']).toEqual([3, '', 'a=единый+государственный+экзамен']);
    expect(words['един']).toEqual([3, 'ый', 'aгосударствен+экзам=егэ']);
    expect(words['экзам']).toEqual([3, 'ен']);
  });
  test('those of the groups given; a word that no page has is there by them alone', () => {
    const words = vocabularyOf(['урок', 'занятие'], [['synonym', [['урок', 'занятие', 'пара уроков', 'лекция']]], ['abbreviation', [['зан', 'занятие']]]]); // prettier-ignore
    expect(words).toEqual({
      урок: [1, '', 's=занятие'],
      занят: [1, 'ие', 's=урок'],
      зан: [0, '', 'a=занятие'],
      лекц: [0, '', 's=урок', 's=занятие'],
      пар: [0, '', 'sурок=урок', 'sурок=занятие'],
    });
  });
  test('a Latin word and the same in Russian, where both are there', () =>
    expect(vocabularyOf(['GitHub гитхаб', 'github'])).toEqual({ github: [2, '', 't=гитхаб'], гитхаб: [1, '', 't=github'], гитуб: [0, '', 't=github'], гитхуб: [0, '', 't=github'] }),
  ); // prettier-ignore
  test('a Latin word on one page has none', () => expect(vocabularyOf(['GitHub гитхаб'])).toEqual({ github: [1, ''], гитхаб: [1, ''] }));
});
