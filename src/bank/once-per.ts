/** Returns the function remembering its answer for each object it was asked about: an index of a catalogue is built once, whatever number of pages needs it. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const kept = made.get(key);
    if (kept !== undefined) return kept.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
