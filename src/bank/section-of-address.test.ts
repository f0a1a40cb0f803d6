import { expect, test } from 'vitest';
import { frameText } from '../text/sections.ts';
import { aBank } from '../testing/builders.ts';
import type { Region } from './model/region.ts';
import { absentSectionOf } from './section-of-address.ts';
import { urls } from './urls.ts';

type Feature = keyof Region['features'];
const { features } = aBank().region;
const off = (...names: Feature[]) => ({ features: { ...features, ...Object.fromEntries(names.map((name) => [name, false])) } });

test.each<[string, string, Feature]>([
  [urls.propose('webinar'), frameText.sections.webinar, 'webinars'],
  [urls.propose('material'), frameText.sections.material, 'materials'],
  [urls.register, frameText.sections.material, 'materials'],
  [urls.proof('2025-1'), frameText.sections.material, 'materials'],
  [urls.certificate('2025-1', 'x'), frameText.sections.material, 'materials'],
  [urls.statistics(), frameText.statistics, 'statistics'],
  [urls.wanted, frameText.statistics, 'statistics'],
  [urls.wanted, frameText.statistics, 'materials'],
  [urls.facetList('municipality'), frameText.municipalities, 'municipalities'],
  [urls.offline, frameText.offline, 'offline'],
  [urls.selection, frameText.selection, 'selection'],
  [urls.openData, frameText.data, 'data'],
  [urls.dataFile('x.csv'), frameText.data, 'data'],
  [urls.api('index.json'), frameText.data, 'data'],
  [urls.oai(), frameText.data, 'data'],
  [urls.entry('material', 'drobi'), frameText.sections.material, 'materials'],
  [urls.entry('webinar', 'gia'), frameText.sections.webinar, 'webinars'],
  [urls.list('event'), frameText.sections.event, 'events'],
  [urls.entry('organisation', 'x'), frameText.sections.organisation, 'organisations'],
])('%s belongs to «%s», which has the switch %s', (path, name, feature) => {
  expect(absentSectionOf(path, off(feature))).toEqual({ name, switches: [feature] });
  expect(absentSectionOf(path, { features })).toBe(undefined);
});

test('both switches of a page are told where both are off', () =>
  expect(absentSectionOf(urls.wanted, off('statistics', 'materials'))?.switches).toEqual(['statistics', 'materials']));
test.each([urls.entry('unit', 'math'), '/', urls.entry('page', 'o-banke'), `/x${urls.register}`])('%s stays in any case', (path) =>
  expect(absentSectionOf(path, off(...(Object.keys(features) as Feature[])))).toBe(undefined),
);
