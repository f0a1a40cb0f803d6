import { expect, test } from 'vitest';
import { xmlText } from './xml-text.ts';

test('signs that XML has no place for', () =>
  expect(xmlText('а\t\n\r\u0000\u001fб\ud800\ufffe\uffff😀\u{10ffff}')).toBe('а\t\n\rб😀\u{10ffff}'));
