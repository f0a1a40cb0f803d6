import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explain, HostFault, shell } from './host.ts';
import type { Place } from './place.ts';
import type { WholeSite } from './whole-site.ts';

/**
 * Brings the files of a finished site into a new folder of a place. A file that is in the former version with the same bytes becomes a link
 * to it: that takes no room, and keeps its time, by which a browser that has it need not load it again. Throws `HostFault`.
 */
export async function bring(from: string, site: WholeSite, place: Place, to: string, former: string | undefined): Promise<void> {
  if (place.host === undefined)
    return copy(from, site, join(place.folder, to), former === undefined ? undefined : join(place.folder, former));
  await upload(from, site, place, to, former);
}

function copy(from: string, { files }: WholeSite, to: string, former: string | undefined): void {
  const made = new Set<string>();
  try {
    for (const file of files.keys()) {
      const [source, target] = [join(from, file), join(to, file)];
      const folder = dirname(target);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true, mode: 0o755 });
      made.add(folder);
      const before = former === undefined ? undefined : join(former, file);
      if (before !== undefined && existsSync(before) && readFileSync(before).equals(readFileSync(source))) linkSync(before, target);
      else {
        copyFileSync(source, target);
        // Made under any umask, it must be read by the server.
        chmodSync(target, 0o644);
      }
    }
  } catch (error) {
    throw new HostFault(`Не удалось записать: ${explain((error as Error).message)}`);
  }
}

/** Sums decide what is the same, for every build gives its files a new time; of the times those of the place are kept. */
function upload(from: string, { files }: WholeSite, { host, folder }: Place, to: string, former: string | undefined): Promise<void> {
  const keys = ['-rcs', '--chmod=D755,F644', '--files-from=-', '--from0', '-e', shell().join(' ')];
  const link = former === undefined ? [] : [`--link-dest=${folder}/${former}/`];
  return new Promise((resolve, reject) => {
    const child = spawn('rsync', [...keys, ...link, `${from}/`, `${host}:${folder}/${to}/`], { stdio: ['pipe', 'inherit', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(new HostFault(error.code === 'ENOENT' ? 'На этом компьютере нет программы rsync: apt install rsync.' : error.message)),
    );
    child.on('close', (code) => (code === 0 ? resolve() : reject(new HostFault(`rsync не передал файлы: ${explain(said)}`))));
    child.stdin.on('error', () => undefined).end([...files.keys()].join('\0'));
  });
}
