import { expect, test } from 'vitest';
import { aBank } from '../testing/builders.ts';
import { footerKinds, menuKinds } from './menu.ts';
import { menuSections, regionSchema, type Region } from './model/region.ts';
import { baseRegion } from '../testing/base-bank.ts';

const withMenu = (menu?: Region['menu']) => aBank({ region: { menu } });

test('without a word of the region the menu has the usual four', () => {
  expect(menuKinds(withMenu())).toEqual(['material', 'webinar', 'unit', 'document']);
  expect(footerKinds(withMenu())).toEqual({
    found: ['recommendation', 'collection'],
    held: ['event', 'programmes', 'report', 'news', 'organisation', 'person'],
  });
});

test('a region names its own, in its order; what it leaves out goes to the footer', () => {
  const bank = withMenu(['news', 'materials']);
  expect(menuKinds(bank)).toEqual(['news', 'material']);
  const { found, held } = footerKinds(bank);
  expect([...found]).toEqual(['webinar', 'recommendation', 'collection']);
  expect([...held]).toEqual(['unit', 'document', 'event', 'programmes', 'report', 'organisation', 'person']);
});

test.each(menuSections)('%s stands in the menu or in the footer, never in both', (section) => {
  const [kind] = menuKinds(withMenu([section]));
  const { found, held } = footerKinds(withMenu([section]));
  expect([kind, found.length + held.length, [...found, ...held].includes(kind!)]).toEqual([
    expect.any(String),
    menuSections.length - 1,
    false,
  ]);
});

test.each([[[]], [['materials', 'webinars', 'units', 'documents', 'news']], [['statistics']]])('%j is no menu', (menu) =>
  expect(regionSchema.safeParse({ ...baseRegion, menu }).success).toBe(false),
);
