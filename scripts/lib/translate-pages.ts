import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/bank/files.ts';
import type { Face } from '../../src/bank/shell-strings.ts';
import { translatePage } from '../../src/bank/translate-page.ts';

/** Says the words inside the pages of a finished site in another language of the region, as far as they are translated. */
export function translatePages(folder: string, face: Face): void {
  for (const name of listFiles(folder).files.keys()) {
    // Frames for other sites are Russian, as the pages are into which they are put.
    if (!name.endsWith('.html') || (name.startsWith('embed/') && name !== 'embed/index.html')) continue;
    const path = join(folder, name);
    writeFileSync(path, translatePage(readFileSync(path, 'utf8'), face));
  }
}
