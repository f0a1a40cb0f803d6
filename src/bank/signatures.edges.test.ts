import { expect, test } from 'vitest';
import { aZip } from '../testing/zip.ts';
import { sniff } from './signatures.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, string | undefined]>([
  ['GIF87a', 'gif'],
  ['GIF88a', 'text'],
  ['\xff\xf3\x90', 'mp3'],
  ['\xff\xf2\x90', 'mp3'],
  ['\xff\xfa\x90', 'mp3'],
  ['\xff\xf9\x90', undefined],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['\x7fELF', 'program'],
  ['#!/bin/sh', 'program'],
  ['x%PDF-', 'text'],
  ['xRar!\x1a\x07', undefined],
  ['\x00{\\rtf', undefined],
  ['\xff\xd8\xfe', undefined],
  ['RIFF\0\0\0\0WAVE', undefined],
  ['P', 'text'],
  ['PX', 'text'],
  ['XK', 'text'],
  ['a\x08', undefined],
  ['a\x0e', undefined],
  ['a\x1f', undefined],
  ['a\t\n\v\f\r', 'text'],
  ['', 'text'],
])('%j is %s', (text, format) => expect(sniff(bytes(text))).toBe(format));

test.each<[string, string]>([
  ['<svg>', 'svg'],
  ['<SVG\n>', 'svg'],
  ['\ufeff \n<svg >', 'svg'],
  ['<?xml version="1.0"?><!-- a\nb --> <svg>', 'svg'],
  ['<!-- a --><svg>', 'svg'],
  ['<svgx>', 'text'],
  ['x<svg>', 'text'],
  ['<html>', 'html'],
  ['<HEAD >', 'html'],
  ['<body>', 'html'],
  ['<script>', 'html'],
  ['<!-- a --> <!doctype html>', 'html'],
  ['<htmlx>', 'text'],
  ['x<html>', 'text'],
  ['<p>', 'text'],
  ['WEBVTT', 'vtt'],
  ['WEBVTT - урок', 'vtt'],
  ['WEBVTTX', 'text'],
  ['x\nWEBVTT', 'text'],
])('%j is %s', (text, format) => expect(sniff(utf8(text))).toBe(format));

test.each<[string, Uint8Array, string]>([
  ['a document inside a folder', aZip({ 'x/word/document.xml': '' }), 'zip'],
  ['a document with an end too much', aZip({ 'word/document.xml.bak': '' }), 'zip'],
  ['macros anywhere', aZip({ 'xl/workbook.xml': '', 'XL/VBAPROJECT.BIN': '' }), 'macro'],
  ['macros at the root', aZip({ 'vbaProject.bin': '' }), 'macro'],
  ['a like name', aZip({ 'notvbaProject.bin': '' }), 'zip'],
  ['a like name with more', aZip({ 'vbaProject.binx': '' }), 'zip'],
  ['slides inside a folder', aZip({ 'x/ppt/presentation.xml': '' }), 'zip'],
  ['slides with an end too much', aZip({ 'ppt/presentation.xml.x': '' }), 'zip'],
  ['a table inside a folder', aZip({ 'x/xl/workbook.xml': '' }), 'zip'],
  ['a table with an end too much', aZip({ 'xl/workbook.xml.x': '' }), 'zip'],
  ['ODS', aZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'ods'],
  ['a drawing', aZip({ mimetype: 'application/vnd.oasis.opendocument.graphics' }), 'zip'],
  ['a type said too late', aZip({ ['a'.repeat(200)]: '', mimetype: 'application/vnd.oasis.opendocument.text' }), 'zip'],
])('%s is %s', (_name, archive, format) => expect(sniff(archive)).toBe(format));

const compound = (name: string) => bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...name].join('\0')}\0`);
test.each([
  ['EncryptedPackage', 'locked'],
  ['EncryptionInfo', 'locked'],
  ['WordDocument', 'old-office'],
])('a compound file with %s is %s', (name, format) => expect(sniff(compound(name))).toBe(format));
test('a text that only speaks of a password', () => expect(sniff(compound('EncryptedPackage').subarray(8))).not.toBe('locked'));
