import { isAbsolute, resolve } from 'node:path';

/** Where the versions of a site lie: a folder of this computer, or of one that is reached over ssh. */
export interface Place {
  /** As ssh knows it: `user@host`; nothing for this computer. */
  readonly host?: string;
  /** Absolute path. */
  readonly folder: string;
}

/** One letter alone is a disk of Windows. */
const REMOTE = /^([^@:/\\\s]+@[^@:/\\\s]+|[^@:/\\\s]{2,}):(.*)$/;

/** Reads `folder` or `user@host:/folder`; in Russian what is wrong with it. */
export function readPlace(text: string): Place | { readonly fault: string } {
  if (/^[a-z]+:\/\//i.test(text)) return { fault: `«${text}» — адрес, а нужна папка: /srv/bank или пользователь@сервер:/srv/bank.` };
  const [, host, folder = ''] = REMOTE.exec(text) ?? [];
  if (host === undefined) return { folder: resolve(text) };
  // What begins with a hyphen would be a key of ssh.
  if (host.startsWith('-')) return { fault: `«${host}» — не имя сервера.` };
  if (!isAbsolute(folder) || !folder.startsWith('/') || folder === '/')
    return { fault: `Папку на сервере назовите целиком, от корня: ${host}:/srv/bank. Дано «${folder}».` };
  return { host, folder };
}

/** Returns a place as people write it. */
export const namePlace = ({ host, folder }: Place): string => (host === undefined ? folder : `${host}:${folder}`);
