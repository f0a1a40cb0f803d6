import { describe, expect, test } from 'vitest';
import { aBank, aDocument, anEvent, aPerson, aUnit, aWebinar, aMaterial, anApproval, TODAY } from '../../testing/builders.ts';
import type { BankParts } from '../../testing/builders.ts';
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { associationView, treeLeadOf, treeOf, type TreeNode } from './association.ts';
import { municipalitiesView, municipalitiesWithPages, municipalityView } from './municipality.ts';
import { unitView } from './unit.ts';

const catalogueOf = (parts: BankParts = {}): Catalogue => {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};
const unit = (catalogue: Catalogue, id: string) => unitView(catalogue.bank.entries.unit.get(id)!, catalogue);
const outline = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map(({ text, below, children }) => (children.length > 0 ? [text, below, outline(children)] : text));

describe('the tree of associations', () => {
  test('counts as people do: the second stands before the tenth', () => {
    const numbered = ['10', '2', '1'].map((n) => aUnit({ kind: 'mmo', short_name: `ММО ${n}`, parent: 'rumo' }, { id: `mmo-${n}` }));
    const catalogue = catalogueOf({ entries: numbered });
    expect(outline(treeOf(catalogue))).toEqual([['РУМО', 4, ['Математика', 'ММО 1', 'ММО 2', 'ММО 10']]]);
    expect(JSON.stringify(associationView(catalogue))).toMatch(/ММО 1"[^]*ММО 2"[^]*ММО 10"/);
  });

  test('has as many levels as the region has, and skips those it has not', () => {
    const catalogue = catalogueOf({
      entries: [
        aUnit({ kind: 'municipal-service', short_name: 'Служба', parent: 'rumo' }, { id: 'service' }),
        aUnit({ kind: 'mmo', short_name: 'Районное', parent: 'service' }, { id: 'mmo' }),
        aUnit({ kind: 'smo', short_name: 'Школьное', parent: 'mmo' }, { id: 'smo' }),
        aUnit({ kind: 'smo', short_name: 'Прямо под РУМО', parent: 'rumo' }, { id: 'straight' }),
      ],
    });
    expect(outline(treeOf(catalogue))).toEqual([
      ['РУМО', 5, ['Математика', 'Прямо под РУМО', ['Служба', 2, [['Районное', 1, ['Школьное']]]]]],
    ]);
  });

  test('says how many are part of the root: all of them where they hang on one branch', () => {
    const service = aUnit({ kind: 'municipal-service', parent: 'math' }, { id: 'service' });
    const more = aUnit({ kind: 'omo', parent: 'rumo' }, { id: 'more' });
    expect(treeLeadOf(catalogueOf({ entries: [service] }))).toBe('2\u00a0объединения входят в РУМО.');
    expect(treeLeadOf(catalogueOf({ entries: [service, more] }))).toBe('2\u00a0областных методических объединения входят в РУМО.');
  });

  test('shows an association whose parent is missing, and survives a ring', () => {
    const catalogue = catalogueOf({
      entries: [
        aUnit({ short_name: 'Сирота', parent: 'nowhere' }, { id: 'orphan' }),
        aUnit({ parent: 'b' }, { id: 'a' }),
        aUnit({ parent: 'a' }, { id: 'b' }),
      ],
    });
    expect(treeOf(catalogue).map(({ text }) => text)).toEqual(['РУМО', 'Сирота']);
    expect(unit(catalogue, 'a').trail.map(({ href }) => href)).toEqual(['/obedineniya/b/']);
  });
});

test('regional associations stand by subject or by work: a primary school teacher unites many areas', () => {
  const areas = ['a1', 'a2', 'a3', 'a4'];
  const catalogue = catalogueOf({
    vocabularies: {
      'subject-areas': areas.map((id) => ({ id, name: id })),
      subjects: [
        ...areas.map((area) => ({ id: `s-${area}`, name: `Предмет ${area}`, area })),
        { id: 'speech', name: 'Развитие речи', area: 'a1', status: 'preschool' },
      ],
    },
    entries: [
      aUnit({ short_name: 'Математика', subjects: ['matematika'] }, { id: 'math' }),
      aUnit({ short_name: 'Начальная школа', subjects: areas.map((area) => `s-${area}`) }, { id: 'primary' }),
      aUnit({ short_name: 'Детский сад', subjects: ['speech'] }, { id: 'preschool' }),
    ],
  });
  expect(associationView(catalogue).groups.map(({ title, lines }) => [title, lines.map(({ text }) => text)])).toEqual([
    ['Региональное учебно-методическое объединение', ['РУМО']],
    ['Предметные', ['Математика']],
    ['Уровни образования и направления работы', ['Детский сад', 'Начальная школа']],
  ]);
});

describe('the page of an association', () => {
  const heads = (list: unknown[]) => {
    const consent = { distribution: { id: '1', date: '2025-01-10', withdrawn: '2026-01-15' } };
    const catalogue = catalogueOf({
      entries: [
        aPerson({}, { id: 'shown' }),
        aPerson({ surname: 'Отозвавшая', consent }, { id: 'hidden' }),
        aUnit({ heads: list as never }, { id: 'math' }),
      ],
    });
    return unit(catalogue, 'math')
      .facts.slice(0, 2)
      .map(({ name, values }) => [name, values.map(({ text }) => text).join()]);
  };

  test.each([
    [
      'named with consent',
      [{ person: 'shown' }],
      [
        ['Руководитель', 'Образцова Анна'],
        ['Входит в', 'РУМО'],
      ],
    ],
    [
      'without consent',
      [{ person: 'hidden' }],
      [
        ['Руководитель', 'имя не публикуется'],
        ['Входит в', 'РУМО'],
      ],
    ],
    ['unknown', [{ person: 'unknown', role: 'председатель' }], [['Входит в', 'РУМО']]],
    [
      'of the past',
      [{ person: 'unknown' }, { person: 'shown', until: '2026-01' }],
      [
        ['Раньше руководили', 'Образцова Анна'],
        ['Входит в', 'РУМО'],
      ],
    ],
    [
      'to the end of this month',
      [{ person: 'shown', until: '2026-02' }],
      [
        ['Руководитель', 'Образцова Анна'],
        ['Входит в', 'РУМО'],
      ],
    ],
  ])('a head %s', (_, list, expected) => expect(heads(list)).toEqual(expected));

  test('gathers webinars by date, the newest plan, and folds what is many', () => {
    const catalogue = catalogueOf({
      entries: [
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((day) =>
          aWebinar({ title: `Прошёл ${day}`, start: `2025-10-0${day}T15:00`, end: `2025-10-0${day}T16:00` }, { id: `past-${day}` }),
        ),
        aWebinar({ title: 'Поздний', start: '2026-03-01T15:00', end: '2026-03-01T16:00' }, { id: 'late' }),
        aWebinar({ title: 'Сегодня', start: `${TODAY}T15:00`, end: `${TODAY}T16:00` }, { id: 'now' }),
        aDocument(
          {
            title: 'Старый план',
            unit: 'math',
            date: '2024-08',
            school_year: '2024-2025',
            items: [{ id: 'p1', title: 'Дело', due: 'unknown' }],
          },
          { id: 'old' },
        ),
        aDocument(
          {
            title: 'Новый план',
            unit: 'math',
            date: '2025-08',
            school_year: '2025-2026',
            items: [{ id: 'p1', title: 'Дело', due: 'unknown' }],
          },
          { id: 'new' },
        ),
        anEvent({ units: ['math'] }),
      ],
    });
    const view = unit(catalogue, 'math');
    expect(view.coming.map(({ title, mark }) => [title, mark])).toEqual([
      ['Сегодня', 'Сегодня'],
      ['Поздний', undefined],
    ]);
    expect([view.past.count, view.past.first[0]?.title, view.past.rest.map(({ title, rows }) => [title, rows.length])]).toEqual([
      8,
      'Прошёл 8',
      [['2025–2026 учебный год', 2]],
    ]);
    expect([view.plan?.title, view.plan?.year]).toEqual(['Новый план', '2025–2026']);
    expect([view.events.count, view.documents.count, view.empty]).toEqual([1, 2, false]);
  });

  test('says when there is nothing', () => expect(unit(catalogueOf(), 'math').empty).toBe(true));
});

test('a municipality has a page only when something is there', () => {
  const places = [
    { id: 'north', name: 'Северный муниципальный округ', short: 'Северный округ', kind: 'district' },
    { id: 'south', name: 'Южный округ', kind: 'district' },
  ];
  const material = aMaterial({ municipality: 'north' });
  const { reviews, protocol } = anApproval(material);
  const catalogue = catalogueOf({
    vocabularies: { municipalities: places },
    entries: [material, protocol, aUnit({ municipalities: ['north'] }, { id: 'mmo' })],
    reviews,
  });
  expect(municipalitiesWithPages(catalogue).map(({ id }) => id)).toEqual(['north']);
  expect(municipalitiesView(catalogue)).toEqual({
    count: 2,
    groups: [
      {
        title: 'Округа',
        lines: [
          { text: 'Северный округ', href: '/municipalitety/north/', note: '1\u00a0разработка, 1\u00a0объединение' },
          { text: 'Южный округ' },
        ],
        letters: [],
      },
    ],
  });
  expect(municipalityView(catalogue.bank.vocabularies.municipalities.get('north')!, catalogue).materials.count).toBe(1);
});

describe('the list of municipalities', () => {
  const places = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `m-${index}`,
      name: `${'АБВ'[index % 3]}-ский округ ${index}`,
      kind: index % 9 === 0 ? 'city' : 'district',
    }));

  test('of a region that has named none is empty, and nobody has a page', () => {
    const catalogue = catalogueOf({ vocabularies: { municipalities: [] } });
    expect(municipalitiesView(catalogue)).toEqual({ count: 0, groups: [] });
    expect(municipalitiesWithPages(catalogue)).toEqual([]);
  });

  test('of 500 names each once, a link only where something is', () => {
    const entries = [aUnit({ municipality: 'm-250' }, { id: 'far' })];
    const { count, groups } = municipalitiesView(catalogueOf({ vocabularies: { municipalities: places(500) }, entries }));
    const lines = groups.flatMap((group) => [...group.lines, ...group.letters.flatMap((letter) => letter.lines)]);
    // A phone would show them in one list tens of screens long.
    expect(groups.map(({ lines: whole, letters }) => [whole.length, letters.map(({ title }) => title)])).toEqual([
      [0, ['А\u00a0— 111', 'Б\u00a0— 167', 'В\u00a0— 166']],
      [56, []],
    ]);
    expect([count, groups.map(({ title }) => title), new Set(lines.map(({ text }) => text)).size]).toEqual([
      500,
      ['Округа', 'Города'],
      500,
    ]);
    expect(lines.filter(({ href }) => href !== undefined)).toEqual([
      { text: 'Б-ский округ 250', href: '/municipalitety/m-250/', note: '1\u00a0объединение' },
    ]);
  });
});
