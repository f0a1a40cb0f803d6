import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMarkdown } from '../../../../src/markdown/render.ts';
import type { Payload } from './corpus.ts';

const ON_A_PAGE = 6;

/** A page made of a built one with texts put where an author's texts stand. */
export interface Made {
  readonly address: string;
  readonly html: string;
}

/**
 * Returns pages in which every text stands raw in the nine places of a page, as if nothing escaped or sanitised it: the filter is off.
 * The frame of the page, its scripts included, is the built one.
 */
export const rawPages = (site: string, payloads: readonly Payload[]): Made[] =>
  pagesOf(site, payloads, 'syr', ({ text }) =>
    [
      `<h2>${text}</h2><p class="lead">${text}</p><ul class="tags"><li><a href="#" title="${text}">${text}</a></li></ul>`,
      `<p><img alt="${text}" src="data:,"></p><table><tbody><tr><td>${text}</td></tr></tbody></table>`,
      `<p><a href="${text}">x</a> <a href='${text}'>x</a> <a href=${text}>x</a></p><p><img src="${text}"></p><div class="prose">${text}</div>`,
    ].join('\n'),
  );

/** Returns pages in which every text has gone through the sanitiser alone, with no check before it, in every place of a body. */
export const cleanPages = (site: string, payloads: readonly Payload[]): Made[] =>
  pagesOf(site, payloads, 'chist', ({ text }) =>
    [text, `![${text}](t.png)`, `[x](${text})`, `[x](<${text}>)`, `| a |\n|---|\n| ${text} |`, `> ${text}`, `<sub>${text}</sub>`]
      .map((source) => renderMarkdown(source, { resolveImage: () => ({ src: '/favicon.svg', width: 1, height: 1 }) }).html)
      .join('\n'),
  );

function pagesOf(site: string, payloads: readonly Payload[], name: string, put: (payload: Payload) => string): Made[] {
  const [before = '', rest = ''] = readFileSync(join(site, 'lenty/index.html'), 'utf8').split(/(?<=<main[^>]*>)/);
  const after = rest.slice(rest.indexOf('</main>'));
  return Array.from({ length: Math.ceil(payloads.length / ON_A_PAGE) }, (_, index) => {
    const own = payloads.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE);
    return { address: `${name}-${index}/`, html: `${before}${own.map((payload) => `<div>${put(payload)}</div>`).join('\n')}${after}` };
  });
}
