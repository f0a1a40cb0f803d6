import { slugify } from '../bank/slugify.ts';

/** Returns a function that makes ids unique within one page; ids of footnotes (`fn…`) are never given out. */
export function createIds(prefix: string): (text: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (text) => {
    const slug = slugify(text) || 'razdel';
    const base = prefix + (/^fn(?:ref)?-/.test(slug) ? `r-${slug}` : slug);
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    // «Тема 2» may stand before the second «Тема».
    while (taken.has(id)) id = `${base}-${(count += 1)}`;
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}
