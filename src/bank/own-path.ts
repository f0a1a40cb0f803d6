/** Tells whether a value is a path on somebody's computer: a disk of Windows, a folder of a user, `file:`. */
export function isOwnPath(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[a-z]:[\\/]|file:|\\\\|\/(?:home|users)\/)/i.test(value.trim());
}

/** Returns the last part of a path of any system. */
export function ownName(path: string): string {
  return path.trim().split(/[\\/]/).at(-1) ?? '';
}
