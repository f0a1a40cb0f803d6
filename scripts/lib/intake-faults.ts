import { explainZod } from '../../src/bank/explain.ts';
import { findInvisible } from '../../src/bank/invisible.ts';
import { reviewSchema, type Review } from '../../src/bank/model/review.ts';
import { fieldWords, type SheetField } from '../../src/bank/review/sheet-words.ts';
import type { RawSheet } from '../../src/bank/review/sheet.ts';

/** Returns in Russian which fields hold characters nobody sees: they turn a text about or get lost on the way. */
export function textFaults(sheet: RawSheet): string[] {
  return (Object.keys(fieldWords) as SheetField[]).flatMap((field) => {
    const names = [...new Set(findInvisible(sheet[field]).map(({ name }) => name))];
    return names.length === 0 ? [] : [`«${fieldWords[field]}»: в тексте есть знаки, которых не видно (${names.join(', ')}). Удалите их.`];
  });
}

/** Returns in Russian why a conclusion would not be read back from the bank; empty when it would. */
export function schemaFaults(review: Review): string[] {
  const parsed = reviewSchema.safeParse(review);
  return parsed.success
    ? []
    : explainZod(parsed.error, reviewSchema, review, '').map(({ message, hint }) => `${named(message)} ${hint ?? ''}`.trim());
}

/** An expert knows the fields by the words of his form. */
const named = (message: string) =>
  Object.entries(fieldWords).reduce((text, [field, words]) => text.replace(`«${field}»`, `«${words}»`), message);
