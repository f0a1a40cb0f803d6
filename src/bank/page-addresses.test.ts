import { expect, test } from 'vitest';
import { aBank, aDocument, aMaterial, anApproval, aPage, aReport, aWebinar, TODAY } from '../testing/builders.ts';
import { createCatalogue, type Catalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import type { Kind } from './model/index.ts';
import { knownPages } from './known-pages.ts';
import { isOfStatistics, pageAddresses, pagesOf, pageSources } from './page-addresses.ts';
import { urls } from './urls.ts';

function sample(): Catalogue {
  const material = aMaterial({ updated: '2026-01-10' });
  const gone = aMaterial({ state: 'withdrawn', title: 'Снятая работа' }, { id: 'gone' });
  const approvals = [anApproval(material), anApproval(gone)];
  const protocol = {
    ...approvals[0]!.protocol,
    data: { ...approvals[0]!.protocol.data, decisions: approvals.flatMap((approval) => approval.protocol.data.decisions) },
  };
  const bank = aBank({
    entries: [material, gone, aMaterial({}, { id: 'unseen' }), protocol, aWebinar(), aDocument(), aReport(), aPage({}, { id: 'o-banke' })],
    reviews: approvals.flatMap(({ reviews }) => reviews),
  });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

test('names every page once, with the day of its change', () => {
  const pages = pageAddresses(sample());
  const found = new Map(pages.map((page) => [page.path, page]));
  expect(found.size).toBe(pages.length);
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([
      '/',
      '/poisk/',
      '/404.html',
      '/materialy/material-1/',
      '/materialy/',
      '/predmety/matematika/5/',
      '/obedineniya/struktura/',
      '/obedineniya/math/',
      '/vebinary/',
      '/vebinary/2025-2026/',
      '/dokumenty/document-1/',
      '/otchety/report-1/',
      '/o-banke/',
    ]),
  );
  expect(found.has('/materialy/unseen/')).toBe(false);
  expect(found.get('/materialy/material-1/')).toEqual({ path: '/materialy/material-1/', modified: '2026-01-10' });
  expect(found.get('/materialy/gone/')?.hidden).toBe(true);
});

test('asked one by one, the same pages are there as in the list; figures have addresses that nothing else has', () => {
  const catalogue = sample();
  const all = pagesOf(catalogue);
  const known = knownPages(catalogue);
  expect([...known]).toEqual([...all]);
  const asked = [...all].flatMap((path) => [path, path.slice(0, -1), `${path}x/`, path.replace(/[^/]+\/$/, '')]);
  expect(asked.filter((path) => known.has(path) !== all.has(path))).toEqual([]);
  const figures = new Set(pageSources.at(-1)!(catalogue).map(({ path }) => path));
  expect(figures.size).toBeGreaterThan(5);
  expect([...all].filter(isOfStatistics).sort()).toEqual([...figures].sort());
});

test('no page with something on it is without a day where the history of the content is known', () => {
  const whole = aBank({ entries: [aDocument(), aReport(), aWebinar(), aPage({}, { id: 'o-banke' })] });
  const entries = Object.fromEntries(
    Object.entries(whole.entries).map(([kind, own]) => [
      kind,
      new Map([...own].map(([id, entry]) => [id, { ...entry, changed: '2026-01-20' }])),
    ]),
  ) as unknown as typeof whole.entries;
  const bank = { ...whole, entries };
  const pages = pageAddresses(createCatalogue(bank, decideAll(bank, TODAY), TODAY));
  const empty = ['material', 'recommendation', 'collection', 'news', 'event', 'programmes'].map((kind) => urls.list(kind as Kind));
  empty.push(urls.digest());
  const undated = pages.filter(({ modified, hidden }) => modified === undefined && !hidden).map(({ path }) => path);
  // Forms change with the program, not with the content.
  const forms = [urls.propose('material'), urls.propose('webinar')];
  expect(undated.filter((path) => !empty.includes(path))).toEqual(['/municipalitety/', ...forms, urls.register]);
  expect(pages.find(({ path }) => path === '/dokumenty/document-1/')?.modified).toBe('2026-01-20');
});
