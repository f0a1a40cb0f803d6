import type { Root } from 'hast';
import { safeName } from '../bank/views/taken-files.ts';
import type { TakenWork } from '../bank/views/taken-work.ts';
import { takeAwayText as words } from '../text/take-away.ts';
import { diskAddress } from './disk-address.ts';
import { withFiles } from './files-beside.ts';
import { workDocx } from './work-docx.ts';
import { unprintable, workPdf } from './work-pdf.ts';
import { keptHtml } from './work-html.ts';
import { workTree, type AddressOf, type FieldNodes, type PaperPicture } from './work-tree.ts';
import { zipEntry, zipOf } from './zip.ts';

/** What an archive is made of besides the words of the work. */
export interface PackSources {
  /** The text of the work as its page shows it. */
  readonly body: Root;
  readonly field: FieldNodes;
  /** Pictures of the text by the address that the tree names. */
  readonly pictures: ReadonlyMap<string, PaperPicture>;
  /** Path in the archive → bytes of a file of the work. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly addressOf: AddressOf;
  /** The region wants PDF too. */
  readonly hasPdf?: boolean | undefined;
}

/** Returns the archive of a work: the page and the document of Word, its files, licence and record; the same sources give the same bytes. */
export async function workPack(work: TakenWork, sources: PackSources): Promise<Uint8Array> {
  const { day, title, demo, bank } = work;
  const { pictures, files, hasPdf = false } = sources;
  const stem = safeName(title);
  const tree = workTree(work, sources.body, sources.field, sources.addressOf);
  const docx = await workDocx(tree, { title, creator: bank, day, pictures });
  // A sign that the faces lack would leave a hole in a formula: no PDF is better.
  const pdf = hasPdf && unprintable(tree).length === 0 ? await workPdf(tree, title, pictures) : undefined;
  const beside = [
    { text: words.wholeWord, href: diskAddress(`${stem}.docx`) },
    ...(pdf === undefined ? [] : [{ text: words.wholePdf, href: diskAddress(`${stem}.pdf`) }]),
    ...work.files
      .filter(({ path }) => files.has(path))
      .map(({ title: name, path }) => ({ text: fileName(name, path), href: diskAddress(path) })),
  ];
  return zipOf([
    zipEntry(`${stem}.html`, keptHtml(withFiles(tree, beside), { title, pictures }), day),
    zipEntry(`${stem}.docx`, docx, day),
    ...(pdf === undefined ? [] : [zipEntry(`${stem}.pdf`, pdf, day)]),
    ...[...files].map(([path, content]) => zipEntry(path, content, day)),
    ...(work.terms.length === 0 ? [] : [zipEntry(words.licenceFile, notepad(licenceLines(work)), day)]),
    zipEntry(words.citationFile, notepad([work.citation, words.citeNote, ...(demo === undefined ? [] : ['', demo])]), day),
  ]);
}

const fileName = (title: string, path: string) => `${title}, ${path.slice(path.lastIndexOf('.') + 1).toUpperCase()}`;

function licenceLines({ title, terms, licenceUrl, address, demo, bank }: TakenWork): string[] {
  return [
    title,
    words.savedFrom(bank),
    ...(demo === undefined ? [] : [demo]),
    '',
    ...terms,
    ...(licenceUrl === undefined ? [] : [licenceUrl]),
    ...(address === undefined ? [] : ['', `${words.original}: ${address}`]),
  ];
}

/** Old Notepad knows UTF-8 by its mark and ends lines by two signs. */
const notepad = (lines: readonly string[]) => `\ufeff${lines.join('\r\n')}\r\n`;
