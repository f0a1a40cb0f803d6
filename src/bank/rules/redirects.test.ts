import { aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { redirects } from './redirects.ts';

const bank = (lines: Record<string, string>) => ({ entries: [aMaterial({}, { id: 'new' })], redirects: lines });
const at = (from: string, severity = 'error') => `${severity} redirects.yaml redirects.${from}`;

testRule(redirects, [
  { name: 'old to new', bank: bank({ '/materialy/old/': '/materialy/new/' }), finds: [] },
  { name: 'to a list', bank: bank({ '/materialy/old/': '/materialy/' }), finds: [] },
  { name: 'to nowhere', bank: bank({ '/materialy/old/': '/materialy/nowhere/' }), finds: [at('/materialy/old/')], says: /нет/ },
  { name: 'to itself', bank: bank({ '/a/': '/a/' }), finds: [at('/a/')], says: /по кругу: \/a\/ → \/a\// },
  { name: 'a circle', bank: bank({ '/a/': '/b/', '/b/': '/a/' }), finds: [at('/a/'), at('/b/')] },
  {
    name: 'a chain',
    bank: bank({ '/a/': '/b/', '/b/': '/materialy/new/' }),
    finds: [at('/a/')],
    says: /конечный адрес: \/materialy\/new\//,
  },
  { name: 'into a circle', bank: bank({ '/a/': '/b/', '/b/': '/b/' }), finds: [at('/b/')] },
  {
    name: 'from a page that is there',
    bank: bank({ '/materialy/new/': '/materialy/' }),
    finds: [at('/materialy/new/')],
    says: /есть страница/,
  },
  { name: 'no slash at the end', bank: bank({ '/materialy/old/': '/materialy/new' }), finds: [at('/materialy/old/', 'warning')] },
]);
