import { unzipSync } from 'fflate';

/** What an archive may ask for, at most: files in it, bytes of one, bytes of all that are wanted. */
const MOST = { files: 5_000, one: 30e6, all: 60e6 };

/**
 * Returns the texts of the files in an archive whose names fit, by name. Throws when it is damaged, and when what is in it is far more than
 * any office document holds: an archive of 10 KB may claim to hold gigabytes.
 */
export function openZip(bytes: Uint8Array, wanted: RegExp): Map<string, string> {
  let [files, all] = [0, 0];
  const unzipped = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      files += 1;
      if (files > MOST.files) throw new Error(`more than ${MOST.files} files`);
      if (!wanted.test(name)) return false;
      all += originalSize;
      if (originalSize > MOST.one || all > MOST.all) throw new Error(`${name}: ${originalSize} bytes`);
      return true;
    },
  });
  return new Map(Object.entries(unzipped).map(([name, content]) => [name, new TextDecoder().decode(content)]));
}
