import { expect, test } from 'vitest';
import { withinBudget, WORK_BUDGET } from './head-budget.ts';

const dublin =
  '<link rel=schema.DC href=http://purl.org/dc/elements/1.1/><link rel=schema.DCTERMS href=http://purl.org/dc/terms/><meta name=DC.title content="а > б"><meta name=DCTERMS.educationLevel content="5 класс">';
const linked = '<script type=application/ld+json>{"@type":"LearningResource","name":"\\u003c/script>"}</script>';
const keywords = '<meta name=citation_keywords content="дроби; доли">';
const kept = '<link rel=alternate type=application/ld+json href=a.jsonld><meta name=citation_title content=Дроби>';
const page = (...head: string[]) => `<head>${head.join('')}${kept}<body>${'я'.repeat(WORK_BUDGET)}`;
const whole = page(dublin, linked, keywords);
/** A page that weighs as many bytes as it has signs above the heaviest that may be. */
const weighs = (over: number) => (html: string) => WORK_BUDGET + over - (whole.length - html.length);

test.each([
  ['a light page keeps everything', 0, whole],
  ['Dublin Core goes first', 1, page(linked, keywords)],
  ['then the things of schema.org', dublin.length + 1, page(keywords)],
  ['then the keywords', dublin.length + linked.length + 1, page()],
  ['what would not get there keeps everything', dublin.length + linked.length + keywords.length + 1, whole],
])('%s', (_, over, expected) => expect(withinBudget(whole, weighs(over))).toBe(expected));

test('a short page is not weighed', () =>
  expect(
    withinBudget(`<head>${dublin}`, () => {
      throw new Error('It was weighed.');
    }),
  ).toContain('DC.title'));
