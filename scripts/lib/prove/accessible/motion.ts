import type { Page } from 'playwright-core';

/** Returns in Russian what moves, or would move, on a page whose reader has asked their system for less motion. */
export const motions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element, pseudo: string) => `${element.outerHTML.slice(0, 80)}${pseudo}`;
    const longest = (durations: string) => Math.max(...durations.split(',').map(parseFloat));
    const faults = [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const { animationName, animationDuration, transitionProperty, transitionDuration, scrollBehavior } = getComputedStyle(
          element,
          pseudo || null,
        );
        return [
          animationName !== 'none' && longest(animationDuration) > 0 ? `движется: ${name(element, pseudo)}` : '',
          transitionProperty !== 'none' && longest(transitionDuration) > 0 ? `переходит не сразу: ${name(element, pseudo)}` : '',
          pseudo === '' && scrollBehavior === 'smooth' ? `прокручивается плавно: ${name(element, '')}` : '',
        ].filter(Boolean);
      }),
    );
    for (const element of document.querySelectorAll('[autoplay], marquee, blink, img[src$=".gif"]'))
      faults.push(`начинается само: ${name(element, '')}`);
    const rulesOf = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return [rule, ...('cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : [])];
      });
    for (const sheet of document.styleSheets)
      if (
        matchMedia(sheet.media.mediaText || 'all').matches &&
        rulesOf(sheet.cssRules).some((rule) => rule.cssText.startsWith('@view-transition'))
      )
        faults.push('страницы сменяют друг друга с движением');
    return faults;
  });
