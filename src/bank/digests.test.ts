import { describe, expect, test } from 'vitest';
import { aBank, aCollection, aDocument, aMaterial, anEvent, aNews, aRecommendation, aWebinar } from '../testing/builders.ts';
import type { Entry } from './bank.ts';
import { createCatalogue, itemKey } from './catalogue.ts';
import { digestsOf, type Digest } from './digests.ts';
import { newsAddresses } from './news-addresses.ts';
import type { Decision } from './review/decide.ts';

/** Wednesday of the week 2026-05; it began on January 26th. */
const TODAY = '2026-01-28';
const recording = { provider: 'file' as const, file: 'a.mp4' };

const catalogueOf = (entries: Entry<unknown>[], today = TODAY) => {
  const approved = entries.filter(({ kind }) => kind === 'material').map(({ id }) => [id, { approved: true } as Decision] as const);
  return createCatalogue(aBank({ entries }), new Map(approved), today);
};
/** What a digest tells, part by part; empty parts are left out. */
const told = ({ parts }: Digest) =>
  Object.fromEntries(Object.entries(parts).flatMap(([part, things]) => (things.length > 0 ? [[part, things.map(itemKey)]] : [])));
const digests = (...entries: Entry<unknown>[]) =>
  new Map([...digestsOf(catalogueOf(entries))].map(([week, digest]) => [week, told(digest)]));

const talk = (id: string, start: string, more = {}) => aWebinar({ start: `${start}T15:00`, end: `${start}T16:00`, ...more }, { id });
const first = aMaterial({ published: '2026-01-06' }, { id: 'first' });

describe('the digest of a week', () => {
  test('tells each kind in a part of its own, newest first', () => {
    const entries = [
      aMaterial({ published: '2026-01-19' }, { id: 'a' }),
      aMaterial({ published: '2026-01-25' }, { id: 'b' }),
      aRecommendation({ published: '2026-01-20' }),
      aDocument({ date: '2026-01-21' }),
      aCollection({ published: '2026-01-22' }),
      aNews({ published: '2026-01-23' }),
      anEvent({ start: '2026-01-21' }),
      talk('seen', '2026-01-20', { recording }),
      talk('unseen', '2026-01-22'),
      talk('next', '2026-01-27'),
      talk('soon', '2026-01-26'),
      talk('far', '2026-02-02'),
    ];
    const digest = digestsOf(catalogueOf(entries)).get('2026-04');
    expect({ ...digest, parts: told(digest!) }).toEqual({
      week: '2026-04',
      since: '2026-01-19',
      until: '2026-01-25',
      parts: {
        material: ['material/b', 'material/a'],
        recommendation: ['recommendation/recommendation-1'],
        coming: ['webinar/soon', 'webinar/next'],
        recording: ['webinar/seen'],
        document: ['document/document-1'],
        collection: ['collection/collection-1'],
        news: ['news/news-1'],
      },
    });
    expect(Object.keys(digest!.parts)).toEqual(['material', 'recommendation', 'coming', 'recording', 'document', 'collection', 'news']);
  });

  test('tells in a week that goes on what is ahead in it and in the next', () => {
    const entries = [
      aNews({ published: '2026-01-26' }),
      talk('past', '2026-01-27'),
      talk('today', '2026-01-28'),
      talk('tomorrow', '2026-01-29'),
      talk('sunday', '2026-02-01'),
      talk('next-sunday', '2026-02-08'),
      talk('after', '2026-02-09'),
      talk('cancelled', '2026-01-30', { status: 'cancelled' }),
    ];
    expect(digests(...entries).get('2026-05')).toEqual({
      news: ['news/news-1'],
      coming: ['webinar/tomorrow', 'webinar/sunday', 'webinar/next-sunday'],
    });
  });
});

describe('the weeks that have one', () => {
  test('come newest first, each once', () =>
    expect([
      ...digests(
        first,
        aNews({ published: '2026-01-12' }, { id: 'x' }),
        aNews({ published: '2026-01-18' }, { id: 'y' }),
        aNews({ published: '2026-01-26' }, { id: 'z' }),
      ).keys(),
    ]).toEqual(['2026-05', '2026-03', '2026-02']));
  test.each<[string, Entry<unknown>[], string[]]>([
    ['nothing', [], []],
    ['a webinar that was recorded', [first, talk('seen', '2026-01-13', { recording })], ['2026-03', '2026-02']],
    ['not one without a recording', [first, talk('unseen', '2026-01-13')], ['2026-02']],
    ['not one that was cancelled', [first, talk('seen', '2026-01-13', { recording, status: 'cancelled' })], ['2026-02']],
    ['one recorded today', [first, talk('seen', TODAY, { recording })], ['2026-05', '2026-02']],
    ['not one that is ahead', [first, talk('seen', '2026-02-10', { recording })], ['2026-02']],
    ['not an event', [first, anEvent({ start: '2026-01-13' })], ['2026-02']],
    ['a document', [first, aDocument({ date: '2026-01-13' })], ['2026-03', '2026-02']],
    ['not a document of an unknown month', [first, aDocument({ date: '2026-01' })], ['2026-02']],
    ['not a document without a date', [first, { ...aDocument({ date: 'unknown' }), changed: '2026-01-13' }], ['2026-02']],
    ['not a law of the country', [first, aDocument({ date: '2026-01-13', scope: 'federal' })], ['2026-02']],
    ['no document older than the first work', [first, aDocument({ date: '2025-12-30' })], ['2026-02']],
    ['no recording older than the first work', [first, talk('seen', '2025-12-30', { recording })], ['2026-02']],
    ['papers alone', [aDocument({ date: '2025-12-30' })], ['2026-01']],
    ['news older than any work', [first, aNews({ published: '2025-12-30' })], ['2026-02', '2026-01']],
  ])('%s', (_name, entries, weeks) => expect([...digests(...entries).keys()]).toEqual(weeks));
});

test('pages of digests change to the end of their week, the present one until today', () => {
  const pages = newsAddresses(catalogueOf([first, aNews({ published: '2026-01-26' })]));
  expect(pages).toEqual([
    { path: '/lenty/', modified: '2026-01-26' },
    { path: '/dajdzhest/', modified: TODAY },
    { path: '/dajdzhest/2026-05/', modified: TODAY },
    { path: '/dajdzhest/2026-02/', modified: '2026-01-11' },
  ]);
  expect(newsAddresses(catalogueOf([]))).toEqual([
    { path: '/lenty/', modified: undefined },
    { path: '/dajdzhest/', modified: undefined },
  ]);
});
