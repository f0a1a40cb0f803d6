import { expect, test } from 'vitest';
import { escapeText } from './ical-lines.ts';

test.each([
  ['Полёт 👩🏽\u200d🚀 и ❤️\u200d🔥', 'Полёт 👩🏽\u200d🚀 и ❤️\u200d🔥'],
  ['сло\u200dво\u200b, \ufeffдва\u200e', 'слово\\, два'],
  ['край\uffff\u{1fffe}', 'край'],
])('%j is written as %j', (text, written) => expect(escapeText(text)).toBe(written));
