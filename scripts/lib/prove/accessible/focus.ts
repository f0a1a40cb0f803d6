import type { Page } from 'playwright-core';
import { contrastOf, picture } from './contrast.ts';
import { dress, THEMES } from './states.ts';

/** Contrast by which a sign differs from what was there before (WCAG 1.4.11). */
const NEEDED = 3;
/** No page of ours has as many stops. */
const MOST_STOPS = 1500;

/** Where the keyboard stands. */
interface Stand {
  /** Beginning of the element's source. */
  readonly html: string;
  /** Same for elements that are drawn alike. */
  readonly look: string;
  readonly isHidden: boolean;
  readonly isSeenBefore: boolean;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Walks a page by Tab from its beginning to its end; returns the number of stops and, in Russian, those whose frame is not seen or that lie behind something. A look that is in `known` is not measured again. */
export async function walkByTab(page: Page, known: Set<string>): Promise<{ tried: number; faults: string[] }> {
  const faults: string[] = [];
  let tried = 0;
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  for (; tried < MOST_STOPS; tried++) {
    await page.keyboard.press('Tab');
    const stand = await page.evaluate(readStand);
    if (stand === undefined) return { tried, faults };
    if (stand.isSeenBefore) continue;
    if (stand.isHidden) faults.push(`фокус заслонён: ${stand.html}`);
    const look = `${page.viewportSize()?.width} ${stand.look}`;
    if (stand.isHidden || known.has(look)) continue;
    known.add(look);
    for (const theme of THEMES) {
      await dress(page, { theme, text: '100' });
      if (!(await isFrameSeen(page, stand))) faults.push(`фокус не виден (${theme}): ${stand.html}`);
    }
    await dress(page, { theme: 'light', text: '100' });
  }
  return { tried, faults: [...faults, 'клавиша Tab не доводит до конца страницы'] };
}

/** Compares the element with and without focus as they are painted. */
async function isFrameSeen(page: Page, { clip }: Stand): Promise<boolean> {
  const focused = await picture(page, clip);
  await page.evaluate(() => {
    const { activeElement } = document;
    (window as unknown as { stood: Element | null }).stood = activeElement;
    (activeElement as HTMLElement).blur();
  });
  const left = await picture(page, clip);
  await page.evaluate(() => (window as unknown as { stood: HTMLElement }).stood.focus({ preventScroll: true }));
  let changed = 0;
  const at = (pixels: Buffer, index: number) => [pixels[index] ?? 0, pixels[index + 1] ?? 0, pixels[index + 2] ?? 0] as const;
  for (let index = 0; index + 2 < left.length; index += 3) if (contrastOf(at(focused, index), at(left, index)) >= NEEDED) changed++;
  return changed >= Math.min(clip.width, clip.height);
}

/** Runs in the page: tells of the element that has the focus; `undefined` at the end of the page. */
function readStand(): Stand | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const store = window as unknown as { seenStands?: WeakSet<Element> };
  const seen = (store.seenStands ??= new WeakSet());
  // A field that only readers by ear have is shown by its label.
  const own = element.getBoundingClientRect();
  const label = own.width <= 1 || getComputedStyle(element).opacity === '0' ? (element as HTMLInputElement).labels?.[0] : undefined;
  const shown = label ?? element;
  const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  // Of what is higher than the window only a part can be seen.
  const points = boxes.flatMap(({ left, top, right, bottom }) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + (right - left) * x, part(top, bottom, y)] as const)),
  );
  function part(top: number, bottom: number, share: number): number {
    const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    return from < to && bottom - top > innerHeight ? from + (to - from) * share : top + (bottom - top) * share;
  }
  const isHidden = !points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return (
      top !== null &&
      (shown.contains(top) ||
        (element as HTMLInputElement).labels?.[0]?.contains(top) === true ||
        (top.contains(shown) && top.matches('a, button, label, summary')))
    );
  });
  const chain: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, outlineColor, outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(at);
    chain.push(
      `${at.tagName}.${at.getAttribute('class') ?? ''} ${backgroundColor} ${at === element ? [outlineColor, outlineStyle, outlineWidth, outlineOffset].join(' ') : ''}`,
    );
  }
  // A card is framed by a layer of its link that covers the whole of it.
  const covers =
    shown instanceof HTMLElement &&
    getComputedStyle(shown).position === 'static' &&
    getComputedStyle(shown, '::after').position === 'absolute';
  const box = (covers ? (shown.offsetParent ?? shown) : shown).getBoundingClientRect();
  const [x, y] = [Math.max(0, Math.floor(box.left) - 8), Math.max(0, Math.floor(box.top) - 8)];
  // The showcase of the design draws a focus that never goes.
  const isDrawn = element.matches('.look-focus');
  // Inside a frame the keyboard stands on what the frame shows.
  const isSeenBefore = seen.has(element) || isDrawn || element instanceof HTMLIFrameElement;
  seen.add(element);
  return {
    html: element.outerHTML.slice(0, 120),
    look: chain.join('|'),
    ...{ isHidden, isSeenBefore },
    clip: {
      ...{ x: x + scrollX, y: y + scrollY },
      width: Math.max(1, Math.min(innerWidth, Math.ceil(box.right) + 8) - x),
      height: Math.max(1, Math.min(innerHeight, Math.ceil(box.bottom) + 8) - y),
    },
  };
}
