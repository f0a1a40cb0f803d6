import { describe, expect, it } from 'vitest';
import { packEntries, type Entry } from '../vocabulary/entry.ts';
import { Lexicon } from '../vocabulary/lexicon.ts';
import { correct } from './spelling.ts';
import { stem } from './stem.ts';

/** A vocabulary of one file: each word on so many pages. */
function lexiconOf(words: Readonly<Record<string, number>>): Lexicon {
  const entries = Object.entries(words).map(([word, pages]): Entry => ({
    stem: stem(word),
    pages,
    ending: word.slice(stem(word).length),
    aliases: [],
  }));
  const text = packEntries(entries.sort((a, b) => (a.stem < b.stem ? -1 : 1)));
  return new Lexicon({ pages: 100, shards: [['', 'all']] }, () => Promise.resolve(text));
}

const words = lexiconOf({
  школа: 60, классные: 40, собрания: 20, кванторами: 3, математика: 40, искусство: 20, дроби: 30, микроскоп: 4, угольная: 3, адаптация: 9, знак: 12, один: 50, ремонт: 8, тождество: 5,
  оценить: 30, типовой: 6, выноски: 4, покровное: 2, родина: 7, крик: 3, город: 30, теория: 20, шахматы: 5, потеря: 3, квест: 6, гар: 2,
}); // prettier-ignore

describe('correct', () => {
  it.each([
    ['метематика', 'математика'],
    ['матиматека', 'математика'],
    ['исскуство', 'искусство'],
    ['микрсокоп', 'микроскоп'],
    ['шкла', 'школа'],
    ['шахмоты', 'шахматы'],
    ['адптация', 'адаптация'],
    ['уголная', 'угольная'],
    ['дрби', 'дроби'],
    // In the form that was typed, where its end is right.
    ['класный', 'классный'],
    ['сабрание', 'собрание'],
  ])('%s → %s', async (typed, meant) => expect(await correct(typed, undefined, words)).toBe(meant));

  it.each([
    'лермонтов', 'рождество', 'шогенов', 'оригами', 'тлупова', 'выготский', 'петровна', 'бородино', 'кролики', 'огород', 'гарри', 'пасха', 'иос', 'квантовая', 'abc1',
  ])('%s is no slip of another word', async (name) => expect(await correct(name, undefined, words)).toBeUndefined()); // prettier-ignore

  it('takes a Latin word by its reading no more freely', async () => expect(await correct('qwerty', 'щверты', words)).toBeUndefined());
});
