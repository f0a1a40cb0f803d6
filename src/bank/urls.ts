import type { Kind } from './model/index.ts';
import { openDataUrls } from './open-data-urls.ts';
import { projectUrls } from './project-urls.ts';

/** The lists of things that share a value: one static page for each value. */
export const facetPaths = {
  subject: 'predmety',
  grade: 'klassy',
  level: 'urovni',
  type: 'vidy',
  theme: 'temy',
  audience: 'komu',
  year: 'gody',
  municipality: 'municipalitety',
} as const;

/** A property by which things are grouped on static pages. */
export type FacetName = keyof typeof facetPaths;

const kindPaths: Partial<Record<Kind, string>> = {
  material: 'materialy',
  recommendation: 'rekomendacii',
  webinar: 'vebinary',
  event: 'sobytiya',
  document: 'dokumenty',
  unit: 'obedineniya',
  person: 'avtory',
  organisation: 'organizacii',
  programmes: 'programmy',
  report: 'otchety',
  collection: 'podborki',
  news: 'novosti',
};

/** Every address of the bank, from its root, with `/` at both ends. The only place where addresses are made. */
export const urls = {
  home: '/',
  search: '/poisk/',
  tree: '/obedineniya/struktura/',
  facets: '/rubriki/',
  /** Webinars and events of this school year together; `2024-2025/` another one, `2024-11/` a month as a table, `raspisanie/` the sheet to print. */
  calendar: (page?: string, series?: string) =>
    `/kalendar/${[series, page].map((part) => (part === undefined ? '' : `${part}/`)).join('')}`,
  /** Pages of one series. */
  series: (series: string) => urls.calendar(undefined, series),
  /** What a phone subscribes to, beside the page of what it holds. */
  calendarFile: (page: string) => `${page}kalendar.ics`,
  /** One webinar or event to be added to a calendar. */
  eventFile: (kind: 'webinar' | 'event', id: string) => `${urls.entry(kind, id)}${kind === 'webinar' ? 'vebinar' : 'sobytie'}.ics`,
  notFound: '/404.html',
  /** What is kept on the device; shown in place of a page that cannot be had without a connection. */
  offline: '/net-svyazi/',
  /** The service worker: it lies at the root, so that the whole bank is in its reach. */
  worker: '/sw.js',
  /** What a phone asks for before it puts the bank among its programs. */
  manifest: '/manifest.webmanifest',
  /** A sign of the bank for the home screen: its side in pixels; `maskable` has margins that a phone may cut off. */
  appIcon: (size: number | 'maskable') => `/_icons/${size}.png`,
  /** What is asked of authors: subjects, grades and themes without works. */
  wanted: '/nuzhen-material/',
  /** Figures: the years side by side, `2024-2025/` one of them, `2024-2025/temy/` a part of it; samples are counted under `obrazcy/` only. */
  statistics: (page = '', samples = false) => `/statistika/${samples ? 'obrazcy/' : ''}${page}`,
  ...projectUrls,
  /** The form that an expert fills in; one for each further set of criteria. */
  sheet: (criteria?: string) => (criteria === undefined ? '/ekspertam/zaklyuchenie/' : `/ekspertam/zaklyuchenie/${criteria}/`),
  /** The forms in which a work or a webinar is proposed. */
  propose: (kind: 'material' | 'webinar') => (kind === 'material' ? '/predlozhit/' : '/predlozhit/vebinar/'),
  ...openDataUrls,
  /** All numbered works; `reestr.csv` and `reestr.xlsx` lie at the root. */
  register: '/reestr/',
  /** The register with samples among its lines. */
  registerSamples: '/reestr/obrazcy/',
  /** The page that proves a number; the short address that papers carry. */
  proof: (step: string) => `/r/${step}/`,
  /** The certificate of an author: `/svidetelstva/<number>/<person or organisation>/`. */
  certificate: (step: string, holder: string) => `/svidetelstva/${step}/${holder}/`,
  certificateFile: (step: string, holder: string) => `/svidetelstva/${step}/${holder}/svidetelstvo.pdf`,
  /** The paper of an expert who may be named: `/svidetelstva/ekspertu/<person>/`. */
  expertPaper: (person: string) => `/svidetelstva/ekspertu/${person}/`,
  expertPaperFile: (person: string) => `/svidetelstva/ekspertu/${person}/spravka.pdf`,
  /** The register of one author, to print: `/avtory/<id>/vypiska/`. */
  extract: (kind: 'person' | 'organisation', id: string) => `${urls.entry(kind, id)}vypiska/`,
  extractFile: (kind: 'person' | 'organisation', id: string) => `${urls.extract(kind, id)}vypiska.pdf`,
  /** The region's colour, when it has one. */
  colours: '/cveta.css',
  /** What the reader has chosen; it lies in the browser. */
  selection: '/podborka/',
  /** What the selection needs to know of a thing: `/_thing/material-<id>.json`. */
  thing: (kind: Kind, id: string) => `/_thing/${kind}-${id}.json`,
  /** The list of all things of a kind: `/materialy/`. */
  list: (kind: Kind) => `/${segment(kind)}/`,
  /** The page of one thing: `/materialy/<id>/`. An editor's page lies at the root. */
  entry: (kind: Kind, id: string) => (kind === 'page' ? `/${id}/` : `/${segment(kind)}/${id}/`),
  /** The archive of a school year: `/vebinary/2024-2025/`. */
  year: (kind: Kind, year: string) => `/${segment(kind)}/${year}/`,
  /** The next pages of a long list: `/materialy/stranica/2/`. */
  page: (list: string, page: number) => (page === 1 ? list : `${list}stranica/${page}/`),
  /** Everything that has a value of a facet: `/predmety/matematika/`. */
  facet: (facet: FacetName, id: string) => `/${facetPaths[facet]}/${id}/`,
  /** The values of a facet: `/predmety/`. */
  facetList: (facet: FacetName) => `/${facetPaths[facet]}/`,
  /** A subject in a grade: `/predmety/matematika/5/`. */
  subjectGrade: (subject: string, grade: string) => `/${facetPaths.subject}/${subject}/${grade}/`,
  /** All of a work in one archive, or the pack of a collection or an association: `/skachat/materialy/<id>.zip`. */
  archive: (kind: Kind, id: string) => `/skachat/${segment(kind)}/${id}.zip`,
  /** The whole work in one document. */
  copy: (kind: Kind, id: string, format: 'docx' | 'pdf') => `/skachat/${segment(kind)}/${id}.${format}`,
  /** The text of a document beside a thing, as a page: `/materialy/<id>/<name without its extension>/`. */
  reading: (kind: Kind, id: string, name: string) => `${urls.entry(kind, id)}${encodeURIComponent(name.replace(/\.[^.]*$/, ''))}/`,
  /** A file beside a thing: `/materialy/<id>/<name>`. */
  file: (kind: Kind, id: string, name: string) => `${urls.entry(kind, id)}${encodeURIComponent(name)}`,
  /** What appeared in a week: `/dajdzhest/2026-47/`; all weeks at the root. */
  digest: (week?: string) => `/dajdzhest/${week === undefined ? '' : `${week}/`}`,
  /** The page that lists feeds and says what they are. */
  feeds: '/lenty/',
  /** The feed of a page, beside it: `/predmety/matematika/lenta.xml`. */
  feed: (page: string, format: 'xml' | 'json') => `${page}lenta.${format}`,
  /** How to cite a thing, for a footnote and for programs: `/materialy/<id>/ssylka.bib`. */
  citation: (kind: Kind, id: string, format: 'txt' | 'bib' | 'ris') => `${urls.entry(kind, id)}ssylka.${format}`,
  /** The picture that messengers show beside a link: `/_og/material-<id>.png`; without an id, the bank's own. */
  share: (kind?: Kind, id?: string) => `/_og/${kind === undefined ? 'bank' : `${kind}-${id}`}.png`,
  /** The drawing of a cover: `/_cover/material-<id>.svg`. */
  cover: (kind: Kind, id: string) => `/_cover/${kind}-${id}.svg`,
  /** A picture made at build: `/_img/<name>`. */
  image: (name: string) => `/_img/${name}`,
} as const;

/** Returns the address with the site before it; `site` ends with `/`. */
export function absoluteUrl(site: string, path: string): string {
  return new URL(path.replace(/^\//, ''), site.endsWith('/') ? site : `${site}/`).href;
}

/** Returns a root address as seen from the page at `from`, so that a copied folder works under any sub-path. */
export function relativeUrl(path: string, from: string): string {
  if (from.length > 1 && from.endsWith('/') && path.startsWith(from) && path !== from) return path.slice(from.length);
  const depth = from.split('/').length - 2;
  const up = depth > 0 ? '../'.repeat(depth) : './';
  return path === '/' ? up : `${depth > 0 ? up : ''}${path.slice(1)}`;
}

function segment(kind: Kind): string {
  const path = kindPaths[kind];
  if (path === undefined) throw new Error(`Entries of kind ${kind} have no page.`);
  return path;
}
