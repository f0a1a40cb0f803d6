/** Signs that Markdown would read as marks anywhere in a line. */
const ANYWHERE = /[\\`*[\]~$]|(?<=\[)\^|<(?=[a-z/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/giu;
/** What makes a heading, a quotation, a list or a rule of the first signs of a line. */
const AT_START = /^(\s*)([#>|]|[-+](?=\s|$)|-{2,}$|=+$)/;
const NUMBER_AT_START = /^(\s*\d+)([.)])(?=\s|$)/;

/** Returns a text as Markdown that shows exactly it; `first` when it begins a line. */
export function escapeText(text: string): string {
  return text.replace(ANYWHERE, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));
}

/** Returns a line of Markdown whose first signs begin no heading, list or rule. */
export function escapeStart(line: string): string {
  return line.replace(AT_START, '$1\\$2').replace(NUMBER_AT_START, '$1\\$2');
}

/** Returns an address as it may stand in a link: brackets and spaces by their codes. */
export function escapeAddress(address: string): string {
  return address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
