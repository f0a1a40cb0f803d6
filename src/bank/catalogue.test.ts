import { describe, expect, it } from 'vitest';
import { aBank, aMaterial, anApproval, aWebinar, TODAY } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import { relatedTo } from './related.ts';

function catalogueOf(materials: ReturnType<typeof aMaterial>[], approved = materials, others: Parameters<typeof aBank>[0] = {}) {
  const approvals = approved.map((material, i) => ({ ...anApproval(material), i }));
  const protocols = approvals.map(({ protocol, i }) => ({ ...protocol, id: `p-${i}` }));
  const bank = aBank({
    ...others,
    entries: [...materials, ...protocols, ...(others.entries ?? [])],
    reviews: approvals.flatMap(({ reviews }) => reviews),
  });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

describe('createCatalogue', () => {
  const first = aMaterial({ title: 'Первая', subjects: ['matematika'], grades: ['5'] }, { id: 'a' });
  const second = aMaterial({ title: 'Вторая', subjects: ['matematika'], grades: ['5', '6'] }, { id: 'b' });

  it('publishes only what passed its review', () => {
    const { materials, items, byFacet } = catalogueOf([first, second], [first]);
    expect(materials.map(({ id }) => id)).toEqual(['a']);
    expect(items).toHaveLength(1);
    expect(byFacet.grade.has('6')).toBe(false);
  });

  it('indexes facets and pairs', () => {
    const catalogue = catalogueOf([first, second]);
    expect(catalogue.byFacet.subject.get('matematika')).toHaveLength(2);
    expect(catalogue.bySubjectGrade.get('matematika/6')?.map(({ entry }) => entry.id)).toEqual(['b']);
    expect([...catalogue.byFacet.level.keys()]).toEqual(['ooo']);
  });

  it('lists webinars by start, latest first', () => {
    const webinars = [
      aWebinar({ start: '2025-10-01T15:00', end: '2025-10-01T16:00' }, { id: 'early' }),
      aWebinar({ start: '2025-12-01T15:00', end: '2025-12-01T16:00' }, { id: 'late' }),
    ];
    expect(catalogueOf([], [], { entries: webinars }).webinars.map(({ id }) => id)).toEqual(['late', 'early']);
  });
});

describe('relatedTo', () => {
  it('prefers the same subject and grade, never offers the thing itself, and is the same each time', () => {
    const materials = [
      aMaterial({ title: 'А', subjects: ['matematika'], grades: ['5'] }, { id: 'a' }),
      aMaterial({ title: 'Б', subjects: ['matematika'], grades: ['5'] }, { id: 'b' }),
      aMaterial({ title: 'В', subjects: ['matematika'], grades: ['6'] }, { id: 'c' }),
      aMaterial({ title: 'Г', subjects: ['matematika'], grades: ['11'] }, { id: 'd' }),
    ];
    const catalogue = catalogueOf(materials);
    const ids = () => relatedTo(catalogue.item.get('material/a')!, catalogue).map(({ item, reason }) => [item.entry.id, reason]);
    expect(ids()).toEqual([
      ['b', 'same-subject-grade'],
      ['c', 'same-subject'],
    ]);
    expect(ids()).toEqual(ids());
  });

  it.each([
    [2, [['b', 'same-theme']]],
    [12, []],
  ])('takes a theme that %i works share for a likeness only while it is narrow', (count, expected) => {
    const materials = Array.from({ length: count }, (_, index) =>
      aMaterial({ subjects: [index === 0 ? 'matematika' : 'fizika'], grades: ['7'], themes: ['gia-oge'] }, { id: 'abcdefghijkl'[index]! }),
    );
    const catalogue = catalogueOf(materials);
    expect(relatedTo(catalogue.item.get('material/a')!, catalogue).map(({ item, reason }) => [item.entry.id, reason])).toEqual(expected);
  });
});
