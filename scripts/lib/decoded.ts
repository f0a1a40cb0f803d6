/** Returns what an address says, `undefined` when it cannot be decoded; file names are written by encodeURIComponent, which encodes more than decodeURI reads. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
