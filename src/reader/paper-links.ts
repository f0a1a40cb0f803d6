/** Links of the page's own that lead to what it speaks of; others lead about the site. */
const OWN = '.prose a, .card-title a, .row-title a, .schedule a, .plan-done, .stages a, .collection p a';
/** Times of a recording: one address many times over. */
const TIMES = '.chapters, .transcript';

/** An address in the notes of a printed page with the links that lead there. */
export interface PaperNote {
  /** As it is typed: without `https://`. */
  readonly address: string;
  readonly links: readonly HTMLAnchorElement[];
}

/** Returns what the notes of a printed page name, in the order of the page, each address once: what paper does not show and what it writes out already is left out. */
export function paperNotes(page: Document): PaperNote[] {
  const hidden = [...page.styleSheets].flatMap((sheet) => hiddenOnPaper(sheet.cssRules, false));
  const passed = [...hidden, 'details:not([open]) *', TIMES].join();
  const notes = new Map<string, HTMLAnchorElement[]>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    if (!leadsAway(link) || link.closest(passed) || isWrittenOut(link)) continue;
    const address = addressOf(link);
    notes.set(address, [...(notes.get(address) ?? []), link]);
  }
  return [...notes].map(([address, links]) => ({ address, links }));
}

/** Returns selectors of what style sheets take away for the printer: they alone know it. */
function hiddenOnPaper(rules: CSSRuleList, inPrint: boolean): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return inPrint && rule.style.display === 'none' ? [rule.selectorText] : [];
    const isPrint = inPrint || (rule instanceof CSSMediaRule && rule.conditionText === 'print');
    return rule instanceof CSSGroupingRule ? hiddenOnPaper(rule.cssRules, isPrint) : [];
  });
}

/** Tells whether a link leads to another site or to a thing that the page speaks of. */
function leadsAway(link: HTMLAnchorElement): boolean {
  if (!/^https?:$/.test(link.protocol)) return false;
  if (link.origin !== location.origin) return true;
  return link.matches(OWN) && link.pathname !== location.pathname;
}

/** An address that stands beside the link needs no note. */
const isWrittenOut = (link: HTMLAnchorElement) =>
  (link.closest('td, li, p') ?? link).textContent.includes(addressOf(link).replace(/^www\.|\/$/g, ''));

function addressOf({ href }: HTMLAnchorElement): string {
  const address = href.replace(/^https:\/\//, '');
  try {
    return decodeURI(address);
  } catch {
    // A sign of percent that codes nothing.
    return address;
  }
}
