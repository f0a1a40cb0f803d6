/** What a form calls its packages, and the version of their make-up: a reader refuses what is newer than itself. */
export const PACKAGE_FORMAT = 'kopilka-predlozhenie';
export const PACKAGE_VERSION = 1;

/** What can be proposed. */
export type ProposalKind = 'material' | 'webinar';

/** What a package says of itself in `manifest.json`. */
export interface Manifest {
  readonly format: typeof PACKAGE_FORMAT;
  readonly version: number;
  readonly kind: ProposalKind;
  /** Code of the region whose form made it. */
  readonly region: string;
  /** ISO day on which it was made, by the clock of the author. */
  readonly made: string;
}

/** Where things lie in a package. */
export const packagePaths = {
  manifest: 'manifest.json',
  entry: 'index.md',
  /** How to reach the author: never part of the bank. */
  contacts: 'kontakty.txt',
  file: (name: string) => `files/${name}`,
  person: (code: string) => `people/${code}.yaml`,
  organisation: (code: string) => `organisations/${code}.yaml`,
} as const;

/** The only paths that a package may hold. */
const allowed = [
  /^(?:manifest\.json|index\.md|kontakty\.txt)$/,
  /^(?:people|organisations)\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/,
  // eslint-disable-next-line no-control-regex -- Windows refuses these in names
  /^files\/(?![.~ ])[^/\\<>:"|?*\u0000-\u001f]{1,120}$/,
];

/** Tells whether a package may hold something at a path; names that Windows keeps for itself may not be. */
export function isPackagePath(path: string): boolean {
  const isDevice = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?$/i.test(path) || /[. ]$/.test(path);
  return !isDevice && allowed.some((pattern) => pattern.test(path));
}
