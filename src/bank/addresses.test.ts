import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aBank, aDocument, aMaterial, aNews, aWebinar } from '../testing/builders.ts';
import { entryOf, isAttachmentPath, isServicePath, rootSegments } from './addresses.ts';

test('what is served as is keeps its name', () => {
  for (const name of readdirSync('public')) expect(rootSegments.has(name), name).toBe(true);
});

test.each(['/sitemap.xml', '/404.html', '/pagefind/pagefind.js', '/_astro/x.css', '/_img/x.webp', '/cveta.css'])(
  '%s is the site’s own',
  (path) => expect(isServicePath(path)).toBe(true),
);
test.each(['/', '/materialy/', '/o-banke/'])('%s is a page', (path) => expect(isServicePath(path)).toBe(false));

test.each<[string, ReturnType<typeof entryOf>]>([
  ['/materialy/drobi/', { kind: 'material', id: 'drobi' }],
  ['/materialy/drobi/list.pdf', { kind: 'material', id: 'drobi' }],
  ['/materialy/stranica/2/', undefined],
  ['/vebinary/2025-2026/', undefined],
  ['/obedineniya/struktura/', undefined],
  ['/o-banke/', undefined],
])('%s', (path, entry) => expect(entryOf(path)).toEqual(entry));

test('a file has an address while its page has one', () => {
  const bank = aBank({
    entries: [aMaterial({ files: [{ file: 'list.pdf', title: 'Лист' }] }, { id: 'drobi', files: ['list.pdf', 'shema.png'] })],
  });
  const pages = new Set(['/materialy/drobi/']);
  expect(isAttachmentPath('/materialy/drobi/list.pdf', bank, pages)).toBe(true);
  expect(isAttachmentPath('/materialy/drobi/leaf.pdf', bank, pages)).toBe(false);
  // A picture of the text is served under another name.
  expect(isAttachmentPath('/materialy/drobi/shema.png', bank, pages)).toBe(false);
  expect(isAttachmentPath('/materialy/drobi/list.pdf', bank, new Set())).toBe(false);
});

test('a file that only the text links to is offered too', () => {
  const place = {
    id: 'x',
    body: 'Возьмите [рабочий лист](list.docx) и ![схему](shema.png).',
    files: ['list.docx', 'shema.png', 'plan.pdf'],
  };
  const bank = aBank({ entries: [aMaterial({}, place), aNews({}, place), aWebinar({}, place), aDocument({}, place)] });
  for (const folder of ['/materialy/', '/novosti/', '/vebinary/', '/dokumenty/']) {
    const offers = (name: string) => isAttachmentPath(`${folder}x/${name}`, bank, new Set([`${folder}x/`]));
    expect([folder, ...['list.docx', 'shema.png', 'plan.pdf'].map(offers)]).toEqual([folder, true, false, false]);
  }
});
