/** The list of closed reports, in the content folder. */
export const FROZEN = 'frozen.txt';

/** What was signed when a report was closed, kept apart from the report itself. */
export interface FrozenYear {
  readonly seal: string;
  /** Id of a figure → what the bank counted. */
  readonly counted: Readonly<Record<string, number>>;
  /** 1-based line in `frozen.txt`. */
  readonly line: number;
}

/** Returns the latest closing of each report by its id; `lines` are the lines of `frozen.txt` with their numbers, notes left out. */
export function frozenYears(lines: Iterable<readonly [line: string, number: number]>): ReadonlyMap<string, FrozenYear> {
  return new Map(
    [...lines].map(([line, number]) => {
      const [head = ''] = line.split(' — ');
      const [id = '', seal = '', , ...figures] = head.split(/\s+/);
      const counted = figures.map((figure) => figure.split('=')).map(([name = '', value]) => [name, Number(value)] as const);
      return [id, { seal, counted: Object.fromEntries(counted), line: number }];
    }),
  );
}

/** Returns the line that keeps one closing: report, seal, day, figures, and why a closed one was closed anew. */
export function frozenLine(id: string, { seal, counted }: Omit<FrozenYear, 'line'>, day: string, reason?: string): string {
  const figures = Object.entries(counted).map(([name, value]) => `${name}=${value}`);
  return [id, seal, day, ...figures, ...(reason === undefined ? [] : ['—', reason.replace(/\s+/g, ' ').trim()])].join(' ');
}
