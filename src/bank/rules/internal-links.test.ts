import { expect, test } from 'vitest';
import { aBank, aContext, aMaterial, anApproval, aPage, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { internalLinks } from './internal-links.ts';

const file = 'webinars/2025-2026/webinar-1/index.md';
const linking = (body: string) => ({ entries: [aWebinar({}, { body }), aPage({}, { id: 'o-banke' }), aMaterial({}, { id: 'drobi' })] });
const withFile = (body: string) => ({
  entries: [aWebinar({ files: [{ file: 'slajdy.pdf', title: 'Слайды' }] }, { body, files: ['slajdy.pdf'] })],
});

testRule(internalLinks, [
  ...[
    '/',
    '/o-banke/',
    '/obedineniya/math/',
    '/obedineniya/',
    '/obedineniya/struktura/',
    '/vebinary/2025-2026/',
    '/vebinary/webinar-1/',
    '/poisk/?q=x',
    '/rubriki/',
    '/licences.txt',
  ].map((path) => ({ name: path, bank: linking(`[x](${path})`), finds: [] })),
  {
    name: 'an entry that is not there',
    bank: linking('[x](/obedineniya/matth/)'),
    finds: [`error ${file}`],
    says: /«\/obedineniya\/math\/»/,
  },
  { name: 'a page that is not there', bank: linking('[x](/o-bankee/)'), finds: [`error ${file}`], says: /нужно «\/o-banke\/»/ },
  { name: 'a work that has not passed', bank: linking('[x](/materialy/drobi/)'), finds: [`error ${file}`], says: /не прошла экспертизу/ },
  { name: 'a subject without works', bank: linking('[x](/predmety/matematika/)'), finds: [`error ${file}`], says: /на сайте нет/ },
  { name: 'a page of a list that has one', bank: linking('[x](/vebinary/stranica/2/)'), finds: [`error ${file}`] },
  { name: 'no slash at the end', bank: linking('[x](/o-banke)'), finds: [`error ${file}`], says: /Напишите \/o-banke\// },
  { name: 'a file of an entry', bank: withFile('[x](/vebinary/webinar-1/slajdy.pdf)'), finds: [] },
  {
    name: 'a file that the entry does not have',
    bank: withFile('[x](/vebinary/webinar-1/slides.pdf)'),
    finds: [`error ${file}`],
    says: /Файла/,
  },
  {
    name: 'a section that is switched off',
    bank: { ...linking('[x](/vebinary/webinar-1/)'), region: { features: { webinars: false } } },
    finds: [`error ${file}`],
    says: /выключен/,
  },
  {
    name: 'an address that is redirected',
    bank: { ...linking('[x](/materialy/old/)'), redirects: { '/materialy/old/': '/materialy/drobi/' } },
    finds: [],
  },
]);

test('a link to an approved work is right', () => {
  const material = aMaterial();
  const { reviews, protocol } = anApproval(material);
  expect(
    internalLinks.check(aContext(aBank({ entries: [material, protocol, aWebinar({}, { body: '[x](/materialy/material-1/)' })], reviews }))),
  ).toEqual([]);
});

test('a link to a broken entry is not told twice', () => {
  const bank = aBank(linking('[x](/obedineniya/lost/)'));
  expect(internalLinks.check(aContext(bank, { broken: new Map([['unit', new Set(['lost'])]]) }))).toEqual([]);
});
