import { join } from 'node:path';
import { bring } from './bring.ts';
import { openHost, type Host } from './host.ts';
import type { Place } from './place.ts';
import type { WholeSite } from './whole-site.ts';

/** What a deploy or a return has done. */
export interface Deployed {
  /** Version that readers see now. */
  readonly version: string;
  /** All versions there, the oldest first. */
  readonly versions: readonly string[];
  /** Nothing was done: readers see this site already. */
  readonly isSame?: boolean;
  /** Addresses that sitemaps of former versions told of and that open nothing now: how many, and the first five. */
  readonly lost?: { readonly count: number; readonly first: readonly string[] };
}

/**
 * Puts a finished site beside the versions of before and shows it by one rename; the last three stay. Whatever fails before that rename
 * leaves what readers see as it was. Throws `HostFault`.
 */
export function deploySite(from: string, site: WholeSite, place: Place): Promise<Deployed> {
  return held(place, true, async (host) => {
    const sum = site.digest.slice(0, 12);
    const { current, versions } = host;
    if (current?.endsWith(`-${sum}`) === true) return { version: current, versions, isSame: true };
    const version = `${String(1 + Math.max(0, ...versions.map((name) => Number.parseInt(name, 10)))).padStart(6, '0')}-${sum}`;
    await host.ask('receive');
    await bring(from, site, place, join(host.work, 'new/site'), current === undefined ? undefined : `versions/${current}/site`);
    const [count = '0', ...first] = await host.ask('lost');
    return { version, versions: await host.ask('finish', version), lost: { count: Number(count), first } };
  });
}

/** Shows the version before the one that readers see. Throws `HostFault`. */
export function goBack(place: Place): Promise<Deployed> {
  return held(place, false, async (host) => {
    const [version = ''] = await host.ask('back');
    return { version, versions: host.versions };
  });
}

async function held(place: Place, mayMake: boolean, work: (host: Host) => Promise<Deployed>): Promise<Deployed> {
  const host = await openHost(place, mayMake);
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}
