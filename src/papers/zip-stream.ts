import { closeSync, openSync, writeSync } from 'node:fs';
import { centralHeader, endOfZip, localHeader, type ZipEntry } from './zip.ts';

/** An archive that is being written: of its files only names and places are kept in memory. */
export interface ZipStream {
  readonly add: (entry: ZipEntry) => void;
  /** Ends the archive; nothing can be added after that. */
  readonly end: () => void;
}

/** The archive would be larger, or hold more files, than the format without extensions can say (APPNOTE 6.3.10, 4.4.1.4). */
export class ZipTooLargeError extends Error {}

const [MOST_BYTES, MOST_FILES] = [0xffffffff, 0xffff];

/** Begins an archive at a path where nothing lies; the bytes are those that `zipOf` gives for the same entries. Throws `ZipTooLargeError`. */
export function zipStream(path: string, most = { bytes: MOST_BYTES, files: MOST_FILES }): ZipStream {
  const file = openSync(path, 'wx');
  const headers: Buffer[] = [];
  let at = 0;
  const write = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    at += bytes.length;
    if (at > most.bytes) fail();
  };
  const fail = () => {
    closeSync(file);
    throw new ZipTooLargeError(path);
  };
  return {
    add: (entry) => {
      if (headers.length >= most.files) fail();
      headers.push(centralHeader(entry, at));
      write(localHeader(entry));
      write(entry.bytes);
    },
    end: () => {
      const directory = at;
      for (const header of headers) write(header);
      write(endOfZip(headers.length, directory, at));
      closeSync(file);
    },
  };
}
