import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Returns in Russian why proofs cannot be run on the folder that was named; `undefined` where none was, or a site lies in it. */
export const siteFault = (folder: string | undefined): string | undefined =>
  folder === undefined || existsSync(join(folder, 'index.html'))
    ? undefined
    : `Собранного сайта в папке «${folder}» нет. Соберите его: npm run build, — или уберите --site, и его соберёт сама команда.`;
