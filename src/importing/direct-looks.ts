import { decodeXml } from '../bank/decode-xml.ts';

/** What pandoc does not see of the looks of a document is said here in the way that it does see. */

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
