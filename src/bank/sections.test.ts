import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, aPage, aPerson, aUnit, aWebinar, TODAY } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import { features } from './model/region.ts';
import { absentSections } from './absent-sections.ts';
import { pagesOf } from './page-addresses.ts';
import { hasMunicipalities, isSwitchedOn, makerHref, pageHref, switches } from './sections.ts';
import { frameOf } from './views/frame.ts';
import { unitFactsOf } from './views/unit-facts.ts';

const texts = {
  sections: {},
  footer: { find: '', association: '', about: '' },
  facets: '',
  register: '',
  statistics: '',
  feeds: '',
  data: '',
  digest: '',
  wanted: '',
  calendar: '',
  propose: '',
  selection: '',
  offline: 'Сохранено',
};
const off = (...names: (typeof features)[number][]) => ({ features: Object.fromEntries(names.map((name) => [name, false])) });

test('every switch of the profile switches something', () => {
  expect([...Object.values(switches), 'municipalities', 'data', 'statistics', 'selection', 'pdf', 'offline'].sort()).toEqual(
    [...features].sort(),
  );
});

test('a section is on until it is switched off', () => {
  expect(isSwitchedOn('person', aBank())).toBe(true);
  expect(isSwitchedOn('person', aBank({ region: off('people') }))).toBe(false);
  expect(hasMunicipalities(aBank())).toBe(true);
  expect(hasMunicipalities(aBank({ region: off('municipalities') }))).toBe(false);
});

test('links stand only where there are pages', () => {
  const bank = aBank({ entries: [aPage({}, { id: 'dostupnost' })], region: off('organisations') });
  expect(makerHref('organisation', 'soiro', bank)).toBeUndefined();
  expect(makerHref('person', 'p', bank)).toBe('/avtory/p/');
  expect([pageHref('dostupnost', bank), pageHref('o-banke', bank)]).toEqual(['/dostupnost/', undefined]);
  expect(frameOf(bank, texts).accessibility).toBe('/dostupnost/');
  expect(frameOf(aBank(), texts).accessibility).toBeUndefined();
});

test('the footer leads to what is kept on the device, where anything is', () => {
  const links = (bank: ReturnType<typeof aBank>) => frameOf(bank, texts).footer.flatMap((column) => column.links);
  expect(links(aBank())).toContainEqual({ text: 'Сохранено', href: '/net-svyazi/' });
  expect(links(aBank({ region: off('offline') })).map(({ href }) => href)).not.toContain('/net-svyazi/');
});

const material = aMaterial({ municipality: 'region', authors: [{ person: 'person-1' }] });
const { reviews, protocol } = anApproval(material);
const unit = aUnit({ organisation: 'soiro', municipality: 'region', heads: [{ person: 'person-1' }] }, { id: 'physics' });
const catalogueWith = (region: ReturnType<typeof off>) => {
  const bank = aBank({ entries: [material, protocol, aWebinar(), aPerson(), unit], reviews, region });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};

test.each<[(typeof features)[number], string[]]>([
  ['materials', ['/materialy/', '/materialy/material-1/', '/nuzhen-material/', '/predlozhit/', '/statistika/pokrytie/']],
  ['statistics', ['/nuzhen-material/', '/statistika/', '/statistika/2025-2026/', '/statistika/2025-2026/spiski/']],
  ['webinars', ['/vebinary/', '/vebinary/webinar-1/', '/vebinary/2025-2026/', '/predlozhit/vebinar/']],
  ['selection', ['/podborka/']],
  ['offline', ['/net-svyazi/']],
  ['people', ['/avtory/', '/avtory/person-1/']],
  ['organisations', ['/organizacii/', '/organizacii/soiro/']],
  ['municipalities', ['/municipalitety/', '/municipalitety/region/']],
  ['events', ['/sobytiya/']],
  ['reports', ['/otchety/']],
])('without %s their pages are gone, and nothing links to them', (name, gone) => {
  const [whole, cut] = [catalogueWith(off()), catalogueWith(off(name))];
  expect(gone.filter((path) => !pagesOf(whole).has(path))).toEqual([]);
  expect(gone.filter((path) => pagesOf(cut).has(path))).toEqual([]);
  const hrefs = unitFactsOf(unit, cut).flatMap(({ values }) => values.flatMap(({ href }) => href ?? []));
  expect(hrefs.filter((href) => !pagesOf(cut).has(href))).toEqual([]);
  expect(absentSections(whole)).toEqual([]);
  const several: Readonly<Record<string, string[]>> = {
    materials: ['/predlozhit/', '/nuzhen-material/'],
    webinars: ['/vebinary/', '/predlozhit/vebinar/'],
  };
  const alone = ['events', 'reports', 'municipalities', 'statistics', 'selection', 'offline'].includes(name);
  expect(absentSections(cut)).toEqual(several[name] ?? (alone ? [gone[0]] : []));
});
