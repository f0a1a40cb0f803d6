import { createHash } from 'node:crypto';
import type { Entry } from '../bank.ts';
import type { Material } from '../model/material.ts';
import { oncePer } from '../once-per.ts';

/** Fields that an expert judges: all that a reader takes for a part of the work. Rubrics, dates and rights may change without a new review. */
const judged = [
  'title',
  'summary',
  'type',
  'goals',
  'results',
  'key_points',
  'duration',
  'lessons',
  'hours',
  'equipment',
  'stages',
  'mistakes',
  'tips',
  'assessment',
  'adaptation',
  'prior_knowledge',
  'age_mark',
  'content_guidance',
] as const satisfies readonly (keyof Material)[];

/**
 * Returns 16 hex digits that change when anything a reader sees of a work changes — its text, its files and what they are called,
 * what it takes from others — and not for tags or for spaces that mean nothing.
 */
export function revisionOf(entry: Entry<Material>): string {
  return revisionOnce(entry);
}

/** Tells what the print of an entry was, when it was taken of the very same bytes. */
export function recallRevision(entry: Entry<Material>, revision: string): void {
  recalled.set(entry, revision);
}

const recalled = new WeakMap<Entry<Material>, string>();

/** Once per entry: decisions, certificates and search all ask for it. */
const revisionOnce = oncePer((entry: Entry<Material>): string => recalled.get(entry) ?? printOf(entry));

function printOf({ data, body, files }: Entry<Material>): string {
  const fields = judged.map((field) => [field, normalise(data[field])]);
  const titles = data.files.map(({ file, title }) => [file, tidy(title)]);
  const foreign = data.third_party.map(({ what }) => tidy(what));
  const bytes = files.map(({ name, digest }) => [name, digest]);
  return createHash('sha256')
    .update(JSON.stringify([fields, tidy(body), bytes, titles, foreign]))
    .digest('hex')
    .slice(0, 16);
}

function normalise(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, normalise(inner)]);
  return value ?? null;
}

/**
 * Keeps what has a meaning in Markdown — where lines end, one blank line, the indent of a line — and folds the rest:
 * runs of spaces inside a line, non-breaking spaces, CRLF, spaces at the ends of lines, more blank lines than one.
 */
function tidy(text: string): string {
  const plain = text.normalize('NFC').replace(/^\n+|\n+$/g, '');
  return untidy.test(plain) ? tidyLines(plain) : plain;
}

/** Spaces other than single usual ones inside a line, and more blank lines than one: few texts have any. */
const untidy = /[^\S\n ]|^ | (?: |$)| \n|\n |\n{3}/;

function tidyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function tidyLine(line: string): string {
  const words = line.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return words === '' ? '' : indent + words;
}
