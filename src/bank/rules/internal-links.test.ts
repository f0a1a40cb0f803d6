import { expect, test } from 'vitest';
import { aBank, aContext, aMaterial, anApproval, aPage, aPerson, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { internalLinks } from './internal-links.ts';

const file = 'webinars/2025-2026/webinar-1/index.md';
const linking = (body: string) => ({ entries: [aWebinar({}, { body }), aPage({}, { id: 'o-banke' }), aMaterial({}, { id: 'drobi' })] });
const withFile = (body: string) => ({
  entries: [aWebinar({ files: [{ file: 'slajdy.pdf', title: 'Слайды' }] }, { body, files: ['slajdy.pdf'] })],
});
const page = 'pages/o-banke.mdx';
const switchedOff = (path: string) => ({ entries: [aWebinar(), aPage({}, { id: 'o-banke', body: `[x](${path})` })] });

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
  ...(
    [
      ['/vebinary/webinar-1/', 'webinars', 'Вебинары'],
      ['/vebinary/', 'webinars', 'Вебинары'],
      ['/predlozhit/vebinar/', 'webinars', 'Вебинары'],
      ['/predlozhit/', 'materials', 'Разработки'],
      ['/reestr/', 'materials', 'Разработки'],
      ['/nuzhen-material/', 'statistics', 'Статистика'],
      ['/municipalitety/', 'municipalities', 'Муниципалитеты'],
      ['/net-svyazi/', 'offline', 'Сохранено без интернета'],
      ['/podborka/', 'selection', 'Моя подборка'],
      ['/o-proekte/dannye/', 'data', 'Открытые данные'],
      ['/dannye/materialy.csv', 'data', 'Открытые данные'],
    ] as const
  ).map(([path, feature, section]) => ({
    name: `${path} when ${feature} are switched off`,
    bank: { ...switchedOff(path), region: { features: { [feature]: false } } },
    finds: [`error ${page}`],
    says: new RegExp(`Раздел «${section}» выключен в region\\.yaml \\(features: ${feature}\\): уберите ссылку или включите раздел`),
  })),
  {
    name: 'an address that is redirected',
    bank: { ...linking('[x](/materialy/old/)'), redirects: { '/materialy/old/': '/materialy/drobi/' } },
    finds: [],
  },
  {
    name: 'whole words, each on its line',
    bank: linking('[x](/obedineniya/qqqqqqqq/)\n\n[x](/qqqqqqqqqqqqqqqqq/zzzzzzzzz/yyyyyyyyy/) [x](/materialy/drobi/)\n[x](/o-banke)'),
    finds: [1, 2, 3, 4].map(() => `error ${file}`),
    tells: [
      '10: Ссылка «/obedineniya/qqqqqqqq/» ведёт в никуда: записи «qqqqqqqq» нет. Коды — в content/units.',
      '12: Страницы «/qqqqqqqqqqqqqqqqq/zzzzzzzzz/yyyyyyyyy/» на сайте нет. Проверьте адрес: он начинается от корня банка. У предмета, класса или темы без работ страницы нет.',
      '12: Ссылка «/materialy/drobi/» ведёт на работу, которая ещё не прошла экспертизу: страницы пока нет. Уберите ссылку или дождитесь решения.',
      '13: Ссылке «/o-banke» не хватает знака / в конце. Напишите /o-banke/.',
    ],
  },
  {
    name: 'whole words: a file that is not there, a person who is not shown',
    bank: {
      entries: [aWebinar({}, { body: '[x](/vebinary/webinar-1/slides.pdf) [x](/avtory/person-1/)' }), aPerson({ consent: undefined })],
    },
    finds: [`error ${file}`, `error ${file}`],
    tells: [
      '10: Файла «/vebinary/webinar-1/slides.pdf» на сайте нет. Проверьте имя: рядом с записью такого файла нет.',
      '10: Ссылка «/avtory/person-1/» ведёт на запись, у которой на сайте нет страницы. Уберите ссылку: запись ещё не вышла или имя не публикуется.',
    ],
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
