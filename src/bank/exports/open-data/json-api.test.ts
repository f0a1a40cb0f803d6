import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { aWebinar } from '../../../testing/builders.ts';
import { OPEN_SITE, openCatalogue } from '../../../testing/open-bank.ts';
import { openDataFiles } from './files.ts';
import { recordSchema } from './json-schema.ts';
import type { OpenRecord } from './record.ts';
import { openRecords } from './records.ts';

interface List {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly samples: number;
  readonly next?: string;
  readonly records: readonly OpenRecord[];
}

const catalogue = openCatalogue();
const files = new Map(openDataFiles(catalogue));
const at = <T>(path: string, own = files) => JSON.parse(own.get(path) ?? 'null') as T;
const valid = new Ajv({ allErrors: true }).compile(recordSchema('https://x.test/schema.json'));

test('every record fits the schema', () => {
  for (const record of openRecords(catalogue)) {
    valid(JSON.parse(JSON.stringify(record)));
    expect(valid.errors ?? []).toEqual([]);
  }
});
test.each<[string, object]>([
  ['an unknown field', { secret: 1 }],
  ['no title', { title: undefined }],
  ['another kind', { kind: 'person' }],
  ['a relative address', { url: '/materialy/drobi/' }],
  ['a maker without a name', { makers: [{ kind: 'person', id: 'anna' }] }],
  ['an empty list', { subjects: [] }],
  ['a media that DCMI has no word for', { media: ['lesson-plan'] }],
  ['the state of a work that is gone', { state: 'withdrawn' }],
])('a record with %s does not', (_, fault) => {
  const record = JSON.parse(JSON.stringify({ ...openRecords(catalogue)[0], ...fault })) as object;
  expect(valid(record)).toBe(false);
});

test('a list tells samples apart and a page of it holds whole records', () => {
  const list = at<List>('/api/v1/lists/materials/1.json');
  expect(list).toMatchObject({ version: '1.2', kind: 'material', total: 1, samples: 1, page: 1, pages: 1 });
  expect(list.records[0]).toEqual(at('/api/v1/records/material-drobi.json'));
});

describe('long lists', () => {
  const webinars = Array.from({ length: 240 }, (_, index) => aWebinar({}, { id: `w-${index}` }));
  const long = new Map(openDataFiles(openCatalogue({ entries: webinars })));
  const pages: List[] = [];
  for (let path: string | undefined = '/api/v1/lists/webinars/1.json'; path;) {
    const page: List = at(path, long);
    pages.push(page);
    path = page.next?.replace(OPEN_SITE, '/');
  }
  test('go from page to page and hold everything once', () => {
    expect(pages.map(({ records }) => records.length)).toEqual([100, 100, 42]);
    expect(new Set(pages.flatMap(({ records }) => records.map(({ id }) => id))).size).toBe(242);
  });
  test('what is new comes last: pages of before hold what they held', () => {
    const more = openCatalogue({ entries: [...webinars, aWebinar({ start: '2026-01-10T15:00', end: '2026-01-10T16:00' }, { id: 'a' })] });
    expect(new Map(openDataFiles(more)).get('/api/v1/lists/webinars/1.json')).toContain(JSON.stringify(pages[0]?.records).slice(0, -1));
  });
});

test('the same bank gives the same bytes', () => expect([...openDataFiles(openCatalogue())]).toEqual([...files]));

test('whatever the index and the lists point at is there', () => {
  const own = [...files].filter(([path]) => /\/api\/v1\/(?:index|lists)/.test(path)).map(([, text]) => text);
  const named = own.join('').match(/https:\/\/bank\.primery\.rf\/kopilka\/(?:api|dannye|oai)\/[^"]+/g) ?? [];
  expect(named.length).toBeGreaterThan(12);
  const told = new Set(named.map((url) => url.replace(OPEN_SITE, '/')));
  expect([...told].filter((path) => !files.has(path))).toEqual([]);
});
test('OpenAPI names paths that exist', () => {
  const { paths } = at<{ paths: Record<string, unknown> }>('/api/v1/openapi.json');
  for (const path of Object.keys(paths)) {
    const pattern = new RegExp(`^/api/v1${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
    expect([path, [...files.keys()].some((file) => pattern.test(file))]).toEqual([path, true]);
  }
});
test('OpenAPI points at nothing outside of itself, and every file is as it says', () => {
  const described = at<object>('/api/v1/openapi.json');
  const pointers = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]*)"/g)].map(([, pointer]) => pointer);
  expect(pointers.filter((pointer) => !pointer?.startsWith('#/components/schemas/'))).toEqual([]);
  const judge = new Ajv({ unknownFormats: 'ignore' }).addSchema(described, 'api');
  const faultsOf = (name: string, file: string, fault: object = {}) => {
    judge.validate({ $ref: `api#/components/schemas/${name}` }, { ...at<object>(file), ...fault });
    return judge.errors?.map(({ dataPath, message }) => `${dataPath} ${message}`) ?? [];
  };
  for (const [name, file] of [
    ['Index', '/api/v1/index.json'],
    ['List', '/api/v1/lists/materials/1.json'],
    ['Record', '/api/v1/records/material-drobi.json'],
    ['Gone', '/api/v1/gone.json'],
    ['Vocabulary', '/api/v1/vocabularies/subjects.json'],
  ] as const)
    expect([name, faultsOf(name, file)]).toEqual([name, []]);
  expect(faultsOf('Index', '/api/v1/index.json', { generated: 1 }), 'a planted fault').toHaveLength(1);
});
test('a vocabulary has permanent addresses and its parents', () => {
  const { '@graph': graph } = at<{ '@graph': { '@id': string; prefLabel?: { '@value': string } }[] }>(
    '/api/v1/vocabularies/subjects.jsonld',
  );
  expect(graph.find(({ '@id': id }) => id === `${OPEN_SITE}api/v1/vocabularies/subjects.jsonld#trud`)).toMatchObject({
    prefLabel: { '@value': 'Труд (технология)', '@language': 'ru' },
    altLabel: [{ '@value': 'Технология' }],
  });
});
