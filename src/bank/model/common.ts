import { z } from 'zod';
import { DOMAIN } from './host-name.ts';

/** The kinds of things that front matter can point at by id. */
export type RefKind =
  | 'person'
  | 'organisation'
  | 'unit'
  | 'material'
  | 'recommendation'
  | 'webinar'
  | 'event'
  | 'document'
  | 'programme'
  | 'protocol'
  | 'criteria'
  | 'expert'
  | 'report'
  | 'collection'
  | 'subject'
  | 'grade'
  | 'level'
  | 'materialType'
  | 'theme'
  | 'audience'
  | 'position'
  | 'municipality'
  | 'indicator'
  | 'series'
  | 'licence';

declare module 'zod' {
  interface GlobalMeta {
    /** The value is the id of an entry of this kind; `rules/references.ts` follows it. */
    ref?: RefKind;
    /** The value is a list of such ids. */
    refs?: RefKind;
    /** The value names a file beside the entry; `rules/files.ts` follows it. */
    file?: 'any' | 'image' | 'captions' | 'text';
    /** The value is an address on another site; `rules/addresses.ts` judges it. */
    address?: boolean;
    /** The value is a print of a text: nobody typed it, and its digits are no number of anybody. */
    print?: boolean;
  }
}

/** A permanent identifier: Latin small letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);

/** A text with at least one visible sign, of at most `max` signs. */
export const text = (title: string, description: string, max = 300) => z.string().trim().min(1).max(max).meta({ title, description });

/** An id of another entry or of a vocabulary item. */
export const ref = (kind: RefKind, title: string, description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ title, description, ref: kind });

/** A list of ids; empty when the field is left out. */
export const refs = (kind: RefKind, title: string, description: string) =>
  z
    .array(ref(kind, title, description))
    .default([])
    .meta({ title, description, refs: kind });

/** A calendar day, `ГГГГ-ММ-ДД`. */
export const date = (title: string, description: string) => z.iso.date().meta({ title, description });

/** A day known to the month or the year only is typed that way: `2024-08`, `"2018"`. */
export const partialDate = (title: string, description: string) =>
  z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]).meta({ title, description });

/** A school year, `2024-2025`. */
export const schoolYear = (title: string, description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .meta({ title, description });

/** The word an editor types on purpose where the real value is not known yet. */
export const UNKNOWN = 'unknown';

/** The schema or the word `unknown`: the page then says «уточняется» and the check warns. */
export const orUnknown = <T extends z.ZodType>(schema: T) => z.union([z.literal(UNKNOWN), schema]);

/** An http(s) address on another site. */
export const address = (title: string, description: string) =>
  z
    .url({ protocol: /^https?$/, hostname: DOMAIN })
    .max(600)
    .meta({ title, description, address: true });

/** The name of a file that lies beside the entry. */
export const fileName = (title: string, description: string, kind: 'any' | 'image' | 'captions' | 'text' = 'any') =>
  z
    .string()
    // eslint-disable-next-line no-control-regex -- Windows refuses these in names
    .regex(/^[^/\\<>:"|?*\u0000-\u001f]+$/)
    .max(120)
    .meta({ title, description, file: kind });

/** A list of short texts. Each has its own words: rules look only at what the model speaks of. */
export const texts = (title: string, description: string, max = 500) =>
  z
    .array(text(title, description, max))
    .default([])
    .meta({ title, description });

/** A flag that is false when left out. */
export const flag = (title: string, description: string) => z.boolean().default(false).meta({ title, description });

/** A whole number within bounds, both included. */
export const count = (title: string, description: string, min = 0, max = 1_000_000) =>
  z.int().min(min).max(max).meta({ title, description });

/** The mark of everything written only to show how the bank works. */
export const demo = flag('Образец', 'true — запись показывает, как работает банк; она помечена на сайте и не входит в статистику.');

/** A file offered for download. */
export const attachmentSchema = z.strictObject({
  file: fileName('Файл', 'Имя файла, который лежит рядом с этим описанием.'),
  title: text('Название файла', 'Как назвать файл на странице: «Рабочий лист для учеников».', 200),
  audience: z
    .enum(['teacher', 'student', 'parent'])
    .optional()
    .meta({ title: 'Для кого файл', description: 'teacher — педагогу, student — ученику, parent — родителям.' }),
  lang: text('Язык', 'Код языка, если файл не на русском: en, de.', 8).optional(),
});

/** A file offered for download, as written by the editor. */
export type Attachment = z.infer<typeof attachmentSchema>;

/** The files of an entry; an empty list when the field is left out. */
export const attachments = z
  .array(attachmentSchema)
  .default([])
  .meta({ title: 'Файлы', description: 'Файлы для скачивания. Каждый лежит рядом с описанием.' });

/** The spans of time when something held: both ends included, either may be open. */
export const validity = {
  since: partialDate('С какого времени', 'Дата, месяц или год начала: 2023-01-17, 2023-01, "2023" (год — в кавычках).').optional(),
  until: partialDate('По какое время', 'Дата, месяц или год окончания. Нет окончания — не пишите поле.').optional(),
};
