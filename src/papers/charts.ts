import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { formatNumber } from '../text/format.ts';
import { statisticsText as words } from '../text/statistics.ts';
import type { Bar, ChartView } from '../bank/views/statistics/page.ts';

/** Units of the drawing: a phone shows it at its full size, a wide screen several side by side. */
const WIDTH = 320;
const ROW = 58;
const LABEL = 25;
/** A line of a label: its height at letters of 15 units, and how many signs surely fit into it. */
const LINE = 18;
const SIGNS = 32;
/** Room to the right of the longest bar for its number, as a part of the scale. */
const ROOM = 1.24;
/** The same where a value is told with words: `не менее 192`. */
const WIDE_ROOM = 1.75;

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Returns bars one below another as an SVG: each with its name above and its number behind; colours are those of the page's theme. */
export function barChart({ title, bars }: ChartView): string {
  const rows = bars.map((bar, index) => ({ ...bar, row: String(index) }));
  // All rows of a chart are of one height, so that bars keep their rhythm.
  const more = LINE * Math.max(...bars.map(({ label }) => Math.ceil(label.length / SIGNS) - 1), 0);
  const row = ROW + more;
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: row * rows.length,
    margin: 0,
    axis: null,
    className: 'chart-plot',
    x: { domain: [0, Math.max(1, ...bars.map(({ value }) => value)) * (bars.some(({ told }) => told !== undefined) ? WIDE_ROOM : ROOM)] },
    y: { domain: rows.map(({ row }) => row), padding: 0 },
    marks: [
      Plot.barX(rows, {
        x: 'value',
        y: 'row',
        fill: (bar: Bar) => (bar.series === 'counted' ? 'var(--chart-second)' : 'var(--chart)'),
        stroke: 'var(--chart)',
        strokeWidth: 1,
        insetTop: LABEL + more,
        insetBottom: 9,
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.text(rows, {
        frameAnchor: 'left',
        y: 'row',
        text: 'label',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        lineHeight: 1.2,
        dy: LABEL + more - row / 2 - 7,
        lineWidth: 20,
      }),
      Plot.text(rows, {
        x: 'value',
        y: 'row',
        text: toldOf,
        textAnchor: 'start',
        dx: 7,
        dy: 8 + more / 2,
        className: 'chart-value',
      }),
    ],
    color: { type: 'identity' },
  });
  return asPicture(svg, title, bars);
}

const toldOf = ({ value, told }: Bar) => told ?? formatNumber(value);

/** One picture with one name for those who do not see it; what Plot says of its parts would be read out of order. */
function asPicture(svg: Element, title: string, bars: readonly Bar[]): string {
  svg.querySelector('style')?.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const name of ['font-family', 'font-size', 'fill', 'style']) svg.removeAttribute(name);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words.chartLabel(title, bars.map((bar) => `${bar.label} — ${toldOf(bar)}`).join('; ')));
  return svg.outerHTML;
}
