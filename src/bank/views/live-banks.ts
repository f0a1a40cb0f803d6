import { baseOf } from '../federation/own-address.ts';
import type { Region } from '../model/region.ts';

/** Returns the banks that a reader's browser asks by itself while one searches: name and root. */
export const liveBanks = ({ federation }: Region): { name: string; site: string }[] =>
  federation.flatMap(({ name, site, live }) => (live && site !== undefined ? [{ name, site: baseOf(site) }] : []));
