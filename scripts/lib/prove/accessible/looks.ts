import type { Page } from 'playwright-core';

/** Returns where everything on the page is and whether it shows, as one number: pages with the same number differ in colours at most. */
export const placesOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let sum = 0;
    for (const element of document.querySelectorAll('body, body *')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { display, visibility, position } = getComputedStyle(element);
      for (const letter of [x, y, width, height, element.children.length].map(Math.round).join() + display + visibility + position)
        sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
    }
    return sum;
  });

/**
 * Marks with `data-new-look` the letters that were not seen like this before: in the same kind of place, of the same colours on the same grounds, as large,
 * in a window as wide. Of many alike the first and the last are marked. Adds what it marks to `known`; returns how many it marked.
 */
export async function markNewLooks(page: Page, known: Set<string>, width: number): Promise<number> {
  const looks = await page.evaluate(looksOfLetters);
  const fresh = new Map<string, number[]>();
  looks.forEach((look, index) => {
    const key = `${width} ${look}`;
    if (look === '' || known.has(key)) return;
    fresh.set(key, [...(fresh.get(key)?.slice(0, 1) ?? []), index]);
  });
  for (const key of fresh.keys()) known.add(key);
  const indexes = [...fresh.values()].flat();
  await page.evaluate((chosen) => {
    for (const old of document.querySelectorAll('[data-new-look]')) old.removeAttribute('data-new-look');
    const elements = document.querySelectorAll('body *');
    for (const index of chosen) elements[index]?.setAttribute('data-new-look', '');
  }, indexes);
  return indexes.length;
}

/** Runs in the page: one text for every element of the body, an empty one where no letters show. */
function looksOfLetters(): string[] {
  const chains = new Map<Element, string>();
  const chainOf = (element: Element): string => {
    const known = chains.get(element);
    if (known !== undefined) return known;
    const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const pseudo = ['::before', '::after'].map((name) => getComputedStyle(element, name).backgroundColor);
    const above = element.parentElement ? chainOf(element.parentElement) : '';
    const text = [above, element.tagName, element.getAttribute('class'), color, backgroundColor, backgroundImage, opacity, ...pseudo].join(
      ' ',
    );
    const digest = hash(text);
    chains.set(element, digest);
    return digest;
  };
  const hash = (text: string) => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at++) {
      a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
      b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
    }
    return `${a >>> 0}.${b >>> 0}`;
  };
  return Array.from(document.querySelectorAll('body *'), (element) => {
    const hasLetters =
      element.matches('input, select, textarea') ||
      Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!hasLetters || !element.checkVisibility({ visibilityProperty: true })) return '';
    const { fontSize, fontWeight, textDecorationLine, fill } = getComputedStyle(element);
    return [chainOf(element), fontSize, fontWeight, textDecorationLine, fill].join(' ');
  });
}
