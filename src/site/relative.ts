import { relativeUrl } from '../bank/urls.ts';

const ADDRESS = /(\s(?:href|src|action|poster|srcset|data-root)=")(\/(?!\/)[^"]*)"/g;

/**
 * Returns a page with every address from the root written relative to the page, so that a copied folder works under any sub-path.
 * Only our own templates and the sanitiser write attributes, and text has its quotes escaped, so the pattern meets attributes only.
 */
export function relativiseLinks(html: string, path: string): string {
  return html.replace(
    ADDRESS,
    (_, start: string, value: string) => `${start}${start.includes('srcset') ? relativeSrcset(value, path) : relativeUrl(value, path)}"`,
  );
}

function relativeSrcset(value: string, path: string): string {
  return value
    .split(', ')
    .map((candidate) => relativeUrl(candidate, path))
    .join(', ');
}

/** Returns a page with every address from the root put below `base`: for pages served at addresses that are not their own, as 404 is. */
export function prefixLinks(html: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return html.replace(
    ADDRESS,
    (_, start: string, value: string) =>
      `${start}${
        start.includes('srcset')
          ? value
              .split(', ')
              .map((part) => root + part.slice(1))
              .join(', ')
          : root + value.slice(1)
      }"`,
  );
}
