import { mostUnpacked } from '../../../src/bank/attachments/archive.ts';
import type { Finding } from '../../../src/bank/attachments/finding.ts';
import { personalFindings } from '../../../src/bank/attachments/personal.ts';
import { bytesText, isReadable } from '../../../src/indexing/file-text.ts';
import { inspect } from './inspect.ts';

/** Returns what the check says of a file by its bytes; `kind` is what its first bytes are, `fileMb` the limit of one file, `read` gives its text where it is kept already. */
export async function findingsIn(
  bytes: Uint8Array,
  kind: string,
  fileMb: number,
  read: () => Promise<string> = () => bytesText(bytes, kind),
): Promise<Finding[]> {
  const found = await inspect(bytes, kind, mostUnpacked(fileMb));
  if (found.some(({ severity }) => severity === 'error') || !isReadable({ sniffed: kind })) return found;
  // What cannot be read is told by the inspection.
  return [...found, ...personalFindings(await read().catch(() => ''))];
}
