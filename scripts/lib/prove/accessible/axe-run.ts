import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

/** An element that a rule of axe complains of or cannot judge. */
export interface Finding {
  readonly rule: string;
  /** Whether axe is sure. */
  readonly isSure: boolean;
  readonly selector: string;
  /** Beginning of the element's source. */
  readonly html: string;
  /** Why axe could not tell, in its own words: `bgGradient`. */
  readonly reason: string;
}

interface AxeNode {
  readonly target: string[];
  readonly html: string;
  readonly any: readonly { readonly id: string; readonly data?: { readonly messageKey?: string } | null }[];
}
interface AxeResult {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}
interface Axe {
  run: (context: unknown, options: object) => Promise<{ violations: AxeResult[]; incomplete: AxeResult[] }>;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe whose answer depends on colours; all others read the document and where things are. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** WCAG 2.0–2.2 A and AA and axe's own advice; the rules of level AAA are none of it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Puts axe into a page. A page without scripts runs no timers, by which axe waits for its own next step: there it does not wait. */
export async function bringAxe(page: Page | Frame, hasScripts: boolean): Promise<void> {
  const timers = 'window.setTimeout = (act) => (Promise.resolve().then(act), 1);';
  await page.evaluate(`${hasScripts ? '' : timers} window.axe ?? ${source}`);
}

/** Runs the rules of WCAG 2.2 AA and of good practice, none switched off: `layout` those that colours do not touch, `colour` the others, on elements marked `data-new-look` only. */
export function runAxe(page: Page | Frame, part: 'layout' | 'colour' | 'all'): Promise<Finding[]> {
  return page.evaluate(
    async ({ part, TAGS, COLOUR_RULES }) => {
      const { axe } = window as unknown as { axe: Axe };
      const marked = [...document.querySelectorAll('[data-new-look]')];
      const only =
        part === 'colour'
          ? { type: 'rule', values: COLOUR_RULES.filter((id) => id !== 'color-contrast-enhanced') }
          : { type: 'tag', values: TAGS };
      const rules =
        part === 'colour'
          ? {}
          : {
              'target-size': { enabled: true },
              ...(part === 'layout' && Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }]))),
            };
      const { violations, incomplete } = await axe.run(part === 'colour' ? { include: marked } : document, {
        ...{ runOnly: only, rules, resultTypes: ['violations', 'incomplete'], preload: false },
      });
      const read = (results: AxeResult[], isSure: boolean) =>
        results.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html, any }) => ({
            ...{ rule: id, isSure, selector: target.join(' '), html: html.slice(0, 160) },
            reason: any.map(({ id: check, data }) => data?.messageKey ?? check).join(),
          })),
        );
      return [...read(violations, true), ...read(incomplete, false)];
    },
    { part, TAGS, COLOUR_RULES },
  );
}
