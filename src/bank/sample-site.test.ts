import { expect, test } from 'vitest';
import { carriedUrl, isSampleSite } from './sample-site.ts';
import { absoluteUrl } from './urls.ts';

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
  expect(carriedUrl(site, '/materialy/')).toBe(sample ? undefined : absoluteUrl(site, '/materialy/'));
});
