import type { Page } from 'playwright-core';

/** The spacing that WCAG 1.4.12 lets a reader ask for. */
const SPREAD =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Spreads lines, letters and words of an open page as a reader's own style would; returns what takes it away. */
export async function spread(page: Page): Promise<() => Promise<void>> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    (window as unknown as { spread: CSSStyleSheet }).spread = sheet;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPREAD);
  return () =>
    page.evaluate(() => {
      const { spread } = window as unknown as { spread: CSSStyleSheet };
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== spread);
    });
}

/** Returns in Russian what a reader would have to scroll sideways for: nothing when the page is as wide as the window. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].filter((element) => {
      if (element.getBoundingClientRect().right <= clientWidth + 1 || !element.checkVisibility()) return false;
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return false;
      return true;
    });
    const widest = outside.findLast((element) => !outside.some((other) => other !== element && element.contains(other)));
    return [`вбок на ${scrollWidth - clientWidth} px: ${(widest ?? document.body).outerHTML.slice(0, 120)}`];
  });

/** Returns in Russian which letters are cut by the box they are in or lie on other letters. */
export const cutLetters = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const lines: { x: number; y: number; right: number; bottom: number; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      // Letters of a formula stand above and below each other on purpose.
      if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parent.closest('math, option'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Chromium may name the same box twice.
      const boxes = [...range.getClientRects()].filter(
        ({ x, y, width, height }, index, all) =>
          width > 1 && height > 1 && all.findIndex((other) => other.x === x && other.y === y && other.width === width) === index,
      );
      const around = aroundOf(parent);
      if (around.isHidden) continue;
      for (const box of boxes) {
        const cutter = around.cutters.find((outer) => {
          const { left, right, top, bottom } = outer.getBoundingClientRect();
          return box.left < left - 2 || box.right > right + 2 || box.top < top - box.height / 3 || box.bottom > bottom + box.height / 3;
        });
        if (cutter)
          faults.push(`обрезано «${text.slice(0, 60)}» в <${cutter.tagName.toLowerCase()} class="${cutter.getAttribute('class') ?? ''}">`);
        if (!around.floats) lines.push({ x: box.left, y: box.top, right: box.right, bottom: box.bottom, text });
      }
    }
    lines.sort((one, other) => one.y - other.y);
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.y >= one.bottom) break;
        const width = Math.min(one.right, other.right) - Math.max(one.x, other.x);
        const height = Math.min(one.bottom, other.bottom) - other.y;
        if (width > 2 && height > 0.4 * Math.min(one.bottom - one.y, other.bottom - other.y))
          faults.push(`«${one.text.slice(0, 40)}» на «${other.text.slice(0, 40)}»`);
      }
    });
    return [...new Set(faults)];

    /** What may cut letters on the way up to the first box that can be scrolled, and whether they are for readers by ear only, shortened on purpose, or lie above the page. */
    function aroundOf(element: Element): { cutters: Element[]; isHidden: boolean; floats: boolean } {
      const cutters: Element[] = [];
      let [isHidden, floats, scrolls] = [false, false, false];
      for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
        const { overflowX, overflowY, position, clipPath, webkitLineClamp } = getComputedStyle(at);
        const { width, height } = at.getBoundingClientRect();
        const cuts = /hidden|clip/.test(overflowX + overflowY);
        // A summary that ends in «…» is whole on the page it leads to; ornament says nothing.
        if (webkitLineClamp !== 'none' || at.getAttribute('aria-hidden') === 'true') isHidden = true;
        if (clipPath !== 'none' || (cuts && (width <= 1 || height <= 1))) isHidden = true;
        if (position === 'fixed' || position === 'sticky') floats = true;
        if (/auto|scroll/.test(overflowX + overflowY)) [scrolls, floats] = [true, true];
        if (cuts && !scrolls && at !== document.body) cutters.push(at);
      }
      return { cutters, isHidden, floats };
    }
  });
