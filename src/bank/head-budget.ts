/** How many bytes the HTML of a work may weigh over the wire: it is read on a phone with a bad connection. */
export const WORK_BUDGET = 12 * 1024;
/** Pages of Russian text pack better than two to one: a shorter one need not be weighed. */
const SURELY_LIGHT = 2 * WORK_BUDGET;

const REST_OF_TAG = `(?:[^>"]|"[^"]*")*>`;

/** What programs read in the head and find elsewhere too, in the order in which a heavy page gives it up. */
const SPARE: readonly RegExp[] = [
  // Libraries harvest the same by OAI-PMH.
  new RegExp(`<(?:meta name="?DC(?:TERMS)?\\.|link rel="?schema\\.DC)${REST_OF_TAG}`, 'g'),
  // The file that the page links to tells it whole.
  /<script type="?application\/ld\+json"?>[^<]*<\/script>/g,
  // They stand on the page itself.
  new RegExp(`<meta name="?citation_keywords${REST_OF_TAG}`, 'g'),
];

/** Returns the page of a work without what it must give up to weigh no more than the budget; one that would not get there keeps everything. */
export function withinBudget(html: string, weigh: (html: string) => number): string {
  if (new TextEncoder().encode(html).length <= SURELY_LIGHT) return html;
  let lean = html;
  for (const spare of SPARE) {
    if (weigh(lean) <= WORK_BUDGET) return lean;
    lean = lean.replaceAll(spare, '');
  }
  return weigh(lean) <= WORK_BUDGET ? lean : html;
}
