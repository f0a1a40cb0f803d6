import { aNews, aUnit } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { addresses } from './addresses.ts';

const lost = ['error addresses.txt'];

testRule(addresses, [
  {
    name: 'a list of living pages',
    bank: { entries: [aNews()], published: ['/', '/novosti/', '/novosti/news-1/', '/sitemap.xml'] },
    finds: [],
  },
  {
    name: 'a renamed entry',
    bank: { entries: [aNews({}, { id: 'news-12' })], published: ['/novosti/news-1/'] },
    finds: lost,
    says: /допишите в redirects\.yaml: \/novosti\/news-1\/: \/novosti\/news-12\//,
  },
  {
    name: 'renamed with a redirect',
    bank: {
      entries: [aNews({}, { id: 'news-12' })],
      published: ['/novosti/news-1/'],
      redirects: { '/novosti/news-1/': '/novosti/news-12/' },
    },
    finds: [],
  },
  {
    name: 'nothing like it is there',
    bank: { entries: [aUnit()], published: ['/novosti/staraya-novost/'] },
    finds: lost,
    says: /\/новый-адрес\//,
  },
  {
    name: 'a file beside a living entry',
    bank: { entries: [aNews({ files: [{ file: 'a.pdf', title: 'А' }] }, { files: ['a.pdf'] })], published: ['/novosti/news-1/a.pdf'] },
    finds: [],
  },
  { name: 'a file that is gone', bank: { entries: [aNews()], published: ['/novosti/news-1/a.pdf'] }, finds: lost },
  {
    name: 'a page that is switched off',
    bank: { entries: [aNews()], region: { features: { news: false } }, published: ['/novosti/news-1/'] },
    finds: lost,
    says: /была опубликована/,
  },
]);
