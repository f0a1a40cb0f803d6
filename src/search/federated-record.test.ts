import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readNeighbour } from '../bank/federation/read-neighbour.ts';
import { regionSchema } from '../bank/model/region.ts';
import { federatedPages } from '../indexing/federated-pages.ts';
import { makeIndex } from '../indexing/make-index.ts';
import { baseRegion } from '../testing/base-bank.ts';
import { aBank } from '../testing/builders.ts';
import { getFrom, neighbour, neighbourFiles, NEIGHBOUR_SITE, own } from '../testing/neighbour.ts';
import { federatedRecord } from './federated-record.ts';
import { IndexReader } from './index/reader.ts';
import { withRegion } from './with-region.ts';

const bank = aBank({});
const { records } = await readNeighbour(neighbour, own, getFrom(neighbourFiles()));
const drobi = records.find(({ id }) => id === 'drobi')!;

it('a thing of another bank can be filtered by what both banks know, and by its region', () => {
  const { filters, meta } = federatedRecord(drobi, bank);
  expect(filters).toMatchObject({
    kind: ['Разработки'],
    region: ['Энский край'],
    subject: ['Математика'],
    grade: ['5 класс'],
    files: ['с файлами'],
  });
  expect(Object.keys(filters)).not.toEqual(expect.arrayContaining(['unit']));
  expect(Object.keys(filters)).not.toEqual(expect.arrayContaining(['municipality']));
  expect(meta).toMatchObject({ mark: 'Энский край: откроется другой сайт', kicker: 'Технологическая карта' });
  expect(meta['also']).toContain('Энский край');
  expect(federatedRecord({ ...drobi, demo: true }, bank).meta['demo']).toBe('1');
});

it('what both know by one code bears the name that it has here', () => {
  const renamed = {
    ...drobi,
    subjects: [
      { id: 'matematika', name: 'Матем.' },
      { id: 'gorskoe', name: 'Горское дело' },
    ],
  };
  expect(federatedRecord(renamed, bank).filters['subject']).toEqual(['Математика', 'Горское дело']);
});

it('what it says of its state is told beside its origin', () => {
  expect(federatedRecord({ ...drobi, state: 'archived' }, bank).meta['mark']).toBe('Энский край: откроется другой сайт · В архиве');
  expect(federatedRecord({ ...drobi, kind: 'webinar', status: 'cancelled' }, bank).filters['kind']).toEqual(['Вебинары', 'Отменённые']);
});

it('lies in the index at the address of the other bank, its words escaped', async () => {
  const hostile = { ...drobi, title: 'Дроби <script>alert(1)</script>', summary: '<img src=x onerror=alert(1)> "&amp;' };
  const files = await makeIndex(federatedPages([hostile], bank));
  const reader = await IndexReader.open((path) => Promise.resolve(gunzipSync(files.get(`pagefind/${path.replace(/\?.*/, '')}`)!)));
  const { url, meta, content } = await reader.fragment(0);
  expect(url).toBe(`${NEIGHBOUR_SITE}materialy/drobi/`);
  expect(meta['title']).toContain('<script>alert(1)</script>');
  expect(content).toContain('<img src=x onerror=alert(1)> "&amp;');
});

it('our own pages say whose they are only where there are others beside them', () => {
  const own = new Map([['/m/', { filters: { kind: ['Разработки'] }, meta: {}, sort: { date: '', title: '' } }]]);
  const region = (federation: object[]) => regionSchema.parse({ ...baseRegion, federation });
  expect(withRegion(own, region([]))).toBe(own);
  expect(withRegion(own, region([{ id: 'a', name: 'А', site: NEIGHBOUR_SITE, live: true }]))).toBe(own);
  expect(withRegion(own, region([neighbour])).get('/m/')!.filters).toEqual({ kind: ['Разработки'], region: ['Область'] });
});
