import { expect, test } from 'vitest';
import {
  aBank,
  aCollection,
  aDocument,
  aMaterial,
  anEvent,
  aNews,
  anOrganisation,
  aPage,
  aReport,
  aUnit,
  aWebinar,
  TODAY,
  type BankParts,
} from '../testing/builders.ts';
import type { Entry } from './bank.ts';
import { createCatalogue } from './catalogue.ts';
import type { Shown } from './drafts.ts';
import { isOfStatistics, pageAddresses, type PageAddress } from './page-addresses.ts';
import type { Decision } from './review/decide.ts';

const on = <T extends Entry<unknown>>(day: string, entry: T): T => ({ ...entry, changed: day });
const talk = (id: string, year: string, day: string) => on(day, aWebinar({ start: '2025-11-10T15:00' }, { id, year }));
const entries = [
  aMaterial({ published: '2025-12-01', municipality: 'region' }, { id: 'drobi' }),
  aMaterial({ state: 'withdrawn', updated: '2025-11-05' }, { id: 'gone' }),
  aMaterial({}, { id: 'waits' }),
  talk('one', '2025-2026', '2025-11-11'),
  talk('two', '2024-2025', '2025-11-12'),
  on('2025-11-13', anEvent()),
  on('2025-11-14', aDocument()),
  aReport({ published: '2025-07-01' }),
  aNews({ published: '2025-12-10' }),
  aCollection({ published: '2025-12-11' }),
  on('2025-12-25', aUnit({ municipality: 'region' }, { id: 'physics' })),
  on('2025-12-26', anOrganisation({ municipality: 'region' }, { id: 'school' })),
  on('2025-11-15', aPage({}, { id: 'o-banke' })),
];
const decided = (approved: boolean) => ({ approved, findings: [], rulings: [], valid: [] }) as unknown as Decision;
const decisions = new Map([
  ['drobi', decided(true)],
  ['gone', decided(true)],
  ['waits', decided(false)],
]);
const pagesIn = (parts: BankParts = {}, shown?: Shown) =>
  new Map(pageAddresses(createCatalogue(aBank({ entries, ...parts }), decisions, TODAY, shown)).map((page) => [page.path, { ...page }]));

test('pages with their days', () => {
  const pages = pagesIn();
  const expected: [string, Omit<PageAddress, 'path'>][] = [
    ['/', { modified: '2025-12-01' }],
    ['/poisk/', { modified: '2025-12-01' }],
    ['/o-proekte/dannye/', { modified: '2025-12-01' }],
    ['/404.html', { hidden: true }],
    ['/net-svyazi/', { hidden: true }],
    ['/podborka/', { hidden: true }],
    ['/predlozhit/', {}],
    ['/predlozhit/vebinar/', {}],
    ['/materialy/drobi/', { modified: '2025-12-01' }],
    ['/materialy/gone/', { modified: '2025-11-05', hidden: true }],
    ['/obedineniya/', { modified: '2025-12-25' }],
    ['/obedineniya/struktura/', { modified: '2025-12-25' }],
    ['/obedineniya/math/', { modified: '2025-12-01' }],
    ['/obedineniya/physics/', { modified: '2025-12-25' }],
    ['/vebinary/', { modified: '2025-11-12' }],
    ['/vebinary/2025-2026/', { modified: '2025-11-11' }],
    ['/vebinary/2024-2025/', { modified: '2025-11-12' }],
    ['/sobytiya/', { modified: '2025-11-13' }],
    ['/kalendar/', { modified: '2025-11-13' }],
    ['/dokumenty/', { modified: '2025-11-14' }],
    ['/dokumenty/document-1/', { modified: '2025-11-14' }],
    ['/otchety/', { modified: '2025-07-01' }],
    ['/otchety/report-1/', { modified: '2025-07-01' }],
    ['/novosti/news-1/', { modified: '2025-12-10' }],
    ['/podborki/collection-1/', { modified: '2025-12-11' }],
    ['/municipalitety/', { modified: '2025-12-26' }],
    ['/municipalitety/region/', { modified: '2025-12-26' }],
    ['/o-banke/', { modified: '2025-11-15' }],
  ];
  expect(expected.map(([path]) => pages.get(path))).toEqual(
    expected.map(([path, page]) => ({ path, modified: undefined, hidden: undefined, ...page })),
  );
});

test('addresses are sorted, each once', () => {
  const pages = pagesIn();
  expect([...pages.keys()]).toEqual([...pages.keys()].sort());
});
test('drafts have pages where everything is shown, and search engines do not see them', () => {
  expect(pagesIn().has('/materialy/waits/')).toBe(false);
  expect(pagesIn({}, 'everything').get('/materialy/waits/')).toEqual({ path: '/materialy/waits/', hidden: true });
});
test.each([
  ['webinars', ['/vebinary/', '/predlozhit/vebinar/', '/vebinary/one/']],
  ['materials', ['/predlozhit/', '/materialy/drobi/', '/nuzhen-material/']],
  ['events', ['/sobytiya/']],
  ['documents', ['/dokumenty/']],
  ['reports', ['/otchety/']],
  ['municipalities', ['/municipalitety/', '/municipalitety/region/']],
  ['data', ['/o-proekte/dannye/']],
])('without %s their pages are not there', (name, gone) => {
  const whole = pagesIn();
  expect(gone.filter((path) => !whole.has(path))).toEqual([]);
  const left = pagesIn({ region: { features: { [name]: false } } });
  expect(gone.filter((path) => left.has(path))).toEqual([]);
});
test.each([
  ['/statistika/', true],
  ['/statistika/2025-2026/', true],
  ['/nuzhen-material/', true],
  ['/nuzhen-material/x/', false],
  ['/x/statistika/', false],
])('%s is of statistics: %s', (path, expected) => expect(isOfStatistics(path)).toBe(expected));
