import type { Term } from './record.ts';

/** Returns the values of a vocabulary with their names, in the order given; a code that the vocabulary does not have stands for itself. */
export function termsOf(ids: readonly string[], vocabulary: ReadonlyMap<string, { readonly name: string }>): Term[] {
  return ids.map((id) => ({ id, name: vocabulary.get(id)?.name ?? id }));
}

/** Returns the same data with plain spaces, without empty lists and without what has no value. */
export function cleaned<T extends object>(data: T): T {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const clean = cleanValue(value);
      return clean === undefined || (Array.isArray(clean) && clean.length === 0) ? [] : [[key, clean]];
    }),
  ) as T;
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u00ad\u2060\ufeff]/g, '');
  if (Array.isArray(value)) return value.map(cleanValue);
  return typeof value === 'object' && value !== null ? cleaned(value) : value;
}
