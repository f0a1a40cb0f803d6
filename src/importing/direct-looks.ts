import { decodeXml, textOf, type Parts } from './inspect-office.ts';

/** What pandoc does not see of the looks of a document is said here in the way that it does see. */

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
export function usualSize(parts: Parts): number {
  const counts = new Map<number, number>();
  for (const [, size] of textOf(parts, 'word/document.xml').matchAll(/<w:sz\b[^<>]*\bw:val="(\d+)"/g))
    counts.set(Number(size), (counts.get(Number(size)) ?? 0) + 1);
  const ofStyles = Number(/<w:rPrDefault>[^]*?<w:sz\b[^<>]*\bw:val="(\d+)"/.exec(textOf(parts, 'word/styles.xml'))?.[1] ?? 20);
  return Math.max(ofStyles, [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0);
}

const STYLE =
  /<style:style\b[^<>]*\bstyle:name="([^"]*)"[^<>]*\bstyle:family="(paragraph|text)"[^<>]*(?<!\/)>((?:(?!<\/style:style>)[^])*)<\/style:style>/g;
const PARAGRAPH = /(<text:p\b[^<>]*\btext:style-name="([^"]*)"[^<>]*(?<!\/)>)((?:(?!<text:p[\s/>]|<\/text:p>)[^])*)<\/text:p>/g;
const BOLD = 'KopilkaBold';

/** Returns `content.xml` of an ODT in which paragraphs that are bold by their own style hold bold words. */
export function boldened(bytes: Uint8Array): Uint8Array {
  const xml = decodeXml(bytes);
  const [bold, plain] = [new Set<string>(), new Set<string>()];
  for (const [, name = '', family, looks = ''] of xml.matchAll(STYLE)) {
    const weight = /\bfo:font-weight="([^"]*)"/.exec(looks)?.[1];
    if (family === 'paragraph' && (weight === 'bold' || Number(weight) >= 600)) bold.add(name);
    if (family === 'text' && weight === 'normal') plain.add(name);
  }
  if (bold.size === 0) return bytes;
  const style = `<style:style style:name="${BOLD}" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`;
  const told = xml.replace(PARAGRAPH, (whole, open: string, name: string, inner: string) => {
    const isMixed = [...inner.matchAll(/<text:span\b[^<>]*\btext:style-name="([^"]*)"/g)].some(([, own = '']) => plain.has(own));
    return bold.has(name) && !isMixed ? `${open}<text:span text:style-name="${BOLD}">${inner}</text:span></text:p>` : whole;
  });
  return new TextEncoder().encode(told.replace('</office:automatic-styles>', `${style}</office:automatic-styles>`));
}
