import { describe, expect, it } from 'vitest';
import { rewriteQuery } from './query.ts';

describe('rewriteQuery', () => {
  it.each([
    ['Дроби', 'дроби'],
    ['ребёнок', 'ребенок'],
    ['школьный', 'школьн'],
    ['методической', 'методическ'],
    ['новой', 'новой'],
    ['детей', 'детей'],
    ['учителей', 'учител'],
    ['урок про войну', 'урок войну'],
    ['как', 'как'],
    ['пере\u00adнос', 'перенос'],
    ['  «дроби»,  5   класс! ', 'дроби 5 класс'],
    ['естественно-научная', 'естественно-научная'],
    ['   ', ''],
    ['!!!', ''],
    ['<script>alert(1)</script>', 'script alert 1 script'],
  ])('%j → %j', (typed, sent) => expect(rewriteQuery(typed).text).toBe(sent));

  it('keeps a very long query short', () => expect(rewriteQuery('а'.repeat(10_000)).text.length).toBeLessThanOrEqual(300));
});
