import yauzl from 'yauzl';
import { decodeName } from './file-names.ts';

/** What an archive may hold at most. */
export interface Limits {
  readonly files: number;
  /** Bytes of one file and of all, unpacked. */
  readonly one: number;
  readonly all: number;
  /** How many times smaller than its content the archive may be; small archives are not judged by it. */
  readonly ratio: number;
}

/** An office document: five thousand parts, 200 MB. Texts shrink twenty times, drawings a hundred. */
export const OFFICE_LIMITS: Limits = { files: 5_000, one: 120e6, all: 250e6, ratio: 300 };
/** An archive of a teacher: as much as fits on a memory stick of a school, a file at a time. */
export const ARCHIVE_LIMITS: Limits = { files: 10_000, one: 200e6, all: 4e9, ratio: 300 };

/** One file of an archive, as its central directory tells of it. */
export interface Packed {
  /** With `/`, in NFC, from CP866 or UTF-8. */
  readonly name: string;
  readonly size: number;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** Returns the bytes; throws when they are more than the directory says, damaged or packed in a way nobody knows. */
  readonly read: () => Promise<Uint8Array>;
}

/** Why an archive is not opened at all, in Russian. */
export class ArchiveFault extends Error {}

/** Returns the files of a ZIP archive without unpacking any; throws `ArchiveFault` when it is damaged or a bomb. */
export async function openArchive(bytes: Uint8Array, limits: Limits): Promise<Packed[]> {
  const found: Packed[] = [];
  let [all, packed] = [0, 0];
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
      lazyEntries: true,
    });
    if (zip.entryCount > limits.files) throw tooMuch(`в нём ${zip.entryCount} файлов, а можно не больше ${limits.files}`);
    for await (const entry of zip.eachEntry()) {
      const size = entry.uncompressedSize;
      all += size;
      packed += entry.compressedSize;
      if (size > limits.one) throw tooMuch(`один из файлов занимает ${megabytes(size)} МБ`);
      if (all > limits.all) throw tooMuch(`вместе файлы занимают больше ${megabytes(limits.all)} МБ`);
      if (size > 10e6 && size > entry.compressedSize * limits.ratio) throw tooMuch('файл внутри сжат в сотни раз: так делают архивы-бомбы');
      const mode = entry.externalFileAttributes >>> 16;
      const name = decodeName(entry.fileNameRaw, (entry.generalPurposeBitFlag & 0x800) !== 0, unicodeName(entry));
      if (name.endsWith('/')) continue;
      found.push({ name, size, isLink: (mode & 0xf000) === 0xa000, isEncrypted: entry.isEncrypted(), read: () => readEntry(zip, entry) });
    }
  } catch (error) {
    if (error instanceof ArchiveFault) throw error;
    throw new ArchiveFault('архив повреждён или оборван: распакуйте его, упакуйте заново и повторите');
  }
  if (all > 10e6 && all > packed * limits.ratio) throw tooMuch('файлы внутри сжаты в сотни раз: так делают архивы-бомбы');
  return found;
}

const tooMuch = (what: string) => new ArchiveFault(`архив не открыт: ${what}. Распакуйте его сами и передайте нужные файлы`);
const megabytes = (size: number) => Math.round(size / 1e6);

/** Info-ZIP keeps the Unicode name beside the one in the code page of DOS (extra field 0x7075: version, CRC, name). */
function unicodeName(entry: yauzl.Entry): Uint8Array | undefined {
  return entry.extraFields.find(({ id, data }) => id === 0x7075 && data.length > 5)?.data.subarray(5);
}

async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  try {
    return await readStream(await zip.openReadStreamPromise(entry), entry.uncompressedSize);
  } catch {
    throw new ArchiveFault(
      'файл внутри архива повреждён или больше, чем сказано в его оглавлении: распакуйте архив, проверьте файл и передайте его сам',
    );
  }
}

async function readStream(stream: AsyncIterable<Buffer>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  // The directory may lie: yauzl stops where more comes than it says.
  for await (const chunk of stream) {
    if (at + chunk.length > size) throw new Error('more than the directory says');
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
