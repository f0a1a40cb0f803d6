import { z } from 'zod';
import { openKinds, openNames } from '../exports/open-data/record.ts';
import { idSchema } from '../model/common.ts';

/**
 * What another bank answers (`docs/open-data.md`), read as from a stranger: only the parts that search needs, each of its type and of a length
 * that fits a page. Fields that are not named here are passed over, so that a bank may say more than this one knows.
 */
const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim());
/** Signs that nobody sees: they end lines, turn the direction of letters, or hide between them. */
// eslint-disable-next-line no-control-regex -- these are the characters to be taken out
const UNSEEN = /[\u00AD\u200B-\u200F\u2060-\u2069\u202A-\u202E\uFEFF\uFFFD]|[\u0000-\u0008\u000E-\u001F\u007F-\u009F]|\p{Cs}/gu;

const many = <T extends z.ZodType>(item: T) => z.array(item).max(100).default([]);
const termSchema = z.object({ id: words(80), name: words(300) });
const terms = many(termSchema);
const texts = many(words(2000));

const listPlace = z.object({ first: z.string().max(2000) });

/** `api/v1/index.json`. */
export const indexSchema = z.object({
  version: z.string().max(20),
  region: z.object({ id: idSchema }),
  site: z.url({ protocol: /^https?$/ }).max(600),
  sample_site: z.boolean(),
  lists: z.partialRecord(z.enum(Object.values(openNames) as [string, ...string[]]), listPlace),
});

/** `api/v1/lists/materials/1.json`; its records are looked at one by one. */
export const listSchema = z.object({
  version: z.string().max(20),
  kind: z.enum(openKinds),
  next: z.string().max(2000).optional(),
  records: z.array(z.unknown()).max(1000),
});

/** A published thing of another bank, before anybody has looked where its address leads. */
export const recordSchema = z.object({
  kind: z.enum(openKinds),
  id: idSchema,
  url: z.url({ protocol: /^https?$/ }).max(600),
  title: words(500).pipe(z.string().min(1)),
  summary: words(3000).default(''),
  type: termSchema,
  subjects: terms,
  levels: terms,
  grades: terms,
  themes: terms,
  audiences: terms,
  keywords: many(words(200)),
  makers: many(z.object({ name: words(300) })),
  units: terms,
  municipality: termSchema.optional(),
  school_year: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .optional(),
  date: z.iso.date(),
  minutes: z.int().min(0).max(100_000).optional(),
  state: z.string().max(40).optional(),
  status: z.string().max(40).optional(),
  goals: texts,
  results: texts,
  key_points: texts,
  files: many(z.object({ title: words(300) })),
  demo: z.boolean(),
});
