/** Returns a ZIP archive of uncompressed files (name → text), without check sums: enough to tell what it is. */
export function aZip(files: Readonly<Record<string, string>>, comment = ''): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const sizeOf = (all: readonly Uint8Array[]) => all.reduce((sum, { length }) => sum + length, 0);
  for (const [name, text] of Object.entries(files)) {
    const [label, content] = [encode(name), encode(text)];
    directory.push(record(46, { 0: 0x02014b50, 20: content.length, 24: content.length, 28: label.length, 42: sizeOf(parts) }), label);
    parts.push(record(30, { 0: 0x04034b50, 18: content.length, 22: content.length, 26: label.length }), label, content);
  }
  const note = encode(comment);
  const end = record(22, { 0: 0x06054b50, 12: sizeOf(directory), 16: sizeOf(parts), 20: note.length });
  return Uint8Array.from([...parts, ...directory, end, note].flatMap((part) => [...part]));
}

/** A record of `size` bytes with 16-bit or 32-bit numbers (by the format) at the given offsets. */
function record(size: number, numbers: Readonly<Record<number, number>>): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  for (const [at, value] of Object.entries(numbers)) {
    const isShort = Number(at) >= 26 ? Number(at) < 42 : size === 22 && Number(at) === 20;
    if (isShort) view.setUint16(Number(at), value, true);
    else view.setUint32(Number(at), value, true);
  }
  return new Uint8Array(view.buffer);
}
