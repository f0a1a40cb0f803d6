import { describe, expect, it } from 'vitest';
import { aBank, aMaterial, anApproval, aProtocol, TODAY } from '../testing/builders.ts';
import { aPublishedMaterial, entry, smallest } from '../testing/small-bank.ts';
import { baseData } from '../testing/base-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { createCatalogue } from './catalogue.ts';
import { checkContent, decideAll } from './check.ts';
import { pageAddresses } from './page-addresses.ts';
import { shownMaterialView } from './views/draft.ts';
import { materialMeta } from './views/meta.ts';
import { urls } from './urls.ts';

const done = aMaterial({ title: 'Готовая' }, { id: 'gotovaya' });
const waiting = aMaterial({ title: 'Ждущая', subjects: ['trud'], grades: ['3'] }, { id: 'zhdet' });
const { reviews, protocol } = anApproval(done);

function catalogueOf(shown?: 'published' | 'everything', work = waiting, others: ReturnType<typeof aProtocol>[] = []) {
  const bank = aBank({ entries: [done, work, protocol, ...others], reviews });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY, shown);
}

const ruling = (verdict: 'revise' | 'rejected' | 'withdrawn') => aProtocol({ decisions: [{ material: 'zhdet', verdict }] }, { id: 'p-2' });

describe('drafts', () => {
  it('are none on a site of published things', () => expect(catalogueOf().drafts.size).toBe(0));

  it.each([
    ['without a review', waiting, [], ['zhdet']],
    ['sent back to be mended', waiting, [ruling('revise')], ['zhdet']],
    ['refused', waiting, [ruling('rejected')], []],
    ['taken off by a protocol', waiting, [ruling('withdrawn')], []],
    ['withdrawn by its card', aMaterial({ state: 'withdrawn', state_reason: 'Просьба автора' }, { id: 'zhdet' }), [], []],
  ] as const)('%s', (_, work, others, ids) => {
    expect([...catalogueOf('everything', work, [...others]).drafts.keys()]).toEqual(ids);
  });

  it('stand in no list, index or sitemap', () => {
    const [all, published] = [catalogueOf('everything'), catalogueOf()];
    for (const name of ['items', 'item', 'byFacet', 'bySubjectGrade', 'byUnit', 'byCredit', 'materials', 'years'] as const)
      expect(all[name], name).toEqual(published[name]);
    const own = urls.entry('material', 'zhdet');
    expect(pageAddresses(all).filter(({ path }) => path === own)).toEqual([{ path: own, hidden: true }]);
    expect(pageAddresses(all).filter(({ path }) => path !== own)).toEqual(pageAddresses(published));
  });

  it('tell why they wait, ask robots to go by, and point at no page that only they would fill', () => {
    const catalogue = catalogueOf('everything');
    const view = shownMaterialView(waiting, catalogue);
    expect(view.draft?.map(({ message }) => message)).toEqual(['Не хватает заключений: 0 из 3', 'Нет протокола с решением по работе']);
    expect(materialMeta(waiting, view, catalogue)).toMatchObject({ noindex: true, picture: undefined });
    const hrefs = view.facts.flatMap(({ name, values }) => values.map(({ href }) => [name, href]));
    expect(hrefs).toContainEqual(['subject', undefined]);
    expect(hrefs).toContainEqual(['grades', undefined]);
  });

  it('leave a published work as it is', () => {
    const catalogue = catalogueOf('everything');
    const view = shownMaterialView(done, catalogue);
    expect(view.draft).toBeUndefined();
    expect(view).toEqual(shownMaterialView(done, catalogueOf()));
    expect(materialMeta(done, view, catalogue).noindex).toBeUndefined();
  });
});

it('a work that is dated as published and waits stops the check of a site, not of a preview', () => {
  const changed = { 'materials/2025-2026/drobi/index.md': entry({ ...baseData.material, title: 'Другой текст' }) };
  const root = writeContent({ ...smallest(), ...aPublishedMaterial('drobi'), ...changed });
  const severities = (shown: 'published' | 'everything') =>
    checkContent(root, TODAY, () => [], shown)
      .issues.filter(({ rule }) => rule === 'review-quorum')
      .map(({ severity }) => severity);
  expect(new Set(severities('published'))).toEqual(new Set(['error']));
  expect(new Set(severities('everything'))).toEqual(new Set(['warning']));
});
