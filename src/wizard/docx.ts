import { strFromU8, unzipSync } from 'fflate';
import { fileTypeFault } from '../bank/file-faults.ts';
import { sniff } from '../bank/signatures.ts';
import { indexed, usualSize } from '../markdown/docx-indices.ts';
import { DOCX_BESIDE, docxLeftOut } from '../markdown/docx-left-out.ts';
import { DOCX_PARTS, documentMarkdown, type DocxText } from '../markdown/docx-markdown.ts';
import { wizardText as text } from '../text/wizard.ts';
import { topicIn } from './topic-in.ts';

/** More than any lesson has; a bomb is not unpacked. */
const MOST = 20_000_000;

/** What a document gave, and in Russian, a line each, what it holds beside that. */
export interface ReadDocx extends DocxText {
  readonly leftOut: readonly string[];
}

/** Reads the text of a DOCX, with the title that its line «Тема», its style or its properties give, to stand after the text `above`; throws when it is none, is locked or too large. */
export function readDocx(bytes: Uint8Array, above = ''): ReadDocx {
  const names: string[] = [];
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      if (!DOCX_PARTS.has(name) && !DOCX_BESIDE.test(name)) return false;
      if (originalSize > MOST) throw new Error('The document is too large.');
      return true;
    },
  });
  const xml = (name: string) => (parts[name] === undefined ? '' : strFromU8(parts[name]));
  if (xml('word/document.xml') === '') throw new Error('This is no document of Word.');
  const size = usualSize(xml('word/document.xml'), xml('word/styles.xml'));
  const read = documentMarkdown((name) => (/(?:notes|document)\.xml$/.test(name) ? indexed(xml(name), size) : xml(name)), firstNote(above));
  return { ...read, title: topicIn(read.markdown) ?? read.title, leftOut: docxLeftOut(names, xml) };
}

/** Returns in Russian why a file is no document whose text can be taken, in the words of the check; `undefined` for a DOCX. */
export function docxFault(bytes: Uint8Array, name: string): string | undefined {
  const sniffed = sniff(bytes);
  const wrong = fileTypeFault({ name, size: bytes.length, sniffed });
  if (wrong !== undefined) return `${wrong.message} ${wrong.hint}`;
  return sniffed === 'docx' ? undefined : text.docxOther;
}

/** The numbers of footnotes go on where those of the text above end. */
const firstNote = (above: string) =>
  1 + [...above.matchAll(/\[\^(\d{1,4})\]/g)].reduce((most, [, number]) => Math.max(most, Number(number)), 0);
