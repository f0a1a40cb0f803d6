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
]);
