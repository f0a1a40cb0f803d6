import { describe, expect, test } from 'vitest';
import { affordsAhead, pageAhead } from './page-ahead.ts';

const here = 'https://bank.ru/kopilka/materialy/';

describe('pageAhead', () => {
  test.each([
    ['another page', '../vebinary/', 'https://bank.ru/kopilka/vebinary/'],
    ['a place on another page', '../vebinary/#arhiv', 'https://bank.ru/kopilka/vebinary/'],
    ['this page', './', undefined],
    ['a place on this page', '#content', undefined],
    ['a file', 'drobi/list.docx', undefined],
    ['a search', '../poisk/?q=дроби', undefined],
    ['a foreign site', 'https://rutube.ru/video/1/', undefined],
    ['the same site by another scheme', 'http://bank.ru/kopilka/vebinary/', undefined],
    ['a letter', 'mailto:bank@example.ru', undefined],
    ['nonsense', 'https://', undefined],
  ])('%s', (_, href, expected) => expect(pageAhead(href, here)).toBe(expected));
});

describe('affordsAhead', () => {
  test.each([
    ['a browser that tells nothing', undefined, true],
    ['a fast connection', { effectiveType: '4g' }, true],
    ['a slow connection', { effectiveType: '3g' }, false],
    ['a wish to save data', { effectiveType: '4g', saveData: true }, false],
  ])('%s', (_, connection, expected) => expect(affordsAhead(connection)).toBe(expected));
});
