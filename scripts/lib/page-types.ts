import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One page of every type the site has: name → address from the root, without the first `/`. */
const types: Record<string, string> = {
  home: '',
  catalogue: 'materialy/',
  material: 'materialy/*/',
  recommendations: 'rekomendacii/',
  recommendation: 'rekomendacii/*/',
  webinars: 'vebinary/',
  'webinar year': 'vebinary/2025-2026/',
  webinar: 'vebinary/*/',
  units: 'obedineniya/',
  tree: 'obedineniya/struktura/',
  unit: 'obedineniya/math/',
  events: 'sobytiya/',
  calendar: 'kalendar/',
  'month of the calendar': 'kalendar/2026-12/',
  'calendar of a series': 'kalendar/goryachaya-liniya/',
  'sheet of the calendar': 'kalendar/raspisanie/',
  event: 'sobytiya/*/',
  documents: 'dokumenty/',
  document: 'dokumenty/*/',
  programmes: 'programmy/',
  reports: 'otchety/',
  report: 'otchety/2024-2025/',
  register: 'reestr/',
  'register of samples': 'reestr/obrazcy/',
  number: 'r/*/',
  certificate: 'svidetelstva/*/redakciya/',
  extract: 'organizacii/redakciya/vypiska/',
  organisations: 'organizacii/',
  organisation: 'organizacii/*/',
  municipalities: 'municipalitety/',
  collections: 'podborki/',
  collection: 'podborki/*/',
  newsList: 'novosti/',
  news: 'novosti/*/',
  feeds: 'lenty/',
  'open data': 'o-proekte/dannye/',
  'codes for schools': 'embed/',
  digests: 'dajdzhest/',
  digest: 'dajdzhest/2026-47/',
  rubrics: 'rubriki/',
  subjects: 'predmety/',
  subject: 'predmety/matematika/',
  'subject and grade': 'predmety/matematika/5/',
  grade: 'klassy/5/',
  level: 'urovni/ooo/',
  type: 'vidy/*/',
  theme: 'temy/*/',
  audience: 'komu/*/',
  year: 'gody/2025-2026/',
  statistics: 'statistika/',
  'statistics of a year': 'statistika/2024-2025/',
  'statistics with samples': 'statistika/obrazcy/2025-2026/',
  'part of a year': 'statistika/obrazcy/2025-2026/temy/',
  'lists of a year': 'statistika/obrazcy/2025-2026/spiski/',
  coverage: 'statistika/obrazcy/pokrytie/',
  'plans and facts': 'statistika/obrazcy/plany/',
  wanted: 'nuzhen-material/',
  search: 'poisk/',
  'kept on the device': 'net-svyazi/',
  editors: 'o-banke/',
  accessibility: 'dostupnost/',
  'design system': 'o-proekte/oformlenie/',
  proofs: 'o-proekte/nadezhnost/',
  'guide to fields': 'o-proekte/polya/',
  'guide to one kind': 'o-proekte/polya/*/',
  'guide to rules': 'o-proekte/pravila/',
  'form of a work': 'predlozhit/',
  'form of a webinar': 'predlozhit/vebinar/',
  'form of an expert': 'ekspertam/zaklyuchenie/',
  'not found': '404.html',
};

/** Returns the pages that tests walk over; `*` is the first entry of a folder. Throws when a type has no page: a missing type must not pass unseen. */
export function pageTypes(folder: string): [name: string, path: string][] {
  return Object.entries(types).map(([name, pattern]) => {
    const path = pattern.replace('*', () => firstEntry(join(folder, pattern.slice(0, pattern.indexOf('*')))));
    if (!existsSync(join(folder, path, path.endsWith('.html') ? '' : 'index.html')))
      throw new Error(`No page of type «${name}» at ${path}.`);
    return [name, path];
  });
}

function firstEntry(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    (item) => item.isDirectory() && !/^(?:stranica|struktura|\d{4}-\d{4})$/.test(item.name),
  );
  return entries[0]?.name ?? '';
}
