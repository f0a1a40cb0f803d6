import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, aProtocol, TODAY } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import { lastModified } from './last-modified.ts';
import { sideFacts } from './views/material-facts.ts';
import { materialView } from './views/material.ts';

const prolonged = aProtocol(
  { number: '2', date: '2026-01-20', decisions: [{ material: 'material-1', verdict: 'recommended', number: '2025-1' }] },
  { id: 'p-2' },
);

function shown(published: string | undefined, { passed = true } = {}) {
  const material = aMaterial({ published });
  const { reviews, protocol } = anApproval(material);
  const bank = aBank({ entries: [material, protocol, prolonged], reviews: passed ? reviews : [] });
  const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY, 'everything');
  const item = catalogue.items[0] ?? catalogue.drafts.get('material-1')!;
  const entry = catalogue.bank.entries.material.get('material-1')!;
  const facts = sideFacts(materialView(entry, catalogue)).filter(({ name }) => name === 'Опубликовано');
  return {
    listed: item.date,
    told: facts.flatMap(({ values }) => values.map(({ text }) => text.replaceAll('\u00a0', ' '))),
    modified: lastModified(entry, TODAY),
  };
}

describe('the day of publication', () => {
  test('is that of the work', () =>
    expect(shown('2025-12-01')).toEqual({ listed: '2025-12-01', told: ['1 декабря 2025'], modified: '2025-12-01' }));

  test('without one is that of the first protocol that let the work through, not of submission', () =>
    expect(shown(undefined)).toEqual({ listed: '2025-11-20', told: ['20 ноября 2025'], modified: '2025-11-20' }));

  test('of a draft is not told', () => expect(shown(undefined, { passed: false }).told).toEqual([]));
});
