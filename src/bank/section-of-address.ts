import { frameText } from '../text/sections.ts';
import type { Kind } from './model/index.ts';
import type { Region } from './model/region.ts';
import { switches } from './sections.ts';
import { urls } from './urls.ts';

type Feature = keyof Region['features'];

/** A section that a region has switched off: what readers call it, and its switches in `features` that stand at `false`. */
export interface AbsentSection {
  readonly name: string;
  readonly switches: readonly Feature[];
}

type Owner = readonly [address: string, name: string, ...switches: Feature[]];

/** Addresses of a section all begin alike; a longer beginning stands before a shorter one. */
const owners: readonly Owner[] = [
  [urls.propose('webinar'), frameText.sections.webinar, 'webinars'],
  ...[urls.propose('material'), urls.register, urls.proof(''), urls.certificate('', '')].map((address): Owner => [
    folder(address),
    frameText.sections.material,
    'materials',
  ]),
  [urls.statistics(), frameText.statistics, 'statistics'],
  [urls.wanted, frameText.statistics, 'statistics', 'materials'],
  [urls.facetList('municipality'), frameText.municipalities, 'municipalities'],
  [urls.offline, frameText.offline, 'offline'],
  [urls.selection, frameText.selection, 'selection'],
  ...[urls.openData, urls.dataFile(''), urls.api(''), urls.oai()].map((address): Owner => [address, frameText.data, 'data']),
  ...(Object.entries(switches) as [keyof typeof frameText.sections, Feature][])
    // Pages of associations stay in any case.
    .filter(([kind]) => kind !== 'unit')
    .map(([kind, feature]): Owner => [urls.list(kind satisfies Kind), frameText.sections[kind], feature]),
];

/** An address with empty parts ends with several `/`. */
function folder(address: string): string {
  return address.replace(/\/+$/, '/');
}

/** Returns the section that a root address belongs to where the region has switched it off, `undefined` otherwise. */
export function absentSectionOf(path: string, { features }: Pick<Region, 'features'>): AbsentSection | undefined {
  const [, name, ...own] = owners.find(([address]) => path.startsWith(address)) ?? [];
  const off = own.filter((feature) => features[feature] === false);
  return name === undefined || off.length === 0 ? undefined : { name, switches: off };
}
