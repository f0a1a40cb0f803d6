import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** One line of the central directory of an archive. */
export interface ZipPart {
  readonly name: string;
  /** Bytes as the directory promises them. */
  readonly packed: number;
  readonly unpacked: number;
  readonly isLink: boolean;
  readonly isLocked: boolean;
  /** Unpacks it as text; throws above `most` bytes, whatever the directory promised. */
  readonly text: (most: number) => Promise<string>;
}

/** Reads the central directory of an archive; nothing is unpacked. Throws when it is damaged, or has names that lead outside, or over `most` files. */
export async function readZip(bytes: Uint8Array, most: number): Promise<ZipPart[]> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.entryCount > most) throw new TooManyFilesError(String(zip.entryCount));
  return new Promise((resolve, reject) => {
    const parts: ZipPart[] = [];
    zip.on('entry', (entry: Entry) => {
      parts.push(partOf(zip, entry));
      if (parts.length > most) return reject(new TooManyFilesError(`${parts.length}`));
      zip.readEntry();
    });
    zip.on('end', () => resolve(parts));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** The archive has more files than anybody puts into one by hand. */
export class TooManyFilesError extends Error {}

const open = (buffer: Buffer) =>
  new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );

function partOf(zip: ZipFile, entry: Entry): ZipPart {
  const mode = entry.externalFileAttributes >>> 16;
  return {
    name: entry.fileName,
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    isLink: (mode & 0o170000) === 0o120000,
    isLocked: (entry.generalPurposeBitFlag & 1) === 1,
    text: (most) => unpack(zip, entry, most),
  };
}

function unpack(zip: ZipFile, entry: Entry, most: number): Promise<string> {
  if (entry.uncompressedSize > most) return Promise.reject(new Error(`${entry.fileName}: ${entry.uncompressedSize} bytes`));
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    }),
  );
}
