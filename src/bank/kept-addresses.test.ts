import { describe, expect, test } from 'vitest';
import { aBank, aDocument, aMaterial, anApproval, aNews, aPerson, aProtocol, TODAY } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import { addressesToKeep, isAwaited, sampleAddresses } from './kept-addresses.ts';

const material = aMaterial({}, { id: 'drobi' });
const { reviews, protocol } = anApproval(material);
const draft = aMaterial({ published: undefined }, { id: 'waits' });
const entries = [
  material,
  draft,
  protocol,
  aNews({ published: '2026-05-01' }, { id: 'ahead' }),
  aDocument({}, { id: 'plan' }),
  aPerson({}, { id: 'anna' }),
];
const bank = aBank({ entries, reviews });
const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY, 'everything');
const keep = (...pages: string[]) => addressesToKeep(catalogue, new Set(pages));

describe('addresses that must never die', () => {
  test('pages of entries that are there, and the numbers of papers, sorted', () =>
    expect(keep('/obedineniya/math/', '/materialy/drobi/', '/dokumenty/plan/')).toEqual([
      '/dokumenty/plan/',
      '/materialy/drobi/',
      '/novosti/ahead/',
      '/obedineniya/math/',
      '/r/2025-1/',
    ]));
  test('not those of drafts, of people, of what has no page', () =>
    expect(keep('/materialy/waits/', '/avtory/anna/', '/protokoly/protocol-1/', '/kriterii/set-1/')).toEqual([
      '/novosti/ahead/',
      '/r/2025-1/',
    ]));
  test('only news come by themselves', () => {
    expect([isAwaited('news', 'ahead', bank), isAwaited('news', 'nothing', bank), isAwaited('document', 'plan', bank)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('samples and their numbers may go', () => {
  const works = aBank({
    entries: [
      aMaterial({ demo: true }, { id: 'sample' }),
      aMaterial({}, { id: 'real' }),
      aDocument({}, { id: 'plan' }),
      aPerson({ demo: true }, { id: 'anna' }),
      aNews({ demo: true }, { id: 'told' }),
      aProtocol({
        decisions: [
          { material: 'sample', verdict: 'recommended', number: 'Д-2025-1' },
          { material: 'real', verdict: 'recommended', number: '2025-2' },
          { material: 'sample', verdict: 'revise' },
          { material: 'nothing', verdict: 'recommended', number: '2025-3' },
          { code: 'p', verdict: 'recommended', number: '2025-4' },
        ],
      }),
    ],
  });
  expect([...sampleAddresses(works)]).toEqual(['/materialy/sample/', '/novosti/told/', '/r/d-2025-1/']);
});
