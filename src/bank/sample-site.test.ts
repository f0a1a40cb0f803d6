import { expect, test } from 'vitest';
import { isSampleSite } from './sample-site.ts';

test.each([
  ['https://kopilka.example.ru/', true],
  ['https://example.com/bank/', true],
  ['http://bank.test/', true],
  ['http://localhost:4321/', true],
  ['https://examples.ru/', false],
  ['https://пример.рф/', false],
  ['https://bank.region.ru/example/', false],
])('%s: %s', (site, sample) => {
  expect(isSampleSite(site)).toBe(sample);
});
