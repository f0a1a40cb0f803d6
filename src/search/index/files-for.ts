/** Files in order of letters, each with the first word in it. */
export type InOrder = readonly (readonly [first: string, file: string])[];

/** Returns the names of the files that hold everything that begins so. */
export function filesFor(files: InOrder, beginning: string): string[] {
  const from = files.findLastIndex(([first]) => first <= beginning);
  const end = files.findIndex(([first], i) => i > from && !first.startsWith(beginning));
  return files.slice(Math.max(from, 0), end < 0 ? undefined : end).map(([, file]) => file);
}

/** Remembers what is being made, but not a failure: the next try may succeed. */
export function once<K, V>(made: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = made.get(key);
  if (known !== undefined) return known;
  const making = make();
  made.set(key, making);
  making.catch(() => made.delete(key));
  return making;
}
