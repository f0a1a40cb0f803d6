import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byIcalJs, byNodeIcal } from '../../../../src/testing/calendar-parsers.ts';
import type { NamedThings } from '../../../../src/testing/schema-org.ts';
import { allNamed, parseXml, textsNamed } from '../../../../src/testing/xml.ts';
import { atomFaults, childTexts, jsonFeedFaults, MOMENT } from './feeds.ts';

/** Kinds of files that programs of others read, by a way each that is not ours. */
export type Kind = 'atom' | 'json-feed' | 'sitemap' | 'oai' | 'calendar' | 'thing';

/** A finished site and the files in it. */
export interface Site {
  readonly root: string;
  /** Address at which it is published, with a slash at its end. */
  readonly address: string;
  readonly files: ReadonlySet<string>;
}

/** Returns the kind of a file, as its path tells it; nothing for what is of no kind here. */
export function kindOf(file: string): Kind | undefined {
  if (file.endsWith('lenta.xml')) return 'atom';
  if (file.endsWith('lenta.json')) return 'json-feed';
  if (/^sitemap(?:\.xml|\/[^/]+\.xml)$/.test(file)) return 'sitemap';
  // The whole repository in one file is told by a document of its own (openarchives.org/OAI/2.0/guidelines-static-repository.htm).
  if (/^oai\/.*\.xml$/.test(file) && file !== 'oai/static.xml') return 'oai';
  if (file.endsWith('.ics')) return 'calendar';
  return file.endsWith('.html') || file.endsWith('.jsonld') ? 'thing' : undefined;
}

/** Returns in Russian what is wrong with a file; things of schema.org are judged all at once, elsewhere. */
export function faultsOf(site: Site, file: string): string[] {
  const text = readFileSync(join(site.root, file), 'utf8');
  try {
    switch (kindOf(file)) {
      case 'atom':
        return atomFaults(text);
      case 'json-feed':
        return jsonFeedFaults(text);
      case 'sitemap':
        return sitemapFaults(text, site);
      case 'oai':
        return oaiFaults(text);
      case 'calendar':
        return calendarFaults(text);
      default:
        return [];
    }
  } catch (error) {
    return [`не читается: ${(error as Error).message}`];
  }
}

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const OAI = 'http://www.openarchives.org/OAI/2.0/';
/** W3C date: a day, or a moment. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Source: sitemaps.org/protocol.html; each address must open something. */
function sitemapFaults(text: string, { address, files }: Site): string[] {
  const root = parseXml(text);
  if (!['urlset', 'sitemapindex'].includes(root.name) || root.attributes['xmlns'] !== SITEMAPS) return ['это не карта сайта'];
  const places = textsNamed(root, 'loc');
  const dead = places.filter((place) => {
    const path = place.startsWith(address) ? decodeURI(place.slice(address.length)) : undefined;
    return path === undefined || !files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  });
  return [
    ...(places.length > 50_000 ? [`адресов ${places.length}`] : []),
    ...(new Set(places).size === places.length ? [] : ['адрес назван дважды']),
    ...dead.map((place) => `адрес ${place} ничего не открывает`),
    ...textsNamed(root, 'lastmod').flatMap((day) => (DAY.test(day) || MOMENT.test(day) ? [] : [`день «${day}»`])),
  ];
}

/** Source: openarchives.org/OAI/openarchivesprotocol.html, 3.2; what harvesters make of it is a proof of its own. */
function oaiFaults(text: string): string[] {
  const root = parseXml(text);
  if (root.name !== 'OAI-PMH' || root.attributes['xmlns'] !== OAI) return ['это не ответ OAI-PMH'];
  const [first, second, ...answers] = root.children.map(({ name }) => name);
  if (first !== 'responseDate' || second !== 'request' || answers.length === 0) return ['нет responseDate, request или самого ответа'];
  const headers = allNamed(root, 'header');
  return headers.flatMap((header) =>
    ['identifier', 'datestamp'].every((name) => childTexts(header, name).length === 1) ? [] : ['запись без имени или дня'],
  );
}

/** Source: RFC 5545, 3.1: lines of 75 octets at most; two parsers must see the same events. */
function calendarFaults(text: string): string[] {
  const [one, other] = [byIcalJs(text), byNodeIcal(text)];
  return [
    ...(text.split('\r\n').some((line) => Buffer.byteLength(line) > 75) ? ['строка длиннее 75 байтов'] : []),
    ...(/[^\r]\n/.test(text) ? ['строка кончается не так'] : []),
    ...(JSON.stringify(one) === JSON.stringify(other) ? [] : ['два разборщика видят разное']),
    ...(new Set(one.map(({ uid }) => uid)).size === one.length ? [] : ['два события с одним uid']),
  ];
}

const SCHEMA = 'https://schema.org';

/** Returns the things of schema.org that a page or a file tells, each by itself; a file of another vocabulary tells none. Throws on what is no JSON. */
export function thingsOf(site: Site, file: string): NamedThings {
  const text = readFileSync(join(site.root, file), 'utf8');
  const told = file.endsWith('.jsonld') ? [text] : Array.from(text.matchAll(TOLD), ([, json = '']) => json);
  const things = told.flatMap((json) => {
    const { '@context': context, '@graph': graph, ...only } = JSON.parse(json) as NamedThings[string];
    if (context !== SCHEMA) return [];
    return graph === undefined ? [only] : (graph as readonly NamedThings[string][]);
  });
  return Object.fromEntries(things.map((thing, index) => [index === 0 ? file : `${file}: ${index + 1}`, thing]));
}

const TOLD = /<script type="?application\/ld\+json"?>([^<]*)/g;
