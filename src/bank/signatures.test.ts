import { expect, test } from 'vitest';
import { aZip } from '../testing/zip.ts';
import { archiveNames } from './archive-names.ts';
import { sniff } from './signatures.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string | undefined]>([
  ['PDF', bytes('%PDF-1.7'), 'pdf'],
  ['PNG', bytes('\x89PNG\r\n\x1a\n'), 'png'],
  ['JPEG', bytes('\xff\xd8\xff\xe0'), 'jpeg'],
  ['WEBP', bytes('RIFF\x00\x00\x00\x00WEBPVP8 '), 'webp'],
  ['GIF', bytes('GIF89a'), 'gif'],
  ['MP4', bytes('\x00\x00\x00\x18ftypmp42'), 'mp4'],
  ['MP3 with a tag', bytes('ID3\x03'), 'mp3'],
  ['MP3', bytes('\xff\xfb\x90'), 'mp3'],
  ['a DOCX with a password', bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}\0`), 'locked'],
  ['DOC', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'old-office'],
  ['RTF', bytes('{\\rtf1'), 'rtf'],
  ['RAR', bytes('Rar!\x1a\x07'), 'rar'],
  ['a program', bytes('MZ\x90'), 'program'],
  ['SVG', utf8('<?xml version="1.0"?>\n<svg xmlns="x">'), 'svg'],
  ['a web page', utf8('\ufeff<!DOCTYPE html><html>'), 'html'],
  ['captions', utf8('WEBVTT\n\n'), 'vtt'],
  ['captions of Windows', utf8('\ufeffWEBVTT\r\n'), 'vtt'],
  ['captions in windows-1251', bytes('WEBVTT\n\n00:00.000 --> 00:02.000\n\xcf\xf0\xe8\xe2\xe5\xf2\n'), undefined],
  ['a text', utf8('Привет'), 'text'],
  ['a text in windows-1251', bytes('\xcf\xf0\xe8\xe2\xe5\xf2'), undefined],
  ['data', bytes('\x00\x01\x02'), undefined],
  ['ZIP', aZip({ 'a.txt': 'x' }), 'zip'],
  ['DOCX', aZip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'docx'],
  ['PPTX', aZip({ 'ppt/presentation.xml': '' }), 'pptx'],
  ['XLSX', aZip({ 'xl/workbook.xml': '' }), 'xlsx'],
  ['macros', aZip({ 'word/document.xml': '', 'word/vbaProject.bin': '' }), 'macro'],
  ['ODT', aZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'odt'],
  ['ODP', aZip({ mimetype: 'application/vnd.oasis.opendocument.presentation' }), 'odp'],
  ['a ZIP that only contains a DOCX', aZip({ 'word.docx': '' }), 'zip'],
  ['a damaged ZIP', bytes('PK\x03\x04'), 'zip'],
])('%s', (_name, data, expected) => expect(sniff(data)).toBe(expected));

test('a ZIP with a comment and a broken offset', () => {
  expect(archiveNames(aZip({ 'a.txt': 'x', 'б.txt': 'y' }, 'комментарий'))).toEqual(['a.txt', 'б.txt']);
  const broken = aZip({ 'a.txt': 'x' });
  broken.set([0xff, 0xff, 0xff, 0x7f], broken.length - 6);
  expect(archiveNames(broken)).toEqual([]);
});
