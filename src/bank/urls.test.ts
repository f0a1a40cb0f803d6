import { describe, expect, it } from 'vitest';
import { absoluteUrl, relativeUrl, urls } from './urls.ts';

describe('urls', () => {
  it.each([
    [urls.list('material'), '/materialy/'],
    [urls.entry('material', 'a'), '/materialy/a/'],
    [urls.entry('page', 'o-banke'), '/o-banke/'],
    [urls.year('webinar', '2024-2025'), '/vebinary/2024-2025/'],
    [urls.page('/materialy/', 1), '/materialy/'],
    [urls.page('/materialy/', 3), '/materialy/stranica/3/'],
    [urls.subjectGrade('fizika', '8'), '/predmety/fizika/8/'],
    [urls.file('material', 'a', 'лист 1.docx'), '/materialy/a/%D0%BB%D0%B8%D1%81%D1%82%201.docx'],
  ])('%s', (made, expected) => expect(made).toBe(expected));

  it('refuses an address for a kind without pages', () => expect(() => urls.entry('protocol', 'x')).toThrow(/no page/));
});

describe('relativeUrl', () => {
  it.each([
    ['/materialy/a/', '/', './materialy/a/'.slice(2)],
    ['/', '/', './'],
    ['/', '/materialy/a/', '../../'],
    ['/materialy/b/', '/materialy/a/', '../../materialy/b/'],
    ['/materialy/a/', '/materialy/a/', '../../materialy/a/'],
    ['/materialy/a/list%3A.docx', '/materialy/a/', 'list%3A.docx'],
    ['/materialy/ab/', '/materialy/a', '../materialy/ab/'],
    ['/fonts/x.woff2', '/poisk/', '../fonts/x.woff2'],
    ['/poisk/?q=a#b', '/materialy/', '../poisk/?q=a#b'],
  ])('%s from %s', (path, from, expected) => {
    const made = relativeUrl(path, from);
    expect(made).toBe(expected);
    expect(new URL(made, `https://x.ru/sub${from}`).href).toBe(`https://x.ru/sub${path}`);
  });
});

describe('absoluteUrl', () => {
  it.each([
    ['https://x.ru/', '/a/', 'https://x.ru/a/'],
    ['https://x.ru/bank', '/a/', 'https://x.ru/bank/a/'],
    ['https://x.ru/bank/', '/', 'https://x.ru/bank/'],
  ])('%s + %s', (site, path, expected) => expect(absoluteUrl(site, path)).toBe(expected));
});
