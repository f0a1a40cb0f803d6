import { expect, test } from 'vitest';
import { isOwnPath, ownName } from './own-path.ts';
import { decodeName } from './packed-names.ts';

test.each([
  ['C:\\a.pdf', true, 'a.pdf'],
  [' d:/Мои/a.pdf ', true, 'a.pdf'],
  ['file:///a.pdf', true, 'a.pdf'],
  ['\\\\server\\a.pdf', true, 'a.pdf'],
  ['/home/x/a.pdf', true, 'a.pdf'],
  ['/Users/x/a.pdf', true, 'a.pdf'],
  ['/usr/a.pdf', false, 'a.pdf'],
  ['a.pdf', false, 'a.pdf'],
  ['см. C:\\a.pdf', false, 'a.pdf'],
  ['https://a.ru/file:x', false, 'file:x'],
])('%s is a path of a computer: %s', (path, expected, name) => {
  expect(isOwnPath(path)).toBe(expected);
  expect(ownName(path)).toBe(name);
});

test.each([undefined, 5, null, ['C:\\a']])('%j is none', (value) => expect(isOwnPath(value)).toBe(false));

test('names in an archive', () => {
  const [utf8, cp866] = [new TextEncoder().encode('папка\\и\u0306.txt'), Uint8Array.from([0xa4, 0xe0, 0x2e, 0x5c, 0x61])];
  expect(decodeName(utf8, true)).toBe('папка/й.txt');
  expect(decodeName(utf8, false)).toBe('папка/й.txt');
  expect(decodeName(cp866, false)).toBe('др./a');
  expect(decodeName(cp866, true)).toBe('\ufffd\ufffd./a');
  expect(decodeName(cp866, false, utf8)).toBe('папка/й.txt');
  expect(decodeName(cp866, false, Uint8Array.from([0xff]))).toBe('др./a');
});
