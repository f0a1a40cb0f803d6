import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWebinar } from '../../../../testing/builders.ts';
import { ask, harvest, oaiServer, type OaiServer } from '../../../../testing/oai-server.ts';
import { openCatalogue } from '../../../../testing/open-bank.ts';
import { allNamed, parseXml, textsNamed, type Node } from '../../../../testing/xml.ts';
import { openDataFiles } from '../files.ts';
import { endsBeforeBeginning, notAfter } from './rules.ts';

const identifiers = (records: readonly Node[] = []) => records.flatMap((record) => textsNamed(record, 'identifier')[0] ?? []);
const codes = (answer: Node) => allNamed(answer, 'error').map(({ attributes }) => attributes['code']);
const name = (key: string) => `oai:bank.primery.rf:${key}`;

const catalogue = openCatalogue();
let server: OaiServer;
beforeAll(async () => {
  server = await oaiServer(catalogue);
});
afterAll(() => server.close());

test('every file is XML that a strict reader takes', () => {
  const xml = [...openDataFiles(catalogue)].filter(([path]) => path.endsWith('.xml'));
  expect(xml.length).toBeGreaterThan(40);
  for (const [, text] of xml) expect(parseXml(text).name).toMatch(/^(OAI-PMH|Repository)$/);
});

describe('the six verbs', () => {
  test('Identify', async () => {
    const answer = await ask(server.url, { verb: 'Identify' });
    expect(textsNamed(answer, 'baseURL')).toEqual(['https://bank.primery.rf/kopilka/oai/']);
    expect(allNamed(answer, 'Identify')[0]?.children.map((child) => child.name)).toEqual([
      'repositoryName',
      'baseURL',
      'protocolVersion',
      'adminEmail',
      'earliestDatestamp',
      'deletedRecord',
      'granularity',
      'description',
    ]);
    expect(JSON.stringify(answer)).toContain('POST');
  });
  test('ListMetadataFormats', async () =>
    expect(textsNamed(await ask(server.url, { verb: 'ListMetadataFormats' }), 'metadataPrefix')).toEqual(['oai_dc', 'oai_lom']));
  test('ListSets', async () =>
    expect(textsNamed(await ask(server.url, { verb: 'ListSets' }), 'setSpec')).toEqual(['material', 'recommendation', 'webinar']));
  test.each(['oai_dc', 'oai_lom'])('GetRecord %s', async (metadataPrefix) => {
    const answer = await ask(server.url, { verb: 'GetRecord', metadataPrefix, identifier: name('material-drobi') });
    expect(codes(answer)).toEqual([]);
    expect(JSON.stringify(answer)).toContain('«Дроби» <5 & 6> ]]>; или «доли»');
  });
  test('a record that is gone says so and nothing else', async () => {
    const answer = await ask(server.url, { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: name('material-snyata') });
    expect(allNamed(answer, 'header')[0]?.attributes).toEqual({ status: 'deleted' });
    expect(allNamed(answer, 'metadata')).toEqual([]);
  });
  test.each(['ListRecords', 'ListIdentifiers'])('%s gives everything, or a set', async (verb) => {
    expect(identifiers(await harvest(server.url, { verb, metadataPrefix: 'oai_dc' })).sort()).toEqual(
      [
        'material-drobi',
        'material-obrazec',
        'material-snyata',
        'recommendation-recommendation-1',
        'webinar-ushel',
        'webinar-vperedi',
        'webinar-zadachi',
      ].map(name),
    );
    const set = await harvest(server.url, { verb, metadataPrefix: 'oai_lom', set: 'recommendation' });
    expect(identifiers(set)).toEqual([name('recommendation-recommendation-1')]);
  });
});

describe('faults of requests', () => {
  const dc = { metadataPrefix: 'oai_dc' };
  test.each<[string, Record<string, string>]>([
    ['badVerb', {}],
    ['badVerb', { verb: 'Steal' }],
    ['badArgument', { verb: 'Identify', foo: 'bar' }],
    ['badArgument', { verb: 'ListRecords', ...dc, foo: 'bar' }],
    ['badArgument', { verb: 'ListRecords', ...dc, from: '2025-13-45' }],
    ['badArgument', { verb: 'ListRecords', ...dc, from: '2025-02-29' }],
    ['badArgument', { verb: 'ListRecords', ...dc, until: '2025-04-31' }],
    ['badArgument', { verb: 'ListRecords', ...dc, from: '2026-01-20', until: '2026-01-19' }],
    ['badArgument', { verb: 'ListIdentifiers', ...dc, from: '2026-01-20', until: '2025-12-31' }],
    ['badArgument', { verb: 'ListRecords', from: '1999-01-01', until: '1999-01-02' }],
    ['cannotDisseminateFormat', { verb: 'ListRecords', metadataPrefix: 'marc21', until: '1999-01-02' }],
    ['noRecordsMatch', { verb: 'ListRecords', ...dc, until: '2020-01-01' }],
    ['noRecordsMatch', { verb: 'ListRecords', ...dc, from: '1999-01-01', until: '2020-01-01' }],
    ['noRecordsMatch', { verb: 'ListRecords', ...dc, set: 'recommendation', until: '2026-01-19' }],
    ['noRecordsMatch', { verb: 'ListRecords', ...dc, from: '2026-01-18', until: '2026-01-19' }],
    ['idDoesNotExist', { verb: 'ListMetadataFormats', identifier: name('material-nikto') }],
    ['idDoesNotExist', { verb: 'ListMetadataFormats', identifier: 'nikto' }],
    ['badArgument', { verb: 'Identify', ...dc }],
    ['badArgument', { verb: 'ListRecords' }],
    ['badArgument', { verb: 'GetRecord', ...dc }],
    ['badArgument', { verb: 'ListRecords', ...dc, from: '2026' }],
    ['badArgument', { verb: 'ListRecords', ...dc, resumptionToken: 'oai_dc.all.2.1' }],
    ['badResumptionToken', { verb: 'ListRecords', resumptionToken: 'oai_dc.all.2.1' }],
    ['badResumptionToken', { verb: 'ListRecords', resumptionToken: '../../index' }],
    ['badResumptionToken', { verb: 'ListSets', resumptionToken: 'x' }],
    ['cannotDisseminateFormat', { verb: 'ListRecords', metadataPrefix: 'marc21' }],
    ['cannotDisseminateFormat', { verb: 'GetRecord', metadataPrefix: 'marc21', identifier: name('material-drobi') }],
    ['idDoesNotExist', { verb: 'GetRecord', ...dc, identifier: name('material-nikto') }],
    ['idDoesNotExist', { verb: 'GetRecord', ...dc, identifier: 'oai:chuzhoj.primery.rf:material-drobi' }],
    ['noRecordsMatch', { verb: 'ListRecords', ...dc, from: '2026-02-02' }],
    ['noRecordsMatch', { verb: 'ListRecords', ...dc, set: 'nikto' }],
  ])('%s: %j', async (code, query) => expect(codes(await ask(server.url, query))).toEqual([code]));
});

describe('the bounds of a request', () => {
  test.each(['verb=Identify&verb=Identify', 'verb=ListRecords&verb=Identify'])('a verb twice is none: %s', async (search) =>
    expect(codes(parseXml(await (await fetch(`${server.url}?${search}`)).text()))).toEqual(['badVerb']),
  );
  test('another argument twice is one too many', async () =>
    expect(
      codes(parseXml(await (await fetch(`${server.url}?verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc`)).text())),
    ).toEqual(['badArgument']));
  test('what ends with its first day is not empty, nor is a day of 29 February wrong', async () => {
    const list = { verb: 'ListRecords', metadataPrefix: 'oai_dc' };
    for (const query of [{ from: '2026-01-20', until: '2026-01-20' }, { from: '2024-02-29' }, { until: '2026-02-28' }])
      expect(codes(await ask(server.url, { ...list, ...query })), JSON.stringify(query)).toEqual([]);
  });
  test('formats of one record', async () =>
    expect(
      textsNamed(await ask(server.url, { verb: 'ListMetadataFormats', identifier: name('material-drobi') }), 'metadataPrefix'),
    ).toEqual(['oai_dc', 'oai_lom']));
  test('days are told to be in disorder as they should be', () => {
    const days = ['1999-12-31', '2024-12-31', '2025-01-01', '2025-09-30', '2025-10-09', '2025-10-10', '2031-01-01'];
    const pairs = days.flatMap((from) => days.map((until) => [from, until] as const));
    const wrong = pairs.filter(([from, until]) => new RegExp(endsBeforeBeginning).test(` ${from} ${until} `));
    expect(wrong).toEqual(pairs.filter(([from, until]) => from > until));
  });
});

describe('from a day on', () => {
  test.each<[string, string[]]>([
    ['2026-01-16', ['recommendation-recommendation-1', 'webinar-ushel', 'webinar-vperedi']],
    ['2026-01-20', ['recommendation-recommendation-1', 'webinar-ushel', 'webinar-vperedi']],
    ['2026-01-21', ['webinar-ushel', 'webinar-vperedi']],
  ])('%s', async (from, keys) =>
    expect(identifiers(await harvest(server.url, { verb: 'ListRecords', metadataPrefix: 'oai_dc', from })).sort()).toEqual(keys.map(name)),
  );
  test('long ago gives everything, also with a day to which', async () => {
    const query = { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '1999-01-01', until: '2030-01-01' };
    expect(await harvest(server.url, query)).toHaveLength(7);
  });
  test('days are compared as they should be', () => {
    const days = ['2024-12-31', '2025-01-01', '2025-09-30', '2025-10-08', '2025-10-09', '2025-10-10', '2025-11-01', '2031-01-01'];
    for (const day of days)
      expect(days.filter((other) => new RegExp(`^(?:${notAfter(day)})`).test(other))).toEqual(days.filter((other) => other <= day));
  });
});

describe('a harvest of 10,000 records', () => {
  const COUNT = 10_000;
  const day = (index: number) => new Date(Date.UTC(2020, 8, 1) + (index % 1900) * 86_400_000).toISOString().slice(0, 10);
  const webinars = Array.from({ length: COUNT }, (_, index) => {
    const held = day(index);
    return aWebinar({ start: `${held}T15:00`, end: `${held}T16:00`, title: `Встреча ${index}` }, { id: `w-${index}` });
  });
  const large = openCatalogue({ entries: webinars });
  // Published anew: every hundredth is changed, some are gone, one is there that was not.
  const later = openCatalogue({
    entries: [
      ...webinars.flatMap((entry, index) =>
        index % 100 === 0 ? [{ ...entry, data: { ...entry.data, updated: '2026-02-01' } }] : index % 997 === 1 ? [] : [entry],
      ),
      aWebinar({}, { id: 'novyj' }),
    ],
    published: webinars.map(({ id }) => `/vebinary/${id}/`),
  });
  const query = { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' };
  const expected = webinars.map(({ id }) => name(`webinar-${id}`)).sort();
  const ours = (records: readonly Node[] | undefined) =>
    identifiers(records)
      .filter((id) => id.includes(':webinar-w-'))
      .sort();

  test('returns each exactly once, also when the bank is published anew between answers', async () => {
    const own = await oaiServer(large, ['oai_dc']);
    expect(ours(await harvest(own.url, query))).toEqual(expected);
    for (const moment of [1, 60]) {
      own.publish(large);
      const found = await harvest(own.url, query, (page) => page === moment && own.publish(later));
      expect(ours(found)).toEqual(expected);
    }
    const changed = (id: string) => Number(id.split('-').at(-1)) % 100 === 0 || Number(id.split('-').at(-1)) % 997 === 1;
    expect(ours(await harvest(own.url, { ...query, from: '2026-02-01' }))).toEqual(expected.filter(changed));
    await own.close();
  }, 60_000);
});
