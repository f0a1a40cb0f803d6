import { takeAwayText as words } from '../text/take-away.ts';
import { diskAddress } from './disk-address.ts';
import { flashContents, type FlashWork } from './flash-contents.ts';
import { contentOf, zipEntries, zipEntry, zipOf, type ZipEntry } from './zip.ts';

/** A pack of works for a flash drive. */
export interface FlashPack {
  readonly title: string;
  readonly summary: string;
  readonly bank: string;
  /** The page on the site; absent as long as the bank has no address of its own. */
  readonly address?: string | undefined;
  readonly works: readonly FlashWork[];
  /** What is on the site only: its words and whole address. */
  readonly elsewhere: readonly { readonly text: string; readonly href?: string | undefined }[];
}

/** Returns a pack as an archive: a page of contents with a search that asks nothing of a network, and every work in a folder of its own. `archiveOf` gives the archive of a work. */
export function flashPack(pack: FlashPack, archiveOf: (work: FlashWork) => Uint8Array): Uint8Array {
  const pages = new Map(pack.works.map((work) => [work.path, work.id]));
  const folders = pack.works.map((work) => ({ work, entries: zipEntries(archiveOf(work)) }));
  const pageOf = new Map(folders.map(({ work, entries }) => [work.id, entries.find(({ name }) => /^[^/]+\.html$/.test(name))?.name ?? '']));
  const day = pack.works.reduce((newest, work) => (work.day > newest ? work.day : newest), '2000-01-01');
  const filesOf = new Map(folders.map(({ work, entries }) => [work.id, entries.map(({ name }) => name).filter(isForLesson)]));
  const contents = flashContents(pack, {
    page: (id) => diskAddress(`${words.works}/${id}/${pageOf.get(id)}`),
    files: (id) =>
      (filesOf.get(id) ?? []).map((name) => ({
        text: name.slice(name.lastIndexOf('/') + 1),
        href: diskAddress(`${words.works}/${id}/${name}`),
      })),
  });
  const linkTo = (path: string) => {
    const id = pages.get(path);
    return id === undefined ? undefined : diskAddress(`../${id}/${pageOf.get(id)}`);
  };
  return zipOf([
    zipEntry('index.html', contents, day),
    ...folders.flatMap(({ work, entries }) => entries.map((entry) => placed(entry, work, linkTo))),
  ]);
}

/** The document of Word and what lies beside the work; terms and records are told on its page. */
const isForLesson = (name: string) => name.startsWith(`${words.folder}/`) || /^[^/]+\.(?:docx|pdf)$/.test(name);

/** Everything is laid in as it was packed; a page learns the way back and to its neighbours. */
function placed(entry: ZipEntry, { id, day }: FlashWork, linkTo: (path: string) => string | undefined): ZipEntry {
  const name = `${words.works}/${id}/${entry.name}`;
  if (!/^[^/]+\.html$/.test(entry.name)) return { ...entry, name };
  const page = Buffer.from(contentOf(entry)).toString('utf8');
  const back = `<body>\n<nav><a href="../../index.html">${words.toContents}</a></nav>`;
  const linked = page.replace(/<a data-at="([^"]*)"(?: href="[^"]*")?/g, (whole, path: string) => {
    const href = linkTo(path.replace(/#.*$/, ''));
    return href === undefined ? whole : `<a href="${href}"`;
  });
  return zipEntry(name, linked.replace('<body>', back), day);
}
