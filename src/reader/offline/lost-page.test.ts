import { expect, test } from 'vitest';
import { lostPage } from './lost-page.ts';

test.each([
  ['<html data-root=../ data-offline>', '<html data-root=/bank/ data-offline>'],
  ['<a href=../>Главная</a>', '<a href=/bank/>Главная</a>'],
  ['<use href="../_astro/x.svg#eye"/>', '<use href="/bank/_astro/x.svg#eye"/>'],
  ['<form action=../poisk/>', '<form action=/bank/poisk/>'],
  ['<a href=#content>../</a>', '<a href=#content>../</a>'],
  ['<a href=https://example.ru/../>', '<a href=https://example.ru/../>'],
])('%s', (html, expected) => expect(lostPage(html, 'https://example.ru/bank/')).toBe(expected));
