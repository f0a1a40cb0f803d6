const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What is passed over as a whole, a tag, or the text of a section that escapes nothing: the prefix of a name says nothing, the names do. */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<(\/?)(?:[^\s<>/:"'=]+:)?([^\s<>/:"'=]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+|</g;

/** Tells whether a document type or an entity is declared before the first element of an XML part: nowhere else may it be. */
export function hasDoctype(xml: string): boolean {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const end = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : undefined;
    if (end === undefined) return /^<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(at, at + 9));
    const after = xml.indexOf(end, at + end.length);
    if (after < 0) return false;
    at = after;
  }
  return false;
}

/** Elements that link to another program: of Excel and of LibreOffice. */
const LINK = /^(?:ddeLink|dde-(?:source|link|connection|connection-decl))$/;
const isInstruction = (text: string) => /^[\s"'\\\u201c\u201d\u00ab]*DDE(?:AUTO)?(?![\p{L}\p{N}_])/iu.test(text);
const isFormula = (text: string) => /\bDDE\s*\(/i.test(text);

/** Tells whether an XML part of a document of Word, Excel or LibreOffice asks another program for data by DDE: a field of Word, whatever runs its letters are spread over, or a link or a formula of a sheet. */
export function hasDde(xml: string): boolean {
  // Parts are read tag by tag only where there is something to find.
  if (!/instr|dde/i.test(xml)) return false;
  /** Instructions of the fields that are open, the innermost last; the first is of what stands in none. */
  const open: string[] = [''];
  let inside = '';
  for (const [token, section, slash, name, attributes = ''] of xml.matchAll(TOKEN)) {
    if (name === undefined) {
      if (inside === '' || (section === undefined && token.startsWith('<'))) continue;
      const text = section ?? plain(token);
      if (inside === 'f' ? isFormula(text) : open.length === 1 && isInstruction(text)) return true;
      if (inside !== 'f') open.push(`${open.pop() ?? ''}${text}`);
      continue;
    }
    if (LINK.test(name) || (name === 'fldSimple' && isInstruction(attribute(attributes, 'instr')))) return true;
    if (/formula/.test(attributes) && isFormula(attribute(attributes, 'formula'))) return true;
    if (/^(?:instrText|delInstrText|f)$/.test(name)) inside = slash === '' && !attributes.endsWith('/') ? name : '';
    if (name !== 'fldChar' || slash !== '') continue;
    const kind = attribute(attributes, 'fldCharType');
    if (kind === 'begin') open.push('');
    else if (isInstruction(open.at(-1) ?? '')) return true;
    if (kind === 'end' && open.length > 1) open.pop();
  }
  return open.some(isInstruction);
}

function attribute(attributes: string, name: string): string {
  const [, double, single] = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return plain(double ?? single ?? '');
}

/** XML has five names for signs, and numbers. */
const plain = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
