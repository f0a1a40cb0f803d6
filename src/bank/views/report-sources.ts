import { capitalise } from '../../text/format.ts';

/** Returns the paper that every source begins with, `undefined` when they name several or there is one figure only. */
export function commonSource(sources: readonly string[]): string | undefined {
  const [first, ...others] = sources.map(paperOf);
  return others.length > 0 && others.every((paper) => paper === first) ? first : undefined;
}

/** Returns what a source says besides the paper that is named once for all: `Раздел об экспертизе`. */
export function placeInSource(source: string, common: string | undefined): string {
  if (common === undefined || !source.startsWith(common)) return source;
  return capitalise(source.slice(common.length).replace(/^[,;]?\s*/, ''));
}

const paperOf = (source: string) => source.split(/[,;]/)[0] ?? source;
