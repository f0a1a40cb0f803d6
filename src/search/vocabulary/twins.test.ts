import { describe, expect, test } from 'vitest';
import { stem } from '../query/stem.ts';
import { readingsOf, soundsLike, twinsOf, type Stem } from './twins.ts';

/** Words of a site, each on so many pages. */
const site = (words: Readonly<Record<string, number>>) =>
  new Map(Object.entries(words).map(([form, pages]): [string, Stem] => [stem(form), { form, pages, best: pages }]));
const told = (found: ReturnType<typeof twinsOf>) => [...found].map(([key, list]) => [key, ...list.map(({ words }) => words.join('+'))]);

describe('a Latin word is known by the ways Russians write it', () => {
  test.each<[string, Readonly<Record<string, number>>, string[][]]>([
    ['all of them', { python: 2 }, [['питон', 'python'], ['пытхон', 'python']]],
    ['not one that the site has itself', { python: 2, питон: 1 }, [['пытхон', 'python']]],
    ['not where it stands on one page', { python: 1 }, []],
    ['not of two letters', { ab: 9 }, []],
    ['not with digits', { web2: 9 }, []],
    ['of three letters', { abc: 2 }, [['абк', 'abc']]],
    ['of fourteen letters', { administration: 2 }, [['администратион', 'administration']]],
    ['not of fifteen', { administrations: 2 }, []],
    ['the more frequent of two', { kod: 2, cod: 3 }, [['код', 'cod']]],
    ['the same the other way round', { kod: 3, cod: 2 }, [['код', 'kod']]],
  ])('%s', (_, words, expected) => expect(told(readingsOf(site(words)))).toEqual(expected)); // prettier-ignore
  test('as a twin of one word', () =>
    expect(readingsOf(site({ abc: 2 }))).toEqual(new Map([['абк', [{ kind: 'twin', rest: [], words: ['abc'] }]]])));
});

describe('words that sound the same are twins, both ways', () => {
  test.each<[string, Readonly<Record<string, number>>, string[][]]>([
    ['a form in Russian', { github: 2, гитхаб: 1 }, [['гитхаб', 'github'], ['github', 'гитхаб']]],
    ['not what is on one page', { github: 1, гитхаб: 1 }, []],
    ['not what has other consonants', { github: 2, гибрид: 1 }, []],
    ['not what has other vowels', { port: 2, парта: 1 }, []],
    ['not two letters', { too: 2, ту: 1 }, []],
    ['the most frequent form, where its stem sounds so', { github: 2, гитхабами: 1 }, [['гитхаб', 'github'], ['github', 'гитхабами']]],
    ['two in Russian at most', { github: 2, гитхаб: 1, гитхуб: 1, гитуб: 1 }, [['гитхаб', 'github'], ['github', 'гитхаб', 'гитхуб'], ['гитхуб', 'github'], ['гитуб', 'github']]],
    ['two in Latin letters at most', { lynux: 2, linuks: 3, linux: 4, линукс: 1 }, [['линукс', 'linux', 'linuks'], ['linux', 'линукс'], ['linuks', 'линукс']]],
    ['two at most, the more frequent', { kod: 2, cod: 3, kode: 4, код: 1 }, [['код', 'cod', 'kod'], ['cod', 'код'], ['kod', 'код']]],
  ])('%s', (_, words, expected) => expect(told(twinsOf(site(words)))).toEqual(expected)); // prettier-ignore
});

// The shorter the word, the closer: none off up to four letters, one up to seven, then two.
test.each([
  ['port', 'порт', 'порт', true],
  ['port', 'парт', 'парт', false],
  ['linux', 'линакс', 'линакс', true],
  ['linux', 'ланакс', 'ланакс', false],
  ['windows', 'виндоуз', 'виндоуз', false],
  ['konqueror', 'конкерор', 'конкерор', true],
  ['explorer', 'эксплорар', 'эксплорар', true],
  ['firefoxes', 'файрфокс', 'файрфокс', false],
  ['servers', 'серверами', 'серверс', true],
  ['server', 'серверами', 'сервер', true],
  ['model', 'моделями', 'модел', false],
  ['server', 'сервирами', 'сервир', true],
])('%s sounds like %s: %s', (latin, form, key, expected) => expect(soundsLike(latin, form, key)).toBe(expected));
