import { expect, test } from 'vitest';
import { withinBudget, WORK_BUDGET } from './head-budget.ts';

const dublin =
  '<link rel=schema.DC href=http://purl.org/dc/elements/1.1/><link rel=schema.DCTERMS href=http://purl.org/dc/terms/><meta name=DC.title content="а > б"><meta name=DCTERMS.educationLevel content="5 класс">';
const keywords = '<meta name=citation_keywords content="дроби; доли">';
const script = (json: string) => `<script type=application/ld+json>${json}</script>`;
const named = '"@type":["CreativeWork","LearningResource"],"@id":"./","url":"./","name":"\\u003c/script> 5 < 6"'.replaceAll('<', '\\u003c');
const way = '{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Главная","item":"../../"}]}';
const graph = (work: string) => script(`{"@context":"https://schema.org","@graph":[{${work}},${way}]}`);
const linked = graph(`${named},"author":[{"@type":"Person","name":"Образцова Анна"}],"educationalLevel":["5 класс"]`);
const brief = graph(named);
const alone = script(`{"@context":"https://schema.org",${named}}`);
const kept = '<link rel=alternate type=application/ld+json href=a.jsonld><meta name=citation_title content=Дроби>';
const page = (...head: string[]) => `<head>${head.join('')}${kept}<body>${'я'.repeat(WORK_BUDGET)}`;
const whole = page(dublin, linked, keywords);
/** A page that weighs as many bytes as it has signs above the heaviest that may be. */
const weighs = (over: number) => (html: string) => WORK_BUDGET + over - (whole.length - html.length);
const light = dublin.length + keywords.length;

test.each([
  ['a light page keeps everything', 0, whole],
  ['Dublin Core goes first', 1, page(linked, keywords)],
  ['then the keywords', dublin.length + 1, page(linked)],
  ['then of the things of schema.org all but their names and the way', light + 1, page(brief)],
  ['a page that is just light enough keeps these', light + linked.length - brief.length, page(brief)],
  ['a heavier one gives up the way', light + linked.length - brief.length + 1, page(alone)],
  ['then all things of schema.org', light + linked.length - alone.length + 1, page()],
  ['what would not get there keeps everything', light + linked.length + 1, whole],
])('%s', (_, over, expected) => expect(withinBudget(whole, weighs(over))).toBe(expected));

test('a thing that stands alone is told in brief too', () => {
  const html = page(alone.replace('}</script>', ',"author":"Образцова Анна"}</script>'));
  expect(withinBudget(html, (other) => WORK_BUDGET + 1 - (html.length - other.length))).toBe(page(alone));
});

test('a page that tells only the way to it loses that alone', () => {
  const html = page(script(`{"@context":"https://schema.org",${way.slice(1)}`));
  expect(withinBudget(html, (other) => WORK_BUDGET + 1 - (html.length - other.length))).toBe(page());
});

test('a short page is not weighed', () =>
  expect(
    withinBudget(`<head>${dublin}`, () => {
      throw new Error('It was weighed.');
    }),
  ).toContain('DC.title'));
