import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KEY } from './remember-key.ts';
import { rememberFor, wordsToMark } from './remember.ts';

const term = (...forms: readonly (readonly [words: readonly string[], weight: number])[]) => ({
  typed: '',
  forms: forms.map(([words, weight]) => ({ words, weight })),
});
const understood = (...terms: ReturnType<typeof term>[]) => ({ terms, corrections: [], unknown: [], similar: [] });

/** What was pressed: something that may stand in a link. */
class Pressed {
  readonly link: { pathname: string } | null;
  constructor(link: { pathname: string } | null) {
    this.link = link;
  }
  closest = (selector: string) => (selector === 'a' ? this.link : null);
}
const inLink = new Pressed({ pathname: '/m/' }) as unknown as EventTarget;
let kept: Record<string, string>;

beforeEach(() => {
  kept = {};
  vi.stubGlobal('Element', Pressed);
  vi.stubGlobal('sessionStorage', { setItem: (key: string, value: string) => void (kept[key] = value) });
});
afterEach(() => vi.unstubAllGlobals());

test('the words of all terms wait for the page behind the link, each once', () => {
  rememberFor(inLink, understood(term([['дробей'], 1], [['доли'], 0.5]), term([['дробей'], 1], [['часть'], 0.49])));
  expect(kept).toEqual({ [KEY]: '{"path":"/m/","words":["дробей","доли"]}' });
});

test('sixty words are enough', () => {
  rememberFor(inLink, understood(...Array.from({ length: 61 }, (_, i) => term([[`с${i}`], 1]))));
  expect((JSON.parse(kept[KEY]!) as { words: string[] }).words).toHaveLength(60);
});

test.each<[string, unknown, ReturnType<typeof understood> | undefined]>([
  ['what is in no link', new Pressed(null), understood(term([['дроби'], 1]))],
  ['what is no element', {}, understood(term([['дроби'], 1]))],
  ['nothing', null, understood(term([['дроби'], 1]))],
  ['a link before anything was found', inLink, undefined],
])('%s leads nowhere', (_, target, found) => {
  rememberFor(target as EventTarget, found);
  expect(kept).toEqual({});
});

test('storage that is blocked stops nobody', () => {
  vi.stubGlobal('sessionStorage', {
    setItem: () => {
      throw new Error('blocked');
    },
  });
  expect(() => rememberFor(inLink, understood(term([['дроби'], 1])))).not.toThrow();
});

test('a phrase is left out only where all of a shorter form stands in it, in any of its forms', () => {
  expect(wordsToMark(term([['дробь'], 1], [['сложение', 'дробей'], 0.7]))).toEqual(['дробь']);
  expect(wordsToMark(term([['сложение', 'чисел'], 1], [['сложение', 'дробей', 'вместе'], 0.7]))).toEqual([
    'сложение',
    'чисел',
    'сложение',
    'дробей',
    'вместе',
  ]);
  expect(wordsToMark(term([['доли'], 1], [['доля'], 0.7]))).toEqual(['доли', 'доля']);
});
