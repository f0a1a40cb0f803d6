import { describe, expect, test } from 'vitest';
import { hostileCorpus, hostileTexts, sources } from './corpus.ts';
import { alone, PLACES } from './places.ts';

const corpus = hostileCorpus();

describe('the hostile texts', () => {
  test('are over a thousand, each another, each of a group with a source', () => {
    const texts = hostileTexts();
    expect(texts.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    for (const { group } of texts) expect(sources.get(group)?.length ?? 0).toBeGreaterThan(10);
  });
  test('call something with their own number and leave no mark unfilled', () => {
    expect(corpus.filter(({ text, id }) => text.includes(`(${id})`)).length).toBeGreaterThan(1000);
    expect(corpus.filter(({ text }) => /RUN|\{(?:event|address|core|exit|gap)\}/.test(text))).toEqual([]);
  });
  test.each(PLACES)('have a file of the bank to stand in: %s', (place) => {
    const { file, files } = alone(place, corpus[0]!);
    expect(Object.keys(files)).toContain(file);
  });
});
