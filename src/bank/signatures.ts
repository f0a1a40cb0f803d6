import { archiveNames } from './archive-names.ts';

/* eslint-disable no-control-regex -- control characters are what file signatures are made of */

/** First bytes by format, in Latin-1; a dot stands for any byte. */
const signatures: readonly (readonly [format: string, start: RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['mp4', /^[\s\S]{4}ftyp/],
  ['mp3', /^(?:ID3|\xff[\xfb\xf3\xf2\xfa])/],
  ['old-office', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rtf/],
  ['rar', /^Rar!\x1a\x07/],
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  ['program', /^(?:MZ|\x7fELF|#!)/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg[\s>]/i],
  ['html', /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|script)[\s>]/i],
  ['vtt', /^(?:\xef\xbb\xbf)?WEBVTT(?:\s|$)/],
];

/** An office document is an archive with one telling file inside. */
const inside: readonly (readonly [format: string, name: RegExp])[] = [
  ['macro', /(?:^|\/)vbaProject\.bin$/i],
  ['docx', /^word\/document\.xml$/],
  ['pptx', /^ppt\/presentation\.xml$/],
  ['xlsx', /^xl\/workbook\.xml$/],
];

/** Returns what the bytes of a file are (`pdf`, `docx`, `jpeg`, `text`, `locked` …), `undefined` for what nobody here knows. */
export function sniff(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return sniffArchive(bytes);
  const start = latin1(bytes.subarray(0, 1024));
  const sign = signatures.find(([, pattern]) => pattern.test(start))?.[0];
  const kind = sign ?? (isText(bytes) ? 'text' : undefined);
  // Its signature is plain ASCII, which every encoding of a country shares: what follows may still be unreadable.
  if (kind === 'vtt' && !isText(bytes)) return undefined;
  return kind === 'old-office' && isLocked(bytes) ? 'locked' : kind;
}

/** A document with a password lies in a compound file, whose streams have names in UTF-16 (MS-OFFCRYPTO 2.3.4). */
const isLocked = (bytes: Uint8Array) => /EncryptedPackage|EncryptionInfo/.test(new TextDecoder('utf-16le').decode(bytes));

function sniffArchive(bytes: Uint8Array): string {
  const names = archiveNames(bytes);
  const office = inside.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
  return office ?? openDocument(bytes) ?? 'zip';
}

/** OpenDocument begins with an uncompressed file `mimetype` (OpenDocument 1.3, part 2, 3.3). */
function openDocument(bytes: Uint8Array): string | undefined {
  const type = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(latin1(bytes.subarray(0, 200)))?.[1];
  return { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }[type ?? ''];
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** One sign a byte; `TextDecoder('latin1')` would give windows-1252. */
const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
