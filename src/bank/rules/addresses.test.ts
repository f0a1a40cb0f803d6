import { aNews, aPerson, aUnit } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { addresses } from './addresses.ts';

const lost = ['error addresses.txt'];
const own = ['math', 'rumo'].map((id) => `/obedineniya/${id}/`);
const units = [...own, ...['ministry', 'redakciya', 'smolgu', 'soiro'].map((id) => `/organizacii/${id}/`)];

testRule(addresses, [
  {
    name: 'a list of living pages',
    bank: { entries: [aNews()], published: [...units, '/', '/novosti/', '/novosti/news-1/', '/sitemap.xml'] },
    finds: [],
  },
  {
    name: 'a renamed entry',
    bank: { entries: [aNews({}, { id: 'news-12' })], published: [...units, '/novosti/news-1/'] },
    finds: [...lost, 'warning addresses.txt'],
    says: /допишите в redirects\.yaml: \/novosti\/news-1\/: \/novosti\/news-12\//,
  },
  {
    name: 'renamed with a redirect',
    bank: {
      entries: [aNews({}, { id: 'news-12' })],
      published: [...units, '/novosti/news-1/', '/novosti/news-12/'],
      redirects: { '/novosti/news-1/': '/novosti/news-12/' },
    },
    finds: [],
  },
  {
    name: 'nothing like it is there',
    bank: { entries: [aUnit()], published: [...units, '/novosti/staraya-novost/', '/obedineniya/unit-1/'] },
    finds: lost,
    says: /\/новый-адрес\//,
  },
  {
    name: 'a file beside a living entry',
    bank: {
      entries: [aNews({ files: [{ file: 'a.pdf', title: 'А' }] }, { files: ['a.pdf'] })],
      published: [...units, '/novosti/news-1/', '/novosti/news-1/a.pdf'],
    },
    finds: [],
  },
  {
    name: 'a file that is gone',
    bank: { entries: [aNews()], published: [...units, '/novosti/news-1/', '/novosti/news-1/a.pdf'] },
    finds: lost,
  },
  {
    name: 'a page that is switched off',
    bank: { entries: [aNews()], region: { features: { news: false } }, published: [...units, '/novosti/news-1/'] },
    finds: lost,
    says: /была опубликована/,
  },
  {
    name: 'new pages that nobody wrote down: one warning for them all',
    bank: { entries: [aNews(), aNews({}, { id: 'news-2' })], published: [...units] },
    finds: ['warning addresses.txt'],
    says: /ещё не записаны: \/novosti\/news-1\/, \/novosti\/news-2\/\..* --fix/,
  },
  { name: 'no list is kept', bank: { entries: [aNews()] }, finds: [] },
  {
    name: 'news of a day to come: its address is settled already',
    bank: { entries: [aNews({ published: '2026-08-01' })], published: [...units, '/novosti/news-1/'] },
    today: '2026-07-01',
    finds: [],
  },
  {
    name: 'a person who has gone leaves nothing, and nobody is asked for a redirect',
    bank: { published: [...units, '/avtory/anna/'] },
    finds: lost,
    says: /Удалите строку/,
  },
  { name: 'people are not asked for', bank: { entries: [aPerson()], published: [...units] }, finds: [] },
  {
    name: 'the mark of a merge that nobody finished',
    bank: { published: [...units, '<<<<<<< HEAD'] },
    finds: lost,
    says: /не адрес страницы/,
  },
  {
    name: 'a whole address of the site',
    bank: { published: [...units, 'https://bank.primery.rf/novosti/'] },
    finds: lost,
    says: /знаком \//,
  },
  {
    name: 'six new pages: five are named, on the last line of the list',
    bank: { entries: [1, 2, 3, 4, 5, 6].map((id) => aNews({}, { id: `n-${id}` })), published: [...units] },
    finds: ['warning addresses.txt'],
    tells: [
      '6: Адреса новых страниц ещё не записаны: /novosti/n-1/, /novosti/n-2/, /novosti/n-3/, /novosti/n-4/, /novosti/n-5/ и ещё 1. Запустите npm run check -- --fix — команда впишет их сама. Или допишите их здесь, по одному в строке: тогда переименованная запись не потеряет адрес.',
    ],
  },
  {
    name: 'five of them, in a list that is empty',
    bank: { published: [] },
    finds: ['warning addresses.txt'],
    says: /: \/\S+, \/\S+, \/\S+, \/\S+, \/\S+ и ещё 1\./,
  },
  {
    name: 'what stands in no form of an address, each on its line',
    bank: { published: [...units, '/a b/', '/novosti', 'novosti/', '/novosti/#a', 'x/novosti/a.pdf'] },
    finds: [...lost, ...lost, ...lost, ...lost, ...lost],
    tells: ['/a b/', '/novosti', 'novosti/', '/novosti/#a', 'x/novosti/a.pdf'].map(
      (address, index) =>
        `${index + 7}: Строка «${address}» — не адрес страницы. Оставьте в строке один адрес от корня сайта, со знаком / в начале и в конце: /novosti/raspisanie/.`,
    ),
  },
  {
    name: 'a file and a list that are gone',
    bank: { published: [...units, '/staroe.csv', '/predmety/alkhimiya/'] },
    finds: [...lost, ...lost],
    tells: [
      '7: Адрес «/staroe.csv» был опубликован, а теперь по нему ничего нет. Верните записи прежний код или допишите в redirects.yaml: /staroe.csv: /новый-адрес/. Если страница на сайт ещё не выходила, удалите строку.',
      '8: Адрес «/predmety/alkhimiya/» был опубликован, а теперь по нему ничего нет. Верните записи прежний код или допишите в redirects.yaml: /predmety/alkhimiya/: /новый-адрес/. Если страница на сайт ещё не выходила, удалите строку.',
    ],
  },
  {
    name: 'renamed to what is listed already: it is another page',
    bank: { entries: [aNews({}, { id: 'news-12' })], published: [...units, '/novosti/news-12/', '/novosti/news-1/'] },
    finds: lost,
    says: /: \/novosti\/news-1\/: \/новый-адрес\/\. Если/,
  },
  {
    name: 'a person who has gone, in whole words',
    bank: { published: [...units, '/avtory/anna/'] },
    finds: lost,
    tells: [
      '7: Страницы человека «/avtory/anna/» на сайте больше нет. Удалите строку: людей в этом списке не держат, человек вправе уйти с сайта без следа.',
    ],
  },
]);
