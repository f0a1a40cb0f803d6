/** What stands before the addresses of the page «Нет связи»: it lies one step below the root of the bank. */
const OWN = /(\s(?:href|src|action|data-root)=["']?)\.\.\//g;

/** Returns the page «Нет связи» as it must be to stand at any address of the bank: each address of its own from `scope`. */
export function lostPage(html: string, scope: string): string {
  return html.replace(OWN, (_, attribute: string) => attribute + new URL(scope).pathname);
}
