import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Refusal } from './outcome.ts';

const run = promisify(execFile);
/** Where the installers put it. */
const PLACES = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const LONGEST = 120_000;

/** Returns the path of LibreOffice: the variable SOFFICE or a usual place; `undefined` when it is not there. */
export const findOffice = (): string | undefined => [process.env['SOFFICE'] ?? PLACES].flat().find((path) => existsSync(path));

/** Returns a DOC or RTF as DOCX, by LibreOffice where it is installed; throws `Refusal` with the way out where it is not. */
export async function convertOld(bytes: Uint8Array, format: 'doc' | 'rtf'): Promise<Uint8Array> {
  if (format === 'rtf' && /\\\*\\template\s+(?:https?:|\\\\)|\\objupdate|\\objdata/i.test(Buffer.from(bytes).toString('latin1')))
    throw new Refusal('в нём есть вложенный объект или шаблон с чужого адреса: сохраните его в DOCX и повторите');
  const program = findOffice();
  if (program === undefined)
    throw new Refusal(`документ прежнего вида (${format.toUpperCase()}): сохраните его в DOCX и повторите или установите LibreOffice`);
  const folder = await mkdtemp(join(tmpdir(), 'kopilka-old-'));
  try {
    await writeFile(join(folder, `in.${format}`), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run(
      program,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'docx',
        '--outdir',
        folder,
        join(folder, `in.${format}`),
      ],
      { timeout: LONGEST },
    );
    return new Uint8Array(await readFile(join(folder, 'in.docx')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw new Refusal('LibreOffice его не открыл: откройте документ сами, сохраните в DOCX и повторите');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
