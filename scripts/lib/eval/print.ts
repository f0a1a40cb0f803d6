import type { SearchCode } from './client-code.ts';
import { missesOf, type Report } from './evaluate.ts';
import { quantile, type Score } from './metrics.ts';
import { total } from './system.ts';

const number = new Intl.NumberFormat('ru', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const short = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat('ru', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Returns lines for a person: places by kind, bytes, time. */
export function formatReport(report: Report): string {
  const { kinds, all, nothing } = report.scores;
  const row = (name: string, s: Score) => [
    name,
    String(s.n),
    ...[s.success1, s.success3, s.success5, s.mrr].map((each) => number.format(each)),
  ];
  const rows = [
    ['вид', 'запросов', 'первая', 'в трёх', 'в пяти', 'MRR'],
    ...[...kinds].map(([name, own]) => row(name, own)),
    row('ВСЕ', all),
  ];
  return [
    `\n${report.name}`,
    table(rows),
    ...(nothing.n > 0 ? [`Без ответа: ${nothing.n}; ничего или честно «не всё найдено»: ${number.format(nothing.honest)}`] : []),
    `До первого запроса: ${kilobytes(report.constantBytes)} (${Object.entries(grouped(report.constant))
      .map(([name, bytes]) => `${name} ${kilobytes(bytes)}`)
      .join(', ')})`,
    `На запрос: ${kilobytes(report.bytes.median)} посередине, ${kilobytes(report.bytes.p90)} у девяти из десяти`,
    `Время, когда байты уже здесь: ${short.format(report.ms.median)} мс посередине, ${short.format(report.ms.p90)} мс у девяти из десяти`,
  ].join('\n');
}

/** Returns the engines side by side: how often the right page is among the first three and five, by kind; then how much more or less the others load. */
export function formatComparison(reports: readonly Report[]): string {
  const [ours, ...others] = reports;
  if (ours === undefined || others.length === 0) return '';
  const shares = (pick: (report: Report) => Score | undefined) =>
    reports.map((report) => [pick(report)?.success3 ?? 0, pick(report)?.success5 ?? 0].map((each) => ratio.format(each)).join(' / '));
  const rows = [
    ['в трёх / в пяти', ...reports.map(({ name }) => name)],
    ...[...ours.scores.kinds.keys()].map((kind) => [kind, ...shares(({ scores }) => scores.kinds.get(kind))]),
    ['ВСЕ', ...shares(({ scores }) => scores.all)],
    ['без ответа', ...reports.map(({ scores }) => ratio.format(scores.nothing.honest))],
  ];
  const first = ({ constantBytes, bytes }: Report) => constantBytes + bytes.median;
  const lines = others.map(
    (other) =>
      `${other.name}: MRR у нас в ${ratio.format(ours.scores.all.mrr / other.scores.all.mrr)} раза, байтов до первого ответа ${kilobytes(first(ours))} против ${kilobytes(first(other))} (${ratio.format(first(ours) / first(other))}), на запрос ${kilobytes(ours.bytes.median)} против ${kilobytes(other.bytes.median)}, времени ${short.format(ours.ms.median)} мс против ${short.format(other.ms.median)} мс`,
  );
  return `\nСравнение\n${table(rows)}\n${lines.join('\n')}${formatLater(ours, others)}`;
}

/** Each query beside the same query elsewhere, besides what is loaded before any: what a later search loads, and no more. */
function formatLater(ours: Report, others: readonly Report[]): string {
  const lines = others
    .filter(({ bytes }) => bytes.p90 > 0)
    .map(({ name, judged }) => {
      const pairs = ours.judged.map((own, i) => ({ own, other: judged[i]!, more: own.bytes - judged[i]!.bytes }));
      const alike = pairs.filter(({ own, other }) => other.found.length >= own.found.length);
      const said = [pairs, alike].map((some) => {
        const more = some.map((pair) => pair.more);
        return `посередине ${signed(quantile(more, 0.5))}, у девяти из десяти не больше ${signed(quantile(more, 0.9))}`;
      });
      return `\nСледующий запрос, каждый против ${name}: ${said[0]}; где и там нашлось не меньше (${alike.length}): ${said[1]}`;
    });
  return lines.join('');
}

/** Returns a line on our own scripts of search, packed; nothing where there are none. */
export function formatCode({ first, usual, all }: SearchCode): string {
  if (first.size === 0) return '';
  const [toFirst, toUsual, toAll] = [first, usual, all].map((scripts) => kilobytes(total(scripts.values())));
  return `\nСвой код поиска (gzip): до первых найденных ${toFirst}; с отборами, которые приходят следом, ${toUsual}; весь, с тем, что загружают по надобности, ${toAll}`;
}

/** Returns the queries that went wrong: what was wanted, what came, how it was understood. */
export function formatMisses(report: Report, limit: number): string {
  const lines = missesOf(report, limit).map(({ kind, query, expected, found, rank, honest, note }) => {
    const fate = honest === false ? 'нашлось то, чего нет' : rank === undefined ? 'нет в десяти' : `${rank}-я`;
    return `${kind}\t${query}\t→ ${fate}\n   нужно: ${expected.join(' | ') || 'ничего'}\n   вышло: ${found.slice(0, 3).join(', ')}${note === '' ? '' : `\n   понято: ${note}`}`;
  });
  return `\nМимо первых ${limit}: ${lines.length}\n${lines.join('\n')}`;
}

/** What the files before a query are; the first line that fits. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^указатель$/, 'указатель'],
  [/\.js$/, 'код'],
  [/\/wasm\./, 'wasm'],
  [/\/filter\//, 'отборы'],
  [/words\.json$/, 'опись слов'],
  [/\.(?:pf_meta|gz)$/, 'список страниц'],
  [/./, 'прочее'],
];

function grouped(constant: Report['constant']): Record<string, number> {
  const groups: Record<string, number> = {};
  for (const [path, bytes] of Object.entries(constant)) {
    const name = GROUPS.find(([files]) => files.test(path))![1];
    groups[name] = (groups[name] ?? 0) + bytes;
  }
  return groups;
}

const kilobytes = (bytes: number) => `${short.format(bytes / 1000)} КБ`;
const signed = (bytes: number) => (bytes > 0 ? '+' : '') + kilobytes(bytes);

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')).join('\n');
}
