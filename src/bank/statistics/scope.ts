import { ancestorsOf } from '../ancestors.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Deed } from './deed.ts';

/** What part of the bank is counted; samples never are, unless `demo` asks for them. */
export interface Scope {
  /** An association with everything below it. */
  readonly unit?: string | undefined;
  readonly municipality?: string | undefined;
  readonly demo?: boolean | undefined;
}

/** Tells whether a thing with these keys belongs to the part. */
export function isWithin(keys: Partial<Deed['keys']>, { unit, municipality }: Scope, { bank: { entries } }: Catalogue): boolean {
  if (municipality !== undefined && keys.municipality?.includes(municipality) !== true) return false;
  if (unit === undefined) return true;
  return (keys.unit ?? []).some((id) => {
    const own = entries.unit.get(id);
    return id === unit || (own !== undefined && ancestorsOf(own, entries.unit).some((above) => above.id === unit));
  });
}
