import { expect, test } from 'vitest';
import { fillPage } from './page-template.ts';

const filling = { words: { name: 'Энская область' }, has: (feature: string) => feature === 'webinars' };

test.each([
  ['a word', 'Банк: {{name}}.', 'Банк: Энская область.'],
  ['a section that is there', 'а{{#webinars}} б{{/webinars}} в', 'а б в'],
  ['a section that is not', 'а{{#news}} б{{/news}} в', 'а в'],
  ['what stands instead of it', '{{#news}}а{{/news}}{{^news}}б{{/news}}{{^webinars}}в{{/webinars}}', 'б'],
  ['lines with words in them', '{{#webinars}}а\n{{name}}\n{{/webinars}}б', 'а\nЭнская область\nб'],
])('%s', (_name, text, page) => expect(fillPage(text, filling)).toBe(page));

test.each([
  ['a word that nobody said', '{{nobody}}'],
  ['a section without its end', '{{#webinars}} а'],
  ['an end without a beginning', 'а {{/webinars}}'],
])('%s is refused', (_name, text) => expect(() => fillPage(text, filling)).toThrow(/^No word for/));
