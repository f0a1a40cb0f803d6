import { expect, test } from 'vitest';
import { aBank, aMaterial, aPage } from '../testing/builders.ts';
import { entryOf, isAttachmentPath, isServicePath, listSegments, rootSegments, serviceSegments } from './addresses.ts';

test.each([
  ['/sw.js', true],
  ['/manifest.webmanifest', true],
  ['/_img/x.webp', true],
  ['/index.html', true],
  ['/o-proekte/dannye/', true],
  ['/reestr.csv', true],
  ['/reestr/', false],
  ['/x/_img/', false],
  ['/x/sw.js', false],
  ['', false],
])('%s is the site’s own: %s', (path, expected) => expect(isServicePath(path)).toBe(expected));

test.each([
  'materialy',
  'avtory',
  'predmety',
  'poisk',
  'r',
  'svidetelstva',
  'kalendar',
  'podborka',
  'statistika',
  'net-svyazi',
  'sw.js',
  '404',
])('an editors’ page cannot be called %s', (name) => expect(rootSegments.has(name)).toBe(true));
test.each(['', 'protokoly', 'o-banke'])('but it can be called «%s»', (name) => expect(rootSegments.has(name)).toBe(false));
test('steps that are no ids', () => {
  expect([...listSegments]).toEqual(['stranica', 'struktura']);
  expect([serviceSegments.has('robots.txt'), serviceSegments.has('materialy')]).toEqual([true, false]);
});

test.each<[string, ReturnType<typeof entryOf>]>([
  ['/avtory/anna/vypiska/', { kind: 'person', id: 'anna' }],
  ['/otchety/2024-2025/', { kind: 'report', id: '2024-2025' }],
  ['/materialy/2024-2025/', undefined],
  ['/materialy/lenta.xml', undefined],
  ['/materialy/', undefined],
  ['/materialy', undefined],
  ['/', undefined],
  ['', undefined],
  ['//materialy//drobi', { kind: 'material', id: 'drobi' }],
  ['/programmy/x/', undefined],
])('%s speaks of %j', (path, entry) => expect(entryOf(path)).toEqual(entry));

test('a file is offered by an entry that is there and has files', () => {
  const drobi = aMaterial({ files: [{ file: 'list.pdf', title: 'Лист' }] }, { id: 'drobi', files: ['list.pdf'] });
  const bank = aBank({ entries: [drobi, aPage({}, { id: 'o-banke' })] });
  const every = { has: () => true };
  const offers = (path: string) => isAttachmentPath(path, bank, every);
  expect([offers('/materialy/drobi/list.pdf'), offers('/materialy/drobi/'), offers('/materialy/stepeni/list.pdf')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([offers('/obedineniya/math/list.pdf'), offers('/o-banke/list.pdf'), offers('/materialy/list.pdf')]).toEqual([false, false, false]);
});
