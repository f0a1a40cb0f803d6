import { describe, expect, test } from 'vitest';
import { manifestText, mirrorName, parseManifest, type Manifest } from './manifest.ts';
import { NeighbourFault } from './neighbour-fault.ts';
import { baseOf, ownerOf, pathBelow } from './own-address.ts';

const said = 'https://a.example.ru/bank/';

test.each([
  ['https://a.example.ru', 'https://a.example.ru/'],
  ['https://a.example.ru/', 'https://a.example.ru/'],
  ['https://A.example.ru/bank///', said],
])('%s begins the addresses of a bank as %s', (site, base) => expect(baseOf(site)).toBe(base));

describe('the path below the address of a bank', () => {
  test.each<[string, string]>([
    [said, ''],
    [`${said}x/1.json`, 'x/1.json'],
    [`${said}x/../1.json`, '1.json'],
    [`${said}..x/`, '..x/'],
    [`${said}x../1`, 'x../1'],
    [`${said}x?y=1`, 'x?y=1'],
  ])('%s', (address, path) => expect(pathBelow(address, said)).toBe(path));
  test.each([
    ...['', 'x/1.json', 'https://a.example.ru/', 'https://a.example.ru/banka/', 'http://a.example.ru/bank/x', 'https://b.example.ru/bank/'],
    ...['https://u@a.example.ru/bank/x', 'https://:p@a.example.ru/bank/x', 'https://u:p@a.example.ru/bank/x', `${said}../x`],
    ...[`${said}x%5cy`, `${said}x%5Cy`, `${said}?a=/../b`, `${said}?../b`.replace('?', 'x?/'), `${said}x?/%2e%2E`, `${said}x?/.%2e/y`],
  ])('%s is outside', (address) => expect(pathBelow(address, said)).toBeUndefined());
});

test('an address belongs to the bank with the longest beginning', () => {
  const sites = ['https://a.ru/', 'https://a.ru/b/', 'https://c.ru/'];
  expect(['https://a.ru/x', 'https://a.ru/b/x', 'https://c.ru/', 'https://d.ru/'].map((address) => ownerOf(address, sites))).toEqual([
    ...['https://a.ru/', 'https://a.ru/b/', 'https://c.ru/', undefined],
  ]);
  expect(ownerOf('https://a.ru/b/x', sites.toReversed())).toBe('https://a.ru/b/');
});

describe('the list of what a copy holds', () => {
  const sha256 = '0123456789abcdef'.repeat(4);
  const file = { file: mirrorName(sha256), sha256, size: 5 };
  const manifest: Manifest = {
    format: 1,
    source: 'folder',
    files: { 'b.json': file, 'a.json': { ...file, etag: '"x"', last_modified: 'вчера' } },
  };
  const text = manifestText(manifest);
  test('is written in one order and read back', () => {
    expect(mirrorName(sha256)).toBe('0123456789abcdef.json');
    expect(parseManifest(text)).toEqual(manifest);
    expect(text.endsWith('"\n}\n')).toBe(true);
    expect(text.indexOf('a.json')).toBeLessThan(text.indexOf('b.json'));
    expect(manifestText({ files: { 'a.json': manifest.files['a.json']!, 'b.json': file }, source: 'folder', format: 1 })).toBe(text);
  });
  test.each<[string, string]>([
    ['cut short', text.slice(0, -10)],
    ['of another format', text.replace('"format": 1', '"format": 2')],
    ['with another size', text.replace('"size": 5', '"size": 6')],
    ['with another source', text.replace('"folder"', '"foldes"')],
    ['signed by something else', text.replace(/"sha256": "[0-9a-f]{64}"\n\}\n$/, `"sha256": "${sha256}"\n}\n`)],
    ['with the digest of a file for its own', text.replace(/"sha256": "[0-9a-f]{64}"\n\}\n$/, '"sha256": "0"\n}\n')],
    ['not signed', text.replace(/,\n {2}"sha256": "[0-9a-f]{64}"\n\}\n$/, '\n}\n')],
    ['with a path for a name', text.replaceAll('"0123456789abcdef.json"', '"../23456789abcdef.json"')],
    ['with more than it may say', text.replace('"format": 1', '"format": 1, "x": 1')],
  ])('is not believed when it is %s', (_name, changed) => {
    expect(changed).not.toBe(text);
    expect(parseManifest(changed)).toBeUndefined();
  });
  test.each([
    { file: 'x0123456789abcdef.json' },
    { file: '0123456789abcdef.jsonx' },
    { sha256: `${sha256}0` },
    { sha256: `x${sha256.slice(1)}` },
    { size: -1 },
    { size: 1.5 },
  ])('is not written with %j', (change) =>
    expect(() => manifestText({ ...manifest, files: { 'a.json': { ...file, ...change } } })).toThrow(),
  );
});

test('a fault names its place', () => expect(new NeighbourFault('a.json', 'нет')).toMatchObject({ place: 'a.json', message: 'нет' }));
