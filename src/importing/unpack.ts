import { isBomb, type PackedPart } from '../bank/attachments/packed-part.ts';
import { readDirectory, TooManyFilesError } from './zip-directory.ts';

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

/** Why an archive, or a file in it, is not opened, in Russian. */
export class ArchiveFault extends Error {}

/** Returns the files of a ZIP archive without unpacking any; throws `ArchiveFault` when it is damaged or a bomb, as `read` of a file does. */
export async function openArchive(bytes: Uint8Array, limits: Limits): Promise<PackedPart[]> {
  const parts = await directoryOf(bytes, limits);
  const biggest = parts.reduce((most, { unpacked }) => Math.max(most, unpacked), 0);
  if (biggest > limits.one) throw tooMuch(`один из файлов занимает ${megabytes(biggest)} МБ`);
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > limits.all)
    throw tooMuch(`вместе файлы занимают больше ${megabytes(limits.all)} МБ`);
  if (isBomb(parts, limits.ratio)) throw tooMuch('файлы внутри сжаты в сотни раз: так делают архивы-бомбы');
  return parts.map((part) => ({ ...part, read: () => readPart(part) }));
}

async function directoryOf(bytes: Uint8Array, { files }: Limits): Promise<PackedPart[]> {
  try {
    return await readDirectory(bytes, files);
  } catch (error) {
    if (error instanceof TooManyFilesError) throw tooMuch(`в нём ${error.message} файлов, а можно не больше ${files}`);
    throw new ArchiveFault('архив повреждён или оборван: распакуйте его, упакуйте заново и повторите');
  }
}

async function readPart({ read }: PackedPart): Promise<Uint8Array> {
  try {
    return await read();
  } catch {
    throw new ArchiveFault(
      'файл внутри архива повреждён или больше, чем сказано в его оглавлении: распакуйте архив, проверьте файл и передайте его сам',
    );
  }
}

const tooMuch = (what: string) => new ArchiveFault(`архив не открыт: ${what}. Распакуйте его сами и передайте нужные файлы`);
const megabytes = (size: number) => Math.round(size / 1e6);
