import type { SearchRecord } from './records.ts';

/** Returns a finished page with what only the index needs to know; the copy that readers get stays clean. */
export function markPage(html: string, { filters, meta }: SearchRecord): string {
  const marks = [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `<i data-pagefind-filter="${escape(name)}:${escape(value)}"></i>`),
    ),
    ...Object.entries(meta).map(([name, value]) => `<i data-pagefind-meta="${escape(name)}:${escape(value)}"></i>`),
  ];
  // A function, because in a text `$&` of a title would mean the match.
  return html.replace(/<main\b([^>]*)>/, (_, attributes: string) => `<main${attributes} data-pagefind-body>${marks.join('')}`);
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
