import { describe, expect, it } from 'vitest';
import { aBank, aPerson } from '../testing/builders.ts';
import { creditView, mayBeShown } from './people.ts';

const consent = (overrides: Record<string, string> = {}) => ({ distribution: { id: 'С-1', date: '2025-01-10', ...overrides } });

describe('mayBeShown', () => {
  it.each([
    ['without any consent', undefined, false],
    ['with a consent to processing only', { processing: { id: 'С-1', date: '2025-01-10' } }, false],
    ['with an active consent', consent(), true],
    ['before the consent', consent({ date: '2026-03-01' }), false],
    ['on the last day', consent({ until: '2026-02-01' }), true],
    ['after the last day', consent({ until: '2026-01-31' }), false],
    ['on the day of withdrawal', consent({ withdrawn: '2026-02-01' }), false],
    ['before the withdrawal', consent({ withdrawn: '2026-02-02' }), true],
  ])('%s', (_, given, expected) => expect(mayBeShown(aPerson({ consent: given }).data, '2026-02-01')).toBe(expected));
});

describe('creditView', () => {
  const person = (given: ReturnType<typeof consent> | undefined) => aPerson({ consent: given }, { id: 'p' });

  it('shows a name only with consent', () => {
    const bank = aBank({ entries: [person(consent())] });
    expect(creditView({ person: 'p' }, bank, '2026-02-01')).toMatchObject({ href: '/avtory/p/', personId: 'p' });
  });

  it('links to no section that the region does not have', () => {
    const bank = aBank({ entries: [person(consent())], region: { features: { people: false, organisations: false } } });
    const credits = [{ person: 'p' }, { organisation: 'redakciya' }];
    expect(credits.map((credit) => creditView(credit, bank, '2026-02-01').href)).toEqual([undefined, undefined]);
  });

  it('shows neither name nor link without it', () => {
    const bank = aBank({ entries: [person(consent({ withdrawn: '2025-12-01' }))] });
    const view = creditView({ person: 'p', position: 'учитель' }, bank, '2026-02-01');
    expect(view).toEqual({ name: 'Имя не публикуется', details: 'учитель', organisationId: undefined });
  });
});
