import { describe, expect, test } from 'vitest';
import { CASES, readWish } from './wish.ts';

describe('what a call of the benchmark asks for', () => {
  test('everything when nothing is said', () =>
    expect(readWish([])).toMatchObject({
      n: 10_000,
      seed: 1,
      rounds: 3,
      cases: new Set(CASES),
      peers: ['hugo', 'eleventy'],
      isPeersNamed: false,
    }));
  test('what is named, in the order of the benchmark', () =>
    expect(readWish(['--n=50', '--cases', 'check, cold', '--peers', 'eleventy,hugo', '--json', 'a.json'])).toMatchObject({
      ...{ n: 50, cases: new Set(['cold', 'check']), peers: ['hugo', 'eleventy'], isPeersNamed: true, json: 'a.json' },
    }));
  test('nobody beside', () => expect(readWish(['--peers', 'none'])).toMatchObject({ peers: [] }));

  test.each([
    [['--n', '0'], 'после --n нужно целое число от 1, а дано «0»'],
    [['--n', '1e3'], '«1e3»'],
    [['--rounds', '2.5'], 'после --rounds'],
    [['--seed', 'x'], 'после --seed'],
    [['--cases', 'cold,hot'], 'замера «hot» нет. Есть: cold, warm'],
    [['--cases', ''], 'замера «» нет'],
    [['--peers', 'jekyll'], 'соперника «jekyll» нет. Есть: hugo, eleventy'],
  ])('a wrong value is told: %j', (words, told) => expect(readWish(words)).toContain(told));
});
