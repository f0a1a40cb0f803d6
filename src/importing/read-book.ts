import { MAX_LENGTH } from '../markdown/limits.ts';
import { para } from './build-ast.ts';
import type { Read } from './read-document.ts';
import type { Office } from './read-office.ts';

/** Above this pandoc takes minutes and a gigabyte, whatever little text there is. */
const MOST_XML = 8e6;
/** Lines at the beginning that tell what it is about. */
const HEAD = 30;

/** Tells whether a document is too large to be a page. */
export function isBook({ parts }: Office, words: string): boolean {
  const text = parts.get('word/document.xml') ?? parts.get('content.xml');
  return words.length > MAX_LENGTH || (text?.length ?? 0) > MOST_XML;
}

/** Returns a book as its first lines, from which its card is read: it stays a file, no page is made of it. */
export function readBook(office: Office, extension: 'docx' | 'odt', words: string): Read {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    blocks: lines.slice(0, HEAD).map(para),
    pictures: new Map(),
    styled: '',
    property: office.title,
    changed: office.changed,
    original: { bytes: office.clean, extension },
    words,
    warnings: [],
    isFileOnly: true,
  };
}
