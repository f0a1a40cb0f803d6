import { xmlText } from '../xml-text.ts';

/** Returns a text as it may stand in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Returns an element with a text in it. */
export function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes && ` ${attributes}`}>${escapeXml(text)}</${name}>`;
}

/** Returns an element around other elements; nothing around nothing. */
export function around(name: string, inner: readonly string[]): string {
  return inner.length === 0 ? '' : `<${name}>${inner.join('')}</${name}>`;
}
