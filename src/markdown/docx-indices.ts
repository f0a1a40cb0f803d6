const POSITION = /<w:position\b[^<>]*\bw:val="(-?\d+)"[^<>]*>/;
const SIZE = /<w:sz\b[^<>]*\bw:val="(\d+)"/;
const RUN = /<w:rPr>((?:(?!<\/w:rPr>)[^])*?)<\/w:rPr>(?=\s*<w:t[\s>])/g;

/** Returns the XML of a text of Word with letters that are lowered and small as an index: so LibreOffice writes it; `base` is the usual size in half-points. */
export function indexed(xml: string, base: number): string {
  if (!xml.includes('<w:position')) return xml;
  return xml.replace(RUN, (whole, looks: string) => {
    const lift = Number(POSITION.exec(looks)?.[1] ?? 0);
    const size = Number(SIZE.exec(looks)?.[1] ?? base);
    if (lift === 0 || size > base * 0.8 || looks.includes('<w:vertAlign')) return whole;
    return `<w:rPr>${looks.replace(POSITION, '')}<w:vertAlign w:val="${lift < 0 ? 'sub' : 'super'}script"/></w:rPr>`;
  });
}

/** Returns the size in which most of a document of Word is set, in half-points: the most frequent of its runs, else that of its styles. */
export function usualSize(document: string, styles: string): number {
  const counts = new Map<number, number>();
  for (const [, size] of document.matchAll(/<w:sz\b[^<>]*\bw:val="(\d+)"/g)) counts.set(Number(size), (counts.get(Number(size)) ?? 0) + 1);
  const ofStyles = Number(/<w:rPrDefault>[^]*?<w:sz\b[^<>]*\bw:val="(\d+)"/.exec(styles)?.[1] ?? 20);
  return Math.max(ofStyles, [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0);
}
