import { readFileSync } from 'node:fs';

/** What is read of a package in `package-lock.json`. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}
/** The packages that are locked (path in `node_modules` → package), and those that are asked for by name. */
export interface Supply {
  readonly packages: Readonly<Record<string, Locked>>;
  readonly asked: Readonly<Record<string, string>>;
}

/** Reads the lock and the manifest of the project. */
export function readSupply(): Supply {
  const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, never>>;
  const { dependencies, devDependencies } = json('package.json');
  return { packages: json('package-lock.json')['packages']!, asked: { ...dependencies, ...devDependencies } };
}

/** Returns a package's name from its path in the lock; empty for the project itself. */
export const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
