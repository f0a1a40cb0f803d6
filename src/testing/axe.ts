import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs every rule of axe for WCAG 2.2 AA and its own advice, none switched off; returns `rule: element` for each violation. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`window.axe ?? ${source}`);
  return page.evaluate(async () => {
    // A colour on its way to another theme is no colour of the page: finish what is moving, on a slow machine too.
    for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // The one rule of level AA that axe leaves off unless asked (WCAG 2.2, 2.5.8).
    const { violations: found } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
