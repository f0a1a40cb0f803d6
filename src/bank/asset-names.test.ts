import { expect, test } from 'vitest';
import { assetNames, type AssetNames } from './asset-names.ts';

test.each<[string, 'page' | 'asset', string, AssetNames['now'], AssetNames['later']]>([
  ['a page', 'page', '<link rel=stylesheet href=../../_astro/Six.css><use href="../../_astro/Bw-b.svg#eye"/>', ['Six.css', 'Bw-b.svg'], []],
  ['a page from the root of a host', 'page', '<script type="module" src="/bank/_astro/Cz.js"></script>', ['Cz.js'], []],
  ['what lies beside a page', 'page', '<link rel=icon href=./favicon.svg><link rel=icon href=../favicon.svg>', [], []],
  [
    'a script',
    'asset',
    'import{a}from"./view.B1.js";import"./b.js";const x=()=>import(`./late.C2.js`)',
    ['view.B1.js', 'b.js'],
    ['late.C2.js'],
  ],
  ['both ways at once', 'asset', 'import"./a.js";import("./a.js")', ['a.js'], []],
  ['a sheet', 'asset', '@font-face{src:url(./BwNZae.woff2)format("woff2")}', ['BwNZae.woff2'], []],
  ['an address from the root', 'asset', 'new URL("/_astro/pdf.D3.wasm",import.meta.url)', ['pdf.D3.wasm'], []],
  ['other words', 'asset', 'fetch("./words.json"),"а.js","https://example.ru/x.css","../favicon.svg"', [], []],
])('%s', (_, kind, text, now, later) => expect(assetNames(text, kind)).toEqual({ now, later }));
