import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseXml, type Node } from '../../../../src/testing/xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, as Atom and JSON Feed ask for it. */
export const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Returns in Russian what is wrong with an Atom feed. Source: RFC 4287, 4.1: what a feed and an entry must have, once. */
export function atomFaults(text: string): string[] {
  const root = parseXml(text);
  if (root.name !== 'feed' || root.attributes['xmlns'] !== ATOM) return ['это не лента Atom'];
  const entries = root.children.filter(({ name }) => name === 'entry');
  const must = [root, ...entries].flatMap((node) =>
    ['id', 'title', 'updated'].filter((name) => node.children.filter((child) => child.name === name).length !== 1),
  );
  const ids = entries.flatMap((entry) => childTexts(entry, 'id'));
  const read = parseAtomFeed(text);
  return [
    ...must.map((name) => `нет поля ${name}, или оно не одно`),
    ...(new Set(ids).size === ids.length ? [] : ['две записи с одним id']),
    ...[root, ...entries]
      .flatMap((node) => childTexts(node, 'updated'))
      .flatMap((moment) => (MOMENT.test(moment) ? [] : [`время «${moment}»`])),
    ...(read.entries?.length === entries.length || entries.length === 0 ? [] : ['feedsmith видит другое число записей']),
    ...entries
      .filter((entry) => !entry.children.some(({ name, attributes }) => name === 'link' && isAbsolute(attributes['href'])))
      .map(() => 'запись без ссылки'),
  ];
}

/** Returns in Russian what is wrong with a JSON feed. Source: jsonfeed.org/version/1.1. */
export function jsonFeedFaults(text: string): string[] {
  const raw = JSON.parse(text) as {
    version?: unknown;
    items?: readonly { id?: unknown; content_html?: unknown; content_text?: unknown }[];
  };
  const read = parseJsonFeed(text);
  const items = raw.items ?? [];
  return [
    ...(raw.version === 'https://jsonfeed.org/version/1.1' ? [] : ['не названа версия']),
    ...(Array.isArray(raw.items) && items.length === (read.items?.length ?? 0) ? [] : ['feedsmith видит другое число записей']),
    ...(new Set(items.map(({ id }) => id)).size === items.length ? [] : ['две записи с одним id']),
    ...items
      .filter((item) => typeof item.id !== 'string' || (item.content_html ?? item.content_text) === undefined)
      .map(() => 'запись без id или без содержания'),
    ...(read.items ?? []).flatMap(({ date_published: moment }) =>
      moment === undefined || MOMENT.test(String(moment)) ? [] : [`время «${moment}»`],
    ),
  ];
}

/** Returns the texts of the children of a name. */
export const childTexts = (node: Node, name: string) => node.children.filter((child) => child.name === name).map(({ text }) => text);
const isAbsolute = (href: string | undefined) => href !== undefined && URL.canParse(href);
