import { UNKNOWN } from '../model/common.ts';

/** Returns the value unless it is the word `unknown`. */
export function known<T>(value: T | typeof UNKNOWN | undefined): T | undefined {
  return value === UNKNOWN ? undefined : value;
}
