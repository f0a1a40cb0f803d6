import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** How a reader may have the site before them. */
export interface State {
  readonly theme: string;
  /** Width of the window in CSS pixels. */
  readonly width: number;
  readonly hasScripts: boolean;
  /** `100` or `200`: size of text in per cent. */
  readonly text: string;
}

const styles = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
const schemes = [...new Set(styles.matchAll(/^\s*\[data-scheme='([a-z]+)'\]/gm).map(([, scheme = '']) => scheme))];

/** Light, dark and the schemes of the version for low vision. */
export const THEMES: readonly string[] = ['light', 'dark', ...schemes];
export const WIDTHS = [320, 768, 1280] as const;
export const TEXTS = ['100', '200'] as const;

/** Returns `dark, 320 px, без сценариев, текст 200 %`. */
export const nameOf = ({ theme, width, hasScripts, text }: State): string =>
  `${theme}, ${width} px, ${hasScripts ? 'со сценариями' : 'без сценариев'}, текст ${text} %`;

/** Dresses an open page as the settings of the reader and of their system would. */
export async function dress(page: Page, { theme, text }: Pick<State, 'theme' | 'text'>): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.evaluate(
    ({ scheme, size }) => {
      const { dataset } = document.documentElement;
      if (scheme === undefined) delete dataset['scheme'];
      else dataset['scheme'] = scheme;
      if (size === '100') delete dataset['size'];
      else dataset['size'] = size;
    },
    { scheme: schemes.find((scheme) => scheme === theme), size: text },
  );
}
