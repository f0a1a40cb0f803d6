import type { z } from 'zod';
import { typedDate } from './typed-dates.ts';

/** Returns what to type instead of a value, as it stands in the file: the first form of it that the schema accepts. */
export function acceptedForm(typed: unknown, schema: z.ZodType | undefined): string | undefined {
  if (schema === undefined || (typeof typed !== 'string' && typeof typed !== 'number')) return undefined;
  const form = formsOf(String(typed).trim()).find((candidate) => candidate !== typed && schema.safeParse(candidate).success);
  if (form === undefined) return undefined;
  // Digits alone would be read as a number where a text is asked for.
  return typeof form === 'string' && /^[\d.]+$/.test(form) ? `"${form}"` : String(form);
}

function formsOf(typed: string): (string | number | boolean)[] {
  const bare = typed.replace(/^[«"'„“]+|[»"'“”]+$/g, '').trim();
  return [...typedDate(bare), ...schoolYear(bare), ...numbers(bare), ...truth(bare), ...addresses(bare), bare];
}

/** «2025/26», «2025–2026 учебный год». */
function schoolYear(text: string): string[] {
  const found = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})(?:\s*(?:уч|г)[а-яё.\s]*)?$/i.exec(text);
  return found ? [`${found[1]}-${found[2]?.length === 2 ? `${found[1]?.slice(0, 2)}${found[2]}` : found[2]}`] : [];
}

/** «45 минут», «1,5», «1 200». */
function numbers(text: string): number[] {
  const digits = /^(?:около|примерно|~)?\s*(\d[\d\s\u00a0]*(?:[.,]\d+)?)\s*(?:[а-яё%.₽]+)?$/i.exec(text)?.[1];
  return digits === undefined ? [] : [Number(digits.replace(/[\s\u00a0]/g, '').replace(',', '.'))];
}

function truth(text: string): boolean[] {
  if (/^(?:да|yes|on|истина|\+|верно)$/i.test(text)) return [true];
  return /^(?:нет|no|off|ложь|-|неверно)$/i.test(text) ? [false] : [];
}

/** «institut.ru», «www.institut.ru», «http:/institut.ru». */
function addresses(text: string): string[] {
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/u.test(text) ? [`https://${text}`] : [];
}
