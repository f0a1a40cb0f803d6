import { strToU8, zipSync, type Zippable } from 'fflate';
import { packageTexts, type Proposal } from '../bank/form/package-files.ts';
import { packagePaths } from '../bank/form/package-format.ts';
import type { Attachment } from './attachments.ts';

/** ZIP knows no time before 1980; one time for all, so that the same answers give the same bytes. */
const WHEN = new Date(1980, 0, 1);

/** Returns the package as a ZIP archive; made at once and not in a worker, whose script the policy of a site would have to allow. */
export function makePackage(proposal: Proposal, files: readonly Attachment[]): Uint8Array {
  const parts: Zippable = {};
  for (const [path, text] of packageTexts(proposal)) parts[path] = [strToU8(text), { mtime: WHEN }];
  // Office files and pictures are packed already.
  for (const { name, bytes } of files) parts[packagePaths.file(name)] = [bytes, { level: 0, mtime: WHEN }];
  return zipSync(parts);
}
