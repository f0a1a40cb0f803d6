import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive, with whatever lies its directory should tell. */
export interface RawEntry {
  /** Bytes of the name; a text is UTF-8. */
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** General purpose flags: 0x800 says that the name is UTF-8, 1 that the file is encrypted. */
  readonly flags?: number;
  /** Unix mode: 0o120777 is a link. */
  readonly mode?: number;
  /** The size the directory claims, if not the real one. */
  readonly claims?: number;
}

const bytesOf = (value: string | Uint8Array) => (typeof value === 'string' ? new TextEncoder().encode(value) : value);

/** Returns a ZIP archive with names, flags, modes and sizes exactly as given: the archives that strangers send. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name: named, content: text = '', flags = 0x800, mode = 0o100644, claims } of entries) {
    const [name, content] = [bytesOf(named), bytesOf(text)];
    const packed = deflateRawSync(content, { level: 9 });
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    const common = (head: Buffer, at: number) => {
      head.writeUInt16LE(flags, at);
      head.writeUInt16LE(8, at + 2);
      head.writeUInt32LE(0x21_0000, at + 4);
      head.writeUInt32LE(crc32(content), at + 8);
      head.writeUInt32LE(packed.length, at + 12);
      head.writeUInt32LE(claims ?? content.length, at + 16);
      head.writeUInt16LE(name.length, at + 20);
    };
    common(local, 6);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0314, 4);
    central.writeUInt16LE(20, 6);
    common(central, 8);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    parts.push(local, name, packed);
    directory.push(central, name);
    offset += 30 + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}
