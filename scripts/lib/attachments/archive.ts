import { damagedArchive, directoryFinding, MOST_FILES, tooManyFiles } from '../../../src/bank/attachments/archive.ts';
import type { Finding } from '../../../src/bank/attachments/finding.ts';
import type { PackedPart } from '../../../src/bank/attachments/packed-part.ts';
import { readDirectory, TooManyFilesError } from '../../../src/importing/zip-directory.ts';

/** Reads the directory of an archive, or says why it is refused; `most` is how many bytes it may come to unpacked. */
export async function openArchive(bytes: Uint8Array, most: number): Promise<{ parts: PackedPart[] } | { finding: Finding }> {
  try {
    const parts = await readDirectory(bytes, MOST_FILES);
    const finding = directoryFinding(parts, most);
    return finding ? { finding } : { parts };
  } catch (error) {
    return { finding: error instanceof TooManyFilesError ? tooManyFiles(error.message) : damagedArchive };
  }
}
