import type { Page } from 'playwright-core';

/** No page of ours has as many stops. */
const MOST_STOPS = 600;

/** Presses Tab until the focus is on what a selector finds, on an element with this text when one is given; throws in Russian when the end of the page has come three times. */
export async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  // A dialog may take the focus in its middle: its end is no end, nor is one that a list drawn anew leaves.
  let ends = 0;
  for (let stops = 0; stops < MOST_STOPS && ends < 3; stops++) {
    await page.keyboard.press('Tab');
    const stand = await page.evaluate(
      ([wanted, words]) => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return 'end';
        return activeElement.matches(wanted) && (activeElement.textContent ?? '').includes(words) ? 'there' : 'on';
      },
      [selector, text] as const,
    );
    if (stand === 'there') return;
    if (stand === 'end') ends++;
  }
  throw new Error(`клавиша Tab не доводит до «${text || selector}»`);
}
