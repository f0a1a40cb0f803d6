import { strFromU8, unzipSync } from 'fflate';
import { DOCX_PARTS, documentMarkdown, type DocxText } from '../markdown/docx-markdown.ts';
import { topicIn } from './topic-in.ts';

/** More than any lesson has; a bomb is not unpacked. */
const MOST = 20_000_000;

/** Reads the text of a DOCX, with the title that its line «Тема», its style or its properties give, to stand after the text `above`; throws when it is none, is locked or too large. */
export function readDocx(bytes: Uint8Array, above = ''): DocxText {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!DOCX_PARTS.has(name)) return false;
      if (originalSize > MOST) throw new Error('The document is too large.');
      return true;
    },
  });
  const xml = (name: string) => (parts[name] === undefined ? '' : strFromU8(parts[name]));
  if (xml('word/document.xml') === '') throw new Error('This is no document of Word.');
  const read = documentMarkdown(xml, firstNote(above));
  return { ...read, title: topicIn(read.markdown) ?? read.title };
}

/** The numbers of footnotes go on where those of the text above end. */
const firstNote = (above: string) =>
  1 + [...above.matchAll(/\[\^(\d{1,4})\]/g)].reduce((most, [, number]) => Math.max(most, Number(number)), 0);
