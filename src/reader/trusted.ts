/** What of Trusted Types is used here; TypeScript's own description of the DOM does not know them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML: (html: string) => string };
}

const rules = { createHTML: (html: string) => html };

/** The policy that the headers of the site let through, for text that is only read; browsers without Trusted Types take plain strings. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('kopilka', rules) ?? rules;

/** Returns a document of HTML or a drawing apart from the page: nothing of it runs or loads. */
export const parseApart = (source: string, type: 'text/html' | 'image/svg+xml'): Document =>
  new DOMParser().parseFromString(policy.createHTML(source), type);
