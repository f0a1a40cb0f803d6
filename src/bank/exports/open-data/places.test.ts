import { describe, expect, test } from 'vitest';
import { aWebinar } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { parseXml, textsNamed } from '../../../testing/xml.ts';
import { atom } from '../atom.ts';
import { citationTags } from '../citation-tags.ts';
import { feedsOf } from '../feeds.ts';
import { calendarEvent } from '../ical-event.ts';
import type { Field } from './field.ts';
import { fields } from './fields.ts';
import { openRecord } from './records.ts';
import { catalogueTexts, textsOf } from './texts.ts';

/** The map says where a field stands in feeds, calendars and the head of a page, which are not made from it: here they are held to it. */
const moved = aWebinar(
  {
    title: 'Перенесён',
    start: '2026-03-02T15:00',
    end: '2026-03-02T16:00',
    status: 'moved',
    moved_from: '2026-03-01T15:00',
    series: 'line',
    subjects: ['matematika'],
    speakers: [{ person: 'anna' }],
    recording: { provider: 'rutube', url: 'https://rutube.ru/video/0123456789abcdef0123456789abcdef/', minutes: 60 },
    updated: '2026-01-10',
  },
  { id: 'perenesyon' },
);
const catalogue = openCatalogue({ entries: [moved] });
const itemOf = (key: string) => catalogue.item.get(key)!;
const mapped = (place: 'atom' | 'ics' | 'highwire') => fields.filter((field) => field[place] !== undefined);
/** `2026-03-02T15:00:00+03:00` as every format writes it: its figures. */
const figures = (text: string) => text.replace(/[+].*$/, '').replace(/\D/g, '');
/** Moments are told in words or figures of many kinds: the day is enough. */
const isTold = (field: Field, text: string, told: string) =>
  field.shape === 'day' || field.shape === 'moment'
    ? figures(told).includes(figures(text).slice(0, 8)) || /1 марта/.test(told)
    : told.includes(text);
/** Words of a calendar for a code of the bank; it has room for short names. */
const own: Readonly<Record<string, string>> = {
  moved: 'CONFIRMED',
  ...Object.fromEntries([...catalogue.bank.entries.unit.values()].map(({ data }) => [data.name, data.short_name])),
};

describe.each(['material/drobi', 'webinar/zadachi'])('Atom: %s', (key) => {
  const record = openRecord(itemOf(key), catalogue);
  const xml = atom(feedsOf(catalogue).get('/')!, catalogue);
  const entry = xml.split('<entry>').find((part) => part.includes(`<id>${record.url}</id>`)) ?? '';
  const at = (place: string) => {
    if (place === 'category') return [...entry.matchAll(/<category term="([^"]*)"/g)].map(([, term = '']) => term);
    return textsNamed(parseXml(`<entry>${entry}`.replace(/<\/feed>\s*$/, '')), place === 'author' ? 'name' : place);
  };
  test.each(mapped('atom').map((field) => [field.key, field] as const))('%s', (_, field) => {
    const told = at(field.atom!)
      .join('\n')
      .replace(/[\u00a0\u202f]/g, ' ')
      .replaceAll('вебинар', 'Вебинар');
    for (const text of textsOf(field, record)) expect([text, isTold(field, text, told)]).toEqual([text, true]);
  });
});

describe.each(['webinar/perenesyon'])('calendar: %s', (key) => {
  const item = itemOf(key);
  const record = openRecord(item, catalogue);
  const event = new Map(
    calendarEvent(item as Parameters<typeof calendarEvent>[0], catalogue).map(([name, value]) => [name.replace(/;.*/, ''), value]),
  );
  test.each(mapped('ics').map((field) => [field.key, field] as const))('%s', (_, field) => {
    const told = (event.get(field.ics!) ?? '').replace(/\\([,;\\])/g, '$1').replace(/[\u00a0\u202f]/g, ' ');
    for (const text of textsOf(field, record)) expect([text, isTold(field, own[text] ?? text, told)]).toEqual([text, true]);
  });
});

describe.each(['material/drobi', 'webinar/zadachi'])('citation tags: %s', (key) => {
  const item = itemOf(key);
  const record = openRecord(item, catalogue);
  const tags = citationTags(item, catalogue);
  test.each(mapped('highwire').map((field) => [field.key, field] as const))('%s', (_, field) => {
    const told = tags
      .flatMap(([name, text]) => (name === field.highwire ? [text] : []))
      .join('\n')
      .replace(/[\u00a0\u202f]/g, ' ');
    const texts = field.shape === 'files' ? textsOf(field, record) : catalogueTexts(field, record);
    for (const text of texts) expect([text, isTold(field, text, told)]).toEqual([text, true]);
  });
});

test('a place that does not hold a field would be seen', () => {
  const record = openRecord(itemOf('material/drobi'), catalogue);
  const [title] = mapped('highwire').filter(({ key }) => key === 'title');
  const tags = citationTags(itemOf('material/drobi'), catalogue).filter(([name]) => name === 'citation_publisher');
  expect(isTold(title!, record.title, tags.join('\n'))).toBe(false);
});
