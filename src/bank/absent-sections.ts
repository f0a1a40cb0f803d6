import type { Catalogue } from './catalogue.ts';
import { hasMunicipalities, hasOffline, hasOpenData, hasSelection, hasWanted, isSwitchedOn } from './sections.ts';
import { urls } from './urls.ts';

/** Returns the section pages that Astro makes for every bank and that this region does not have. */
export function absentSections({ bank }: Catalogue): string[] {
  const off = (['webinar', 'event', 'document', 'programmes', 'report'] as const).filter((kind) => !isSwitchedOn(kind, bank));
  return [
    ...off.map((kind) => urls.list(kind)),
    ...(['material', 'webinar'] as const).filter((kind) => !isSwitchedOn(kind, bank)).map(urls.propose),
    ...(hasMunicipalities(bank) ? [] : [urls.facetList('municipality')]),
    ...(hasOffline(bank) ? [] : [urls.offline]),
    ...(hasWanted(bank) ? [] : [urls.wanted]),
    ...(hasSelection(bank) ? [] : [urls.selection]),
    ...(hasOpenData(bank) ? [] : [urls.openData]),
  ];
}
