import type { Page } from 'playwright-core';
import type { Trial } from '../proof.ts';

/** An obstacle that a proof must find. */
export interface Planted {
  /** Russian name, for the table of proofs. */
  readonly name: string;
  /** Words of the find by which it must be seen, with the colon after the name of a rule: a find by another does not count. */
  readonly seenBy: string;
  /** Theme in which it shows; light when not said. */
  readonly theme?: string;
  /** Put at the end of `<main>`. */
  readonly html?: string;
  readonly css?: string;
}

/** Obstacles as people make them. */
export const planted: readonly Planted[] = [
  { name: 'бледный текст', seenBy: 'color-contrast:', css: 'main p { color: #aaa !important }' },
  {
    name: 'цвет, испорченный в одном оформлении',
    seenBy: 'color-contrast:',
    theme: 'blue',
    css: '[data-scheme=blue] main * { color: #9cf !important }',
  },
  {
    ...{ name: 'бледный текст на переходе цвета', seenBy: 'color-contrast:' },
    ...{ html: '<p class="planted">Бледный текст</p>', css: '.planted { color: #999; background: linear-gradient(#fff, #eee) }' },
  },
  { name: 'картинка без описания', seenBy: 'image-alt:', html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">' },
  { name: 'поле без подписи', seenBy: 'label:', html: '<input type="text">' },
];

/** Plants an obstacle in an open page; returns what takes it away. */
export async function plantIn(page: Page, { html = '', css = '' }: Planted): Promise<() => Promise<void>> {
  await page.evaluate(
    ({ html, css }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const box = document.createElement('div');
      box.id = 'planted';
      box.innerHTML = html;
      document.querySelector('main')?.append(box);
    },
    { html, css },
  );
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.querySelector('#planted')?.remove();
    });
}

/** Plants each obstacle in turn and looks for it; `look` returns what it has found. A check that misses one of them is no better than one that misses all: then nothing counts as found. */
export async function tryPlanted(obstacles: readonly Planted[], look: (fault: Planted) => Promise<readonly string[]>): Promise<Trial> {
  const missed: string[] = [];
  for (const fault of obstacles) if (!(await look(fault)).some((text) => text.includes(fault.seenBy))) missed.push(fault.name);
  if (missed.length > 0) console.error(`  Не найдено: ${missed.join(', ')}`);
  return { tried: obstacles.length, faults: missed.length > 0 ? [] : obstacles.map(({ name }) => name) };
}
