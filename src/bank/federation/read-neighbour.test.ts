import { describe, expect, it, test } from 'vitest';
import { getFrom, neighbour, NEIGHBOUR_SITE, neighbourFiles, own, withChange, type Files } from '../../testing/neighbour.ts';
import { neighbourSchema } from '../model/region-federation.ts';
import { INDEX, readNeighbour, type Own } from './read-neighbour.ts';

const files = neighbourFiles();
const LIST = 'api/v1/lists/materials/1.json';
const read = (some: Files = files, bank = neighbour, self: Own = own) => readNeighbour(bank, self, getFrom(some));
const record = (change: Record<string, unknown>) =>
  withChange(files, LIST, (list) => void Object.assign((list as { records: object[] }).records[0]!, change));
const index = (change: Record<string, unknown>) => withChange(files, INDEX, (data) => void Object.assign(data, change));
const list = (change: Record<string, unknown>) => withChange(files, LIST, (data) => void Object.assign(data, change));

it('takes every thing that a bank publishes, under the name that region.yaml gives it', async () => {
  const { records, warnings } = await read();
  expect(warnings).toEqual([]);
  expect([...new Set(records.map(({ kind }) => kind))]).toEqual(['material', 'recommendation', 'webinar']);
  expect(records.every(({ url, region }) => url.startsWith(NEIGHBOUR_SITE) && region === 'Энский край')).toBe(true);
  expect(records.find(({ id }) => id === 'drobi')).toMatchObject({
    title: '«Дроби» <5 & 6> ]]>; или «доли»',
    url: `${NEIGHBOUR_SITE}materialy/drobi/`,
    subjects: [{ id: 'matematika', name: 'Математика' }],
    demo: false,
  });
});

it('leads to the real address of a bank whose own profile still has a sample', async () => {
  const sample = neighbourFiles('https://bank.example.ru/');
  const { records } = await read(sample);
  expect(records[0]!.url).toBe(`${NEIGHBOUR_SITE}materialy/drobi/`);
});

describe('a catalogue that cannot be taken says why', () => {
  const cut = new Map([...files, [LIST, files.get(LIST)!.slice(0, -40)]]);
  const far = (next: string) => list({ next });
  test.each<[string, Files, string, RegExp]>([
    ['truncated', cut, LIST, /не JSON или он обрывается/],
    ['a page of HTML', new Map([...files, [INDEX, '<!doctype html><h1>502</h1>']]), INDEX, /не JSON/],
    ['no such file', new Map([...files].filter(([path]) => path !== LIST)), LIST, /нет/],
    ['another version', index({ version: '2.0' }), INDEX, /версии 2\.0, а здесь понимают версию 1\.\d/],
    ['a list of another version', list({ version: '3.1' }), LIST, /версии 3\.1/],
    ['no version', index({ version: undefined }), INDEX, /«version»/],
    ['wrong types', index({ sample_site: 'да' }), INDEX, /«sample_site»/],
    ['records that are no list', list({ records: { length: 5 } }), LIST, /«records»/],
    ['another kind', list({ kind: 'webinar' }), LIST, /«webinar»/],
    ['a circle of pages', far(`${NEIGHBOUR_SITE}${LIST}`), LIST, /ходит по кругу/],
    ['a circle under another name', far(`${NEIGHBOUR_SITE}api/v1/lists/../lists/materials/1.json`), LIST, /ходит по кругу/],
    ['a list on another site', far('https://evil.primery.rf/1.json'), INDEX, /за пределы сайта/],
    ['a list on this computer', far('file:///etc/passwd'), INDEX, /за пределы сайта/],
    ['a list outside of the folder', far('https://kraj.primery.rf/1.json'), INDEX, /за пределы сайта/],
    ['a list that climbs out', far(`${NEIGHBOUR_SITE}api/%2e%2e/%2e%2e/1.json`), INDEX, /за пределы сайта/],
    ['another address', index({ site: 'https://other.primery.rf/' }), INDEX, /называет своим адрес https:\/\/other\.primery\.rf\//],
    ['this bank under its code', index({ region: { id: 'own' } }), INDEX, /наш собственный банк или его копия/],
    ['this bank at its address', neighbourFiles('https://nash.primery.rf/'), INDEX, /наш собственный банк/],
  ])('%s', async (_name, some, place, words) => {
    const fault = await read(some).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'Error', place, message: expect.stringMatching(words) });
  });

  it('a sample address where no real one is known', () => {
    const bank = neighbourSchema.parse({ id: 'kraj', name: 'Край', folder: '../kraj/dist' });
    return expect(read(neighbourFiles('https://bank.example.ru/'), bank)).rejects.toThrow(/образец .* Впишите .*: site/);
  });

  it('a list without an end', async () => {
    let page = 0;
    const get = (path: string) => {
      if (path === INDEX) return getFrom(files)(path);
      page += 1;
      const next = `${NEIGHBOUR_SITE}api/v1/lists/materials/${page + 1}.json`;
      return Promise.resolve(Buffer.from(JSON.stringify({ version: '1.0', kind: 'material', records: [], next })));
    };
    await expect(readNeighbour(neighbour, own, get)).rejects.toThrow('больше 500 страниц');
    expect(page).toBe(500);
  });
});

describe('a record that cannot be taken is left out, and the others stay', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['javascript:', { url: 'javascript:alert(1)' }, /«url»/],
    ['data:', { url: 'data:text/html,<script>alert(1)</script>' }, /«url»/],
    ['an address of another site', { url: 'https://evil.primery.rf/materialy/drobi/' }, /не на сайт этого банка/],
    ['an address of this bank', { url: 'https://nash.primery.rf/materialy/drobi/' }, /не на сайт этого банка/],
    ['an address that only begins alike', { url: 'https://kraj.primery.rf/banka/x/' }, /не на сайт этого банка/],
    ['a name in an address', { url: 'https://kraj.primery.rf@evil.primery.rf/bank/' }, /не на сайт этого банка/],
    ['a title of ten megabytes', { title: 'а'.repeat(5_000_000) }, /«title»/],
    ['an empty title', { title: ' \u200b ' }, /«title»/],
    ['a title that is no text', { title: { toString: 'x' } }, /«title»/],
    ['a day that is none', { date: '2026-02-31' }, /«date»/],
    ['subjects that are no list', { subjects: 'matematika' }, /«subjects»/],
    ['a thousand keywords', { keywords: Array.from({ length: 1000 }, () => 'x') }, /«keywords»/],
    ['a code with a path', { id: '../../etc' }, /«id»/],
    ['another kind', { kind: 'webinar' }, /«kind»/],
  ])('%s', async (_name, change, words) => {
    const all = (await read()).records.length;
    const { records, warnings } = await read(record(change));
    expect([records.length, warnings.length]).toEqual([all - 1, 1]);
    expect(warnings[0]).toMatch(words);
    expect(warnings[0]).toMatch(/записей пропущено: 1\. Первая — «.+»/);
    expect(warnings[0]!.length).toBeLessThan(400);
  });

  it('what lies in the folder of another bank is that bank’s, also below a neighbour', async () => {
    const self = { ...own, site: `${NEIGHBOUR_SITE}nash/` };
    const { warnings } = await read(record({ url: `${NEIGHBOUR_SITE}nash/materialy/drobi/` }), neighbour, self);
    expect(warnings[0]).toMatch(/не на сайт этого банка/);
  });

  it('one thing twice is one', async () => {
    const twice = withChange(files, LIST, (data) => {
      const { records } = data as { records: object[] };
      records.push(records[0]!);
    });
    const { records, warnings } = await read(twice);
    expect(records.filter(({ id }) => id === 'drobi')).toHaveLength(1);
    expect(warnings[0]).toMatch(/уже есть/);
  });
});

it('words are plain: a script in a title is its letters, what nobody sees is taken out', async () => {
  const { records } = await read(record({ title: '<script>alert(1)</script>\u202e\u0000 Дро\u00adби\n', unknown_field: { a: 1 } }));
  expect(records[0]!.title).toBe('<script>alert(1)</script> Дроби');
  expect(records[0]).not.toHaveProperty('unknown_field');
});
