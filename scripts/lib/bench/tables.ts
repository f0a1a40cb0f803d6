import type { CheckCosts } from '../bench-check.ts';
import { textTable } from '../text-table.ts';
import type { Cost } from './cost.ts';
import { ratioOf, spreadOf, type Measured, type Spread } from './figures.ts';
import type { Reading } from './search.ts';
import type { Output } from './weight.ts';

/** A row of a table that holds no builds: what, and its figure as it is told. */
export type Fact = readonly [what: string, figure: string];

/** Returns the table of builds: median (least–most), ratios to Hugo's full build of the same run. */
export function buildTable(measured: readonly Measured[]): string {
  const rows = measured.map((one) => {
    const ratio = ratioOf(one, measured);
    return [
      ...[one.step, one.site, told(spreadOf(one.wall)), told(spreadOf(one.cpu)), String(spreadOf(one.peak).median)],
      ...(ratio === undefined ? ['нет', 'нет'] : [tell(ratio.wall), tell(ratio.cpu)]),
    ];
  });
  return textTable(['замер', 'чем', 'часы, с', 'процессор, с', 'память, МиБ', 'часы к Hugo', 'процессор к Hugo'], rows);
}

/** Returns a table of two columns. */
export const factTable = (head: Fact, facts: readonly Fact[]): string => textTable(head, facts);

/** Returns a figure as Russian writes it: two digits after the comma, one above ten. */
export const tell = (figure: number): string => figure.toFixed(figure < 10 ? 2 : 1).replace('.', ',');

/** Returns bytes as KiB. */
export const tellBytes = (bytes: number): string => `${tell(bytes / 1024)} КиБ`;

function told({ min, median, max }: Spread): string {
  return min === max ? tell(median) : `${tell(median)} (${tell(min)}–${tell(max)})`;
}

/** Returns what the checks took. */
export function checkFacts({ first, repeated, step }: CheckCosts): Fact[] {
  const cost = ({ wall, cpu, peak }: Cost) => `${tell(wall)} с, процессор ${tell(cpu)} с, ${peak} МиБ`;
  return [
    ['впервые', cost(first)],
    ['повторно', cost(repeated)],
    ['после одного файла (watch)', `процессор ${tell(step)} с`],
  ];
}

/** Returns what each site consists of. */
export const outputFacts = (outputs: readonly (Output & { site: string })[]): Fact[] =>
  outputs.map(({ site, pages, files, bytes }) => [site, `страниц ${pages}, файлов ${files}, ${tell(bytes / 1024 ** 2)} МиБ`]);

/** Returns what a reader waits for. */
export const searchFacts = ({ material, first, next }: Reading): Fact[] =>
  [material, first, ...next].map(({ what, ms, bytes, files, index, lcp, blocked }) => [
    what,
    [
      `${Math.round(ms)} мс, ${tellBytes(bytes)} (файлов ${files})`,
      ...(index > 0 ? [`из них указатель ${tellBytes(index)}`] : []),
      ...(lcp === undefined ? [] : [`LCP ${Math.round(lcp)} мс`]),
      ...(blocked === undefined ? [] : [`TBT ${Math.round(blocked)} мс`]),
    ].join(', '),
  ]);
