import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bank } from '../bank/bank.ts';
import type { Webinar } from '../bank/model/webinar.ts';
import { schoolYearOf } from '../bank/school-year.ts';
import { comparable } from '../bank/words.ts';
import { webinarTitle } from './webinar-title.ts';

/** A webinar that lies in the bank, whole or not. */
export interface KnownWebinar {
  /** Path from the content folder. */
  readonly file: string;
  readonly data: Partial<Webinar> & Pick<Webinar, 'start' | 'title'>;
  /** A draft does not fit the schema yet: an import left fields for people to fill in. Of a broken file only `start` and `title` are known. */
  readonly state: 'whole' | 'draft' | 'broken';
}

/** Returns all webinars of a content folder, in file order; a file that does not fit the schema counts as soon as its `start` and `title` can be read. */
export function knownWebinars(root: string, { allFiles, entries }: Pick<Bank, 'allFiles' | 'entries'>): KnownWebinar[] {
  const whole = new Map([...entries.webinar.values()].map(({ file, data }) => [file, data]));
  return [...allFiles.keys()].flatMap((file): KnownWebinar[] => {
    const data = whole.get(file);
    if (data !== undefined) return [{ file, data, state: 'whole' }];
    if (!/^webinars\/\d{4}-\d{4}\/[^/]+(?:\.md|\/index\.md)$/.test(file)) return [];
    return readLeniently(file, readFileSync(join(root, file), 'utf8'));
  });
}

/** Where YAML is broken, lines are looked at one by one. */
function readLeniently(file: string, source: string): KnownWebinar[] {
  const fields = fieldsOf(source);
  const [start, title] = ['start', 'title'].map((name) => fields?.[name] ?? lineOf(source, name));
  if (typeof start !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(start) || typeof title !== 'string') return [];
  const { units, ...rest } = fields ?? {};
  // The same tidying that rows get, else a stray full stop would make another webinar of it.
  const own = { start: start.slice(0, 16), title: webinarTitle(title), ...(Array.isArray(units) ? { units } : {}) };
  return [{ file, data: { ...rest, ...own } as KnownWebinar['data'], state: fields === undefined ? 'broken' : 'draft' }];
}

function fieldsOf(source: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const fields: unknown = parse(/^\uFEFF?---\r?\n([^]*?)\r?\n---/.exec(source)?.[1] ?? '');
    return typeof fields === 'object' && fields !== null ? (fields as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

const lineOf = (source: string, name: string) => new RegExp(`^${name}:[ \\t]*(['"]?)([^\\n]*?)\\1[ \\t\\r]*$`, 'm').exec(source)?.[2];

/** Day, hour and title of a webinar; case and signs of the title do not count. */
export interface WebinarKey {
  readonly start: string;
  readonly title: string;
}

/** Returns by what a webinar is known again. */
export const keyOf = ({ start, title }: WebinarKey): string => `${start} ${comparable(webinarTitle(title))}`;

/**
 * Returns what finds the webinar, one of the given, that a row moves to another time: one of the same year and title that no row holds, when the
 * row too is the only one of its title that no webinar of the bank holds. Where more of them share a title nobody can tell which became which.
 */
export function movedAmong(
  given: readonly KnownWebinar[],
  lying: readonly KnownWebinar[],
  rows: readonly WebinarKey[],
): (row: WebinarKey) => KnownWebinar | undefined {
  const held = new Set(rows.map(keyOf));
  const kept = new Set(lying.map(({ data }) => keyOf(data)));
  const free = Map.groupBy(
    given.filter(({ data }) => !held.has(keyOf(data))),
    ({ data }) => yearlyOf(data),
  );
  const fresh = Map.groupBy(
    rows.filter((row) => !kept.has(keyOf(row))),
    yearlyOf,
  );
  return (row) => {
    const own = free.get(yearlyOf(row)) ?? [];
    const keys = new Set((fresh.get(yearlyOf(row)) ?? []).map(keyOf));
    return own.length === 1 && keys.size === 1 ? own[0] : undefined;
  };
}

const yearlyOf = ({ start, title }: WebinarKey) => `${schoolYearOf(start.slice(0, 10))} ${comparable(webinarTitle(title))}`;
