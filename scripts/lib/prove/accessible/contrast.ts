import type { Page } from 'playwright-core';
import sharp from 'sharp';

type Colour = readonly [red: number, green: number, blue: number];

/** Share of ground that may be darker or lighter than the rest: hair lines of borders that touch the letters' box. */
const HAIR_LINES = 0.02;

/** Returns relative luminance, as WCAG defines it. */
const luminance = (colour: Colour) => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 10.3 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Returns the contrast of two colours, 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Takes a picture of a part of the window; works with scripts off, where Playwright's own would wait for ever. Returns pixels, three bytes each. */
export async function picture(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...clip, scale: 1 },
    captureBeyondViewport: false,
  });
  await session.detach();
  return sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer();
}

/** Measures letters that axe cannot judge against the ground as it is painted: hides the letters, takes a picture, and compares. Returns what is wrong in Russian. */
export async function measureLetters(page: Page, selector: string): Promise<string | undefined> {
  const letters = await page.evaluate(hideLetters, selector);
  if (letters === undefined) return undefined;
  const { ink, need, clip } = letters;
  const ground = clip && (await picture(page, clip));
  await page.evaluate(() => {
    for (const hidden of document.querySelectorAll<HTMLElement>('[data-hidden-letters]')) {
      hidden.setAttribute('style', hidden.dataset['hiddenLetters'] ?? '');
      if (hidden.dataset['hiddenLetters'] === '') hidden.removeAttribute('style');
      hidden.removeAttribute('data-hidden-letters');
    }
    for (const scroller of document.querySelectorAll('[data-scrolled-from]')) {
      scroller.scrollLeft = Number(scroller.getAttribute('data-scrolled-from'));
      scroller.removeAttribute('data-scrolled-from');
    }
  });
  if (!ground) return 'буквы не видны, контраст не измерить';
  const [red = 0, green = 0, blue = 0, alpha = 1] = ink;
  const ratios: number[] = [];
  for (let at = 0; at + 2 < ground.length; at += 3) {
    const below: Colour = [ground[at]!, ground[at + 1]!, ground[at + 2]!];
    const seen = [red, green, blue].map((value, part) => value * alpha + below[part]! * (1 - alpha)) as unknown as Colour;
    ratios.push(contrastOf(seen, below));
  }
  ratios.sort((a, b) => a - b);
  const least = ratios[Math.floor(ratios.length * HAIR_LINES)] ?? 0;
  return least >= need ? undefined : `контраст ${least.toFixed(2)} при нужных ${need}`;
}

/** Runs in the page: the ink of an element's own letters and the box of the first of them that shows, the letters made transparent. */
function hideLetters(
  selector: string,
): { ink: number[]; need: number; clip: { x: number; y: number; width: number; height: number } | undefined } | undefined {
  const element = document.querySelector(selector) as HTMLElement | SVGElement | null;
  if (!element) return undefined;
  const range = document.createRange();
  range.selectNodeContents([...element.childNodes].find((node) => node.nodeType === 3 && node.nodeValue?.trim()) ?? element);
  // What is scrolled under the name of a row or under the shade of an edge is half out of sight: letters are measured between them.
  const [scroller, covering] = [element.closest('.table-scroll'), element.closest('tr')?.cells[0]];
  const isBeside = covering && covering.getBoundingClientRect().bottom > range.getBoundingClientRect().top;
  const isCovered = scroller && isBeside && !covering.contains(element) && getComputedStyle(covering).position === 'sticky';
  const shade = scroller ? parseFloat(getComputedStyle(document.documentElement).fontSize) : 0;
  const leftEdge = () => (isCovered ? covering.getBoundingClientRect().right : (scroller?.getBoundingClientRect().left ?? 0));
  scroller?.setAttribute('data-scrolled-from', String(scroller.scrollLeft));
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  if (scroller) scroller.scrollLeft += range.getBoundingClientRect().left - leftEdge() - shade;
  const from = leftEdge() + (scroller && scroller.scrollLeft > 0 ? shade : 0);
  const isMoreRight = scroller && scroller.scrollLeft + scroller.clientWidth < scroller.scrollWidth - 1;
  const to = scroller ? scroller.getBoundingClientRect().right - (isMoreRight ? shade : 0) : innerWidth;
  const { color, fill, fontSize, fontWeight, opacity } = getComputedStyle(element);
  const ink = (element instanceof SVGElement ? fill : color).match(/[\d.]+/g)?.map(Number) ?? [];
  const [size, isBold] = [parseFloat(fontSize), Number(fontWeight) >= 700];
  const boxes = [...range.getClientRects()].map(({ left, top, right, bottom }) => {
    const [x, y] = [Math.max(0, Math.ceil(left), Math.ceil(from)), Math.max(0, Math.ceil(top))];
    return {
      x,
      y,
      width: Math.min(innerWidth, Math.floor(right), Math.floor(to)) - x,
      height: Math.min(innerHeight, Math.floor(bottom)) - y,
    };
  });
  // Signs of a formula reach into each other's boxes.
  const whole = element.closest<MathMLElement>('math') ?? element;
  whole.dataset['hiddenLetters'] = whole.getAttribute('style') ?? '';
  for (const name of [
    'color',
    '-webkit-text-fill-color',
    'text-decoration-color',
    ...(whole instanceof SVGElement ? ['fill', 'stroke'] : []),
  ])
    whole.style.setProperty(name, 'transparent', 'important');
  whole.style.setProperty('transition', 'none', 'important');
  const clip = boxes.find(({ width, height }) => width > 0 && height > 0);
  return {
    ink: [...ink.slice(0, 3), (ink[3] ?? 1) * Number(opacity)],
    need: size >= 24 || (isBold && size >= 18.66) ? 3 : 4.5,
    clip: clip && { ...clip, x: clip.x + scrollX, y: clip.y + scrollY },
  };
}
