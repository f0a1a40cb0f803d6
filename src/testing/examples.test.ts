import { describe, expect, it, vi } from 'vitest';
import { checkBank } from '../../scripts/lib/content.ts';
import { createCatalogue } from '../bank/catalogue.ts';
import type { Vocabularies } from '../bank/bank.ts';
import { vocabularySchemas, type VocabularyName } from '../bank/model/vocabulary.ts';
import { readBank } from '../bank/read.ts';
import { treeOf, type TreeNode } from '../bank/views/association.ts';

const TODAY = '2026-11-22';
const regions = ['bryansk', 'kbr'] as const;
type Region = (typeof regions)[number];
const rootOf = (region: Region) => `examples/${region}`;
const bankOf = (region: Region) => readBank(rootOf(region)).bank;

/** Lists that are a region's own; every other one has at least the codes of the default bank. */
const own: ReadonlySet<VocabularyName> = new Set(['municipalities', 'indicators', 'abbreviations']);
const codesOf = (vocabularies: Vocabularies, name: VocabularyName) => [...vocabularies[name].keys()];

describe.each(regions)('the bank of %s', (region) => {
  it('passes the check and has something published', async () => {
    vi.stubEnv('TODAY', TODAY);
    const { bank, issues, decisions, today } = await checkBank(rootOf(region));
    vi.unstubAllEnvs();
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(createCatalogue(bank, decisions, today).items.map(({ entry }) => entry.data.demo)).toEqual([true, true, true]);
  });

  it('names nobody and invents no works', () => {
    const { entries, reviews, experts } = bankOf(region);
    expect([...entries.person.keys()]).toEqual([]);
    const shown = [...entries.material.values(), ...entries.protocol.values(), ...reviews.map((data) => data)];
    expect([...shown.map(({ data }) => data), ...experts.values()].filter(({ demo }) => !demo)).toEqual([]);
  });

  it('has every code of the common lists', () => {
    const { vocabularies } = readBank('content').bank;
    for (const name of (Object.keys(vocabularySchemas) as VocabularyName[]).filter((list) => !own.has(list)))
      expect(codesOf(bankOf(region).vocabularies, name), name).toEqual(expect.arrayContaining(codesOf(vocabularies, name)));
  });
});

it('one bank has sections and a club with its own rules, and the figure of its note', () => {
  const { entries, region } = bankOf('bryansk');
  const units = [...entries.unit.values()];
  expect(region.terms.section?.short).toBe('Секция');
  expect(units.filter(({ data }) => data.kind === 'section').map(({ data: { parent, to_confirm: open } }) => [parent, open])).toEqual(
    Array.from({ length: 9 }, () => ['rumo', true]),
  );
  expect(entries.document.get('prikaz-764-2020')?.data).toMatchObject({ number: '764', date: '2020-08-07', unit: 'rumo' });
  expect([...entries.document.values()].find(({ data }) => data.kind === 'regulation')?.data.unit).toBe('uchitel-goda');
  expect(entries.report.get('2020-2021')?.data.indicators[0]).toMatchObject({ indicator: 'rumo-people', value: 1300 });
  expect([...entries.event.values()].map(({ data }) => data.kind).sort()).toEqual([
    'consultation',
    'internship',
    'master-class',
    'meeting',
  ]);
});

it('the other has five levels of which a municipality may lack the third, and works that municipalities hand in', () => {
  const bank = bankOf('kbr');
  const ways = (nodes: readonly TreeNode[], above: string[] = []): string[] =>
    nodes.flatMap(({ kind, children }) => (children.length > 0 ? ways(children, [...above, kind]) : [[...above, kind].join(' → ')]));
  expect(ways(treeOf(createCatalogue(bank, new Map(), TODAY))).sort()).toEqual([
    'РУМО → ЦНППМПР → ММО → ШМО',
    'РУМО → ЦНППМПР → ММС',
    'РУМО → ЦНППМПР → МунУМО → ММО',
    'РУМО → ЦНППМПР → МунУМО → ММО → ШМО',
  ]);
  expect(bank.region.review.submitted_by).toEqual(['municipality']);
  expect([...bank.entries.material.values()].map(({ data }) => data.submitted_via)).toEqual(Array(3).fill('municipality'));
  expect(bank.entries.unit.get('munumo-a')?.data.agreements.map(({ matter, state }) => [matter, state])).toEqual([
    ['plan', 'agreed'],
    ['head', 'agreed'],
    ['members', 'sent'],
    ['report', 'returned'],
  ]);
  // Its document names no municipality: all below the centre are samples.
  expect([...bank.entries.unit.values()].filter(({ data }) => !data.demo).map(({ id }) => id)).toEqual(['cnppmpr', 'rumo']);
});
