import { describe, expect, test } from 'vitest';
import { baseRegion } from '../testing/base-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { federationText as text } from '../text/federation.ts';
import { neighbourSchema } from './model/region-federation.ts';
import { regionSchema } from './model/region.ts';
import { bytesOf, mirrorFiles, ownOf, readFederation, sourceOf, warningOf } from './read-federation.ts';
import { digestOf } from './sha256.ts';

const kraj = neighbourSchema.parse({ id: 'kraj', name: 'Энский край', site: 'https://kraj.primery.rf/bank' });
const folder = neighbourSchema.parse({ id: 'okrug', name: 'Округ', folder: '../okrug' });
const region = (federation: object[]) => regionSchema.parse({ ...baseRegion, federation });

test('what tells a bank from others', () =>
  expect(ownOf(region([kraj, folder]))).toEqual({ id: 'test', site: 'https://bank.primery.rf/', neighbours: [kraj.site] }));
test('where a catalogue is taken from', () =>
  expect([sourceOf(kraj), sourceOf(folder)]).toEqual(['https://kraj.primery.rf/bank/', 'folder']));
test('a warning names the bank and the place', () => {
  expect(warningOf(kraj, '', 'так')).toBe(text.warning('Энский край', 'federation/kraj', 'так'));
  expect(warningOf(kraj, 'a.json', 'так')).toBe(text.warning('Энский край', 'federation/kraj (a.json)', 'так'));
});

describe('files of a copy', () => {
  const file = { file: 'a.json', size: 2, sha256: digestOf('{}') };
  const root = () => writeContent({ 'a.json': '{}' });
  test('are those that were signed', () => expect(Buffer.from(bytesOf(root(), file)).toString()).toBe('{}'));
  test.each([
    ['another size', { ...file, size: 3 }, text.changedFile],
    ['another print', { ...file, sha256: digestOf('[]') }, text.changedFile],
    ['none', { ...file, file: 'b.json' }, text.missingFile],
  ])('%s', (_name, signed, words) => expect(bytesOf(root(), signed)).toBe(words));
  test('are asked for by their addresses', async () => {
    const get = mirrorFiles(root(), { format: 1, source: 'folder', files: { 'api/x.json': file, 'api/y.json': { ...file, size: 3 } } });
    expect(Buffer.from(await get('api/x.json')).toString()).toBe('{}');
    await expect(get('api/y.json')).rejects.toMatchObject({ place: 'a.json, api/y.json', message: text.changedFile });
    await expect(get('api/z.json')).rejects.toMatchObject({ place: 'api/z.json', message: text.missingFile });
    await expect(get('toString')).rejects.toMatchObject({ place: 'toString', message: text.missingFile });
  });
});

test('of banks that cannot be read it is told why', async () => {
  const root = writeContent({ 'federation/okrug/manifest.json': '{' });
  expect(await readFederation(root, region([kraj, folder]))).toEqual({
    records: [],
    warnings: [
      `${warningOf(kraj, '', text.noMirror)} ${text.without}`,
      `${warningOf(folder, 'manifest.json', text.brokenManifest)} ${text.without}`,
    ],
  });
});
