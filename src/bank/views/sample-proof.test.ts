import { expect, test } from 'vitest';
import { aBank, aCollection, aMaterial, anApproval, anEvent, aNews, aRecommendation, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { materialView } from './material.ts';
import { sideFacts } from './material-facts.ts';
import { newsAbout } from './news.ts';
import { recommendationView } from './recommendation.ts';

function catalogueOf(parts: Parameters<typeof aBank>[0]) {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

test.each([
  [false, true],
  [true, false],
])('a work that is a sample (%s) shows its number: %s', (demo, shown) => {
  const material = aMaterial({ demo });
  const { reviews, protocol } = anApproval(material);
  const view = materialView(material, catalogueOf({ entries: [material, protocol], reviews }));
  expect(view.review?.number).toBeDefined();
  expect(sideFacts(view).some(({ name }) => name === 'Номер в реестре')).toBe(shown);
});

test.each([
  [false, ['Протокол']],
  [true, []],
])('recommendations that are a sample (%s) name a protocol: %j', (demo, names) => {
  const material = aMaterial();
  const { reviews, protocol } = anApproval(material);
  const work = aRecommendation({ demo, approved_by: protocol.id });
  const { facts } = recommendationView(work, catalogueOf({ entries: [work, material, protocol], reviews }));
  expect(facts.map(({ name }) => name).filter((name) => name === 'Протокол')).toEqual(names);
});

test('a sample that another page links to bears its mark there', () => {
  const [work, event] = [aRecommendation(), anEvent({ demo: true }, { id: 'e1' })];
  const held = aCollection({ demo: true, items: [{ recommendation: work.id }] });
  const news = aNews({ events: ['e1'] });
  const catalogue = catalogueOf({ entries: [work, event, held, news] });
  expect(recommendationView(work, catalogue).collections.map(({ note }) => note)).toEqual(['Образец']);
  expect(newsAbout(news, catalogue).links.map(({ note }) => note)).toEqual(['Образец']);
});
