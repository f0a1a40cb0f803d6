import type { Bank } from '../bank/bank.ts';
import { slugify } from '../bank/slugify.ts';
import { quoteList } from '../bank/words.ts';
import { authorCandidates } from './author-candidates.ts';
import { writeMarkdown } from './block-markdown.ts';
import { draftText, missingFields } from './draft.ts';
import { excessOfSource } from '../markdown/limits.ts';
import { findCard, type Card, type Settings } from './find-card.ts';
import { showable } from './pictures.ts';
import type { Read } from './read-document.ts';
import { reshape } from './reshape.ts';
import { lostWords } from './words-lost.ts';

/** A draft with the files beside it, ready to be written. */
export interface Draft {
  readonly id: string;
  readonly year: string;
  readonly card: Card;
  /** Name → bytes; `index.md` among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly warnings: readonly string[];
}

/** A file that lies beside the draft as it is. */
export interface Companion {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly extension: string;
}

/** What a draft is made of, besides the document itself. */
export interface Making {
  readonly stem: string;
  readonly folders: string;
  readonly format: string;
  readonly digest: string;
  readonly bank: Bank;
  readonly settings: Settings;
  readonly companions: readonly Companion[];
  /** Returns where a work of the same title was seen. */
  readonly twinOf: (title: string) => string | undefined;
  /** Returns an id that nobody has, made of a wanted one. */
  readonly freeId: (wanted: string) => string;
  readonly yearOf: (day: string) => string;
}

/** Returns the draft of a material from a document. */
export async function makeDraft(read: Read, making: Making): Promise<Draft> {
  const { stem, folders, format, bank, settings, digest } = making;
  const card = findCard(
    { stem, folders, format, blocks: read.blocks, styled: read.styled, property: read.property, changed: read.changed },
    bank,
    settings,
  );
  const id = making.freeId(slugify(card.title?.value ?? '') || slugify(stem) || `rabota-${digest.slice(0, 8)}`);
  const shaped = reshape(read.blocks, card.title?.value ?? '');
  const pictures = await beside(read, id);
  const { body: whole, warnings, mended } = writeMarkdown(shaped.blocks, { picture: (source) => pictures.names.get(source) });
  // A book is no page: it stays a file.
  const isTooLarge = read.isFileOnly === true || excessOfSource(whole) !== undefined;
  const body = isTooLarge ? '' : whole;
  const originals: Companion[] = read.original === undefined ? [] : [{ ...read.original, title: ORIGINAL }];
  const attached = [...originals, ...making.companions].map((file, index) => ({
    ...file,
    name: index === 0 ? `${id}.${file.extension}` : `${id}-${index + 1}.${file.extension}`,
  }));
  const lost = isTooLarge ? undefined : lostWords(read.words, `${body} ${shaped.leftOut} ${card.title?.value ?? ''}`);
  const twin = card.title && making.twinOf(card.title.value);
  const told = [
    ...read.warnings,
    ...(isTooLarge ? ['текст слишком велик для страницы и остался только в приложенном файле: разделите его на части'] : []),
    ...pictures.warnings,
    ...warnings,
    ...(mended.length === 0 ? [] : [`слова со смешанной азбукой исправлены: ${mended.join(', ')}`]),
    ...(shaped.contents === 0 ? [] : [`оглавление документа не взято, строк: ${shaped.contents}; сайт составит своё по заголовкам`]),
    ...(shaped.headings.length === 0 ? [] : [`жирные строки стали заголовками: ${quoteList(shaped.headings, Infinity)}`]),
    ...(lost === undefined ? [] : [lost]),
    ...(twin === undefined ? [] : [`такое же название уже у ${twin}: если это одна и та же работа, оставьте одну`]),
    ...authorCandidates(card.named, bank),
    ...(card.namesAuthor && card.named.length === 0 ? ['в тексте назван автор: оставьте имя, если есть согласие, или удалите строку'] : []),
    ...asked(missingFields(card, settings), body),
  ];
  const text = draftText({
    card,
    settings,
    digest,
    body,
    files: attached.map(({ name, title }) => ({ file: name, title })),
    notes: told.map((line) => line.replace(/\s+/g, ' ')),
  });
  const files = new Map<string, Uint8Array>([
    ['index.md', new TextEncoder().encode(text)],
    ...pictures.files,
    ...attached.map(({ name, bytes }) => [name, bytes] as const),
  ]);
  return { id, year: making.yearOf(card.submitted.value), card, files, warnings: told };
}

const ORIGINAL = 'Исходный документ';

function asked(fields: readonly string[], body: string): string[] {
  const alts = (body.match(/!\[\]\(/g) ?? []).length;
  return [
    ...(alts === 0 ? [] : [`опишите рисунки в квадратных скобках: ${alts}`]),
    ...(fields.length === 0 ? [] : [`впишите: ${fields.join(', ')}`]),
  ];
}

/** Pictures are numbered in the order of the text; those that only Word shows stay in the original and are told of. */
async function beside(
  { pictures, blocks }: Read,
  id: string,
): Promise<{ names: Map<string, string>; files: [string, Uint8Array][]; warnings: string[] }> {
  const used = JSON.stringify(blocks);
  const names = new Map<string, string>();
  const files: [string, Uint8Array][] = [];
  let unseen = 0;
  for (const [source, bytes] of pictures) {
    if (!used.includes(JSON.stringify(source))) continue;
    const shown = await showable(bytes);
    if (shown === undefined) unseen += 1;
    else {
      names.set(source, `${id}-ris-${files.length + 1}.${shown.extension}`);
      files.push([names.get(source)!, shown.bytes]);
    }
  }
  const warnings =
    unseen === 0
      ? []
      : [`рисунки, которые показывает только Word (формулы прежних версий, EMF, WMF): ${unseen} — они остались в приложенном файле`];
  return { names, files, warnings };
}
