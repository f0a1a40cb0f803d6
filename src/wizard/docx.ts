import { strFromU8, unzipSync } from 'fflate';
import { documentMarkdown, type DocxText } from '../markdown/docx-markdown.ts';
import { topicIn } from './topic-in.ts';

/** More than any lesson has; a bomb is not unpacked. */
const MOST = 20_000_000;
const PARTS = new Set(['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'docProps/core.xml']);

/** Reads the text of a DOCX, with the title that its line «Тема», its style or its properties give; throws when it is none, is locked or too large. */
export function readDocx(bytes: Uint8Array): DocxText {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.has(name)) return false;
      if (originalSize > MOST) throw new Error('The document is too large.');
      return true;
    },
  });
  const xml = (name: string) => (parts[name] === undefined ? '' : strFromU8(parts[name]));
  if (xml('word/document.xml') === '') throw new Error('This is no document of Word.');
  const read = documentMarkdown(xml('word/document.xml'), xml('word/styles.xml'), xml('docProps/core.xml'), xml('word/numbering.xml'));
  return { ...read, title: topicIn(read.markdown) ?? read.title };
}
