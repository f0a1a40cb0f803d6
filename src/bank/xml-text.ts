/** What XML 1.0 (2.2) has no place for, not even as a reference: control signs, halves of letters, U+FFFE and U+FFFF. One of them and nobody opens the file. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Returns a text without the signs that may not stand in XML. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}
