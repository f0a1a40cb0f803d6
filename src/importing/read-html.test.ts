import { expect, test } from 'vitest';
import type { Pandoc } from './pandoc.ts';
import { readHtml } from './read-html.ts';

/** What of a page goes on to be read as a text, and what is told of it. */
async function taken(page: string): Promise<{ html: string; warnings: readonly string[] }> {
  let html = '';
  const pandoc = {
    convert: ({ bytes }: { bytes: Uint8Array }) => {
      html = new TextDecoder().decode(bytes);
      return Promise.resolve({ document: { blocks: [] } });
    },
  } as unknown as Pandoc;
  const { warnings } = await readHtml(new TextEncoder().encode(`<html><body>${page}</body></html>`), pandoc, () =>
    Promise.resolve(undefined),
  );
  return { html, warnings };
}

const text = '<p>Дети изучают родники района.</p>';
const site = (inner: string) =>
  `<div id="header"><ul class="menu"><li>Меню сайта</li></ul></div>${inner}<div id="footer">Тел. приёмной 8 (000) 000-00-00 ${'и ещё слова '.repeat(60)}</div>`;

test.each([
  ['.news-detail', `<div class="news-detail">${text}</div>`],
  ['[itemprop]', `<div itemprop="articleBody">${text}</div>`],
  ['main', `<main>${text.repeat(20)}</main>`],
  ['article', `<article>${text.repeat(20)}</article>`],
  ['of no name', `<div>${text}</div>`],
  ['with a role around', `<div role="navigation">Меню сайта</div><div>${text}</div><div role="contentinfo">Тел.</div>`],
])('of a site with its text in %s neither head nor foot is taken', async (_name, inner) => {
  const { html } = await taken(site(inner));
  expect(html).toContain('родники');
  expect(html).not.toMatch(/Меню|Тел\./);
});

test('a head that holds the article stays', async () =>
  expect((await taken(`<div class="header"><article>${text.repeat(20)}</article></div>`)).html).toContain('родники'));

test.each([
  ['<iframe src="https://rutube.ru/play/embed/abc"></iframe>', 'https://rutube.ru/play/embed/abc'],
  ['<iframe src="//vk.com/video_ext.php?oid=1"></iframe>', 'https://vk.com/video_ext.php?oid=1'],
  ['<video controls><source src="urok.mp4"></video>', 'urok.mp4'],
  ['<video src="urok.mp4"></video>', 'urok.mp4'],
  ['<object data="a.swf"><embed src="a.swf"></object>', 'a.swf'],
])('of %s it is told that it is not taken', async (tag, address) =>
  expect((await taken(`<div class="news-detail">${text}${tag}</div>`)).warnings.filter((told) => told.startsWith('видео'))).toEqual([
    `видео со страницы не взято: ${address}. Назовите его в тексте ссылкой`,
  ]),
);
