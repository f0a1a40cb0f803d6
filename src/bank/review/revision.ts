import { createHash } from 'node:crypto';
import type { Entry } from '../bank.ts';
import type { Material } from '../model/material.ts';

/** Fields that an expert judges. Classification, dates and rights may change without a new review. */
const judged = [
  'title',
  'summary',
  'goals',
  'results',
  'key_points',
  'duration',
  'equipment',
  'stages',
  'mistakes',
  'tips',
  'assessment',
  'adaptation',
  'prior_knowledge',
] as const satisfies readonly (keyof Material)[];

/** Returns 16 hex digits that change when the text or the files of a work change, and not for spaces or tags. */
export function revisionOf(material: Entry<Material>): string {
  const fields = judged.map((field) => [field, normalise(material.data[field])]);
  const files = material.files.map(({ name, digest }) => [name, digest]);
  return createHash('sha256')
    .update(JSON.stringify([fields, collapse(material.body), files]))
    .digest('hex')
    .slice(0, 16);
}

function normalise(value: unknown): unknown {
  if (typeof value === 'string') return collapse(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, normalise(inner)]);
  return value ?? null;
}

/** Spaces, line breaks and non-breaking spaces are one space. */
const collapse = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
