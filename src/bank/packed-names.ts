const CP866 = new TextDecoder('ibm866');
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Returns the name of a file in an archive: UTF-8 when it is valid UTF-8 (Macs forget the flag), else CP866 of Russian Windows; with `/`, in NFC. */
export function decodeName(raw: Uint8Array, isFlagged: boolean, unicode?: Uint8Array): string {
  return (
    (unicode === undefined ? undefined : utf8(unicode)) ??
    (utf8(raw) ?? (isFlagged ? new TextDecoder().decode(raw) : CP866.decode(raw))).replaceAll('\\', '/').normalize('NFC')
  );
}

function utf8(raw: Uint8Array): string | undefined {
  try {
    return UTF8.decode(raw).replaceAll('\\', '/').normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Tells whether a path inside an archive leaves it, or cannot be a path at all. */
export function isUnsafePath(path: string): boolean {
  return path.includes('\0') || /^(?:\/|[a-z]:)/i.test(path) || path.split('/').some((part) => part === '..');
}
