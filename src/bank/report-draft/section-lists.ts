import { formatDate } from '../../text/format.ts';
import { saidAlone } from '../../text/numerals.ts';
import { draftText as words } from '../../text/report-draft.ts';
import type { Thing } from '../statistics/deed.ts';
import { urls } from '../urls.ts';
import { statisticsPages } from '../views/statistics/pages.ts';
import { amountOf, restOf } from '../views/statistics/part-lists.ts';
import type { DraftContext } from './context.ts';
import type { DraftFigure } from './figures.ts';
import { listId } from './pieces.ts';
import { heading, list, paragraph, type Block, type Line } from './tree.ts';

/** Returns the list behind each figure, as an appendix that figures of the text lead to. */
export function listsSection(context: DraftContext): Block[] {
  const filled = [...context.figures.values()].filter(({ things }) => things.length > 0);
  const href = listsHref(context);
  if (filled.length === 0) return [];
  return [
    { ...heading(1, words.headings.lists), newPage: true },
    ...(href === undefined ? [] : [paragraph(words.listsOnSite, { kind: 'link', text: words.headings.listsOnSite, href }, '.')]),
    ...filled.flatMap(listOf),
  ];
}

/** Returns the address of the same lists on the site, `undefined` for one association and where the site has no such page. */
export function listsHref({ catalogue, year, demo, isRegion }: DraftContext): string | undefined {
  const href = urls.statistics(`${year}/spiski/`, demo);
  return isRegion && statisticsPages(catalogue).has(href) ? href : undefined;
}

/** Conclusions on one work stand in one line; what is not published is told by its number. */
function listOf({ indicator, name, counted = 0, atLeast, things }: DraftFigure): Block[] {
  const summed = new Map<string, Thing>();
  for (const thing of things) {
    const known = summed.get(thing.key);
    summed.set(thing.key, known === undefined ? thing : { ...known, amount: (known.amount ?? 0) + (thing.amount ?? 0) });
  }
  const shown = [...summed.values()].filter(({ hidden }) => !hidden);
  const rest = restOf(0, Infinity, things, indicator);
  return [
    heading(2, `${name}: ${saidAlone({ count: counted, bound: atLeast ? 'least' : 'exact' })}`, listId(indicator)),
    ...list(
      shown.map((thing) => thingLine(thing, indicator)),
      true,
    ),
    ...(rest === undefined ? [] : [paragraph(rest)]),
  ];
}

function thingLine({ title, href, date, amount = 0 }: Thing, indicator: string): Line {
  const rest = [date === '' ? '' : formatDate(date), amountOf(indicator, amount)].filter(Boolean).map((text) => `, ${text}`);
  return [href === undefined ? title : { kind: 'link', text: title, href }, rest.join('')];
}
