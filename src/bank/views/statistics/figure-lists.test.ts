import { describe, expect, test } from 'vitest';
import { aMaterial, aProtocol, aReview } from '../../../testing/builders.ts';
import { aYear, yearCatalogue } from '../../../testing/synthetic-year.ts';
import { markText } from '../../../text/statistics-names.ts';
import { statisticsText } from '../../../text/statistics.ts';
import { createCatalogue, type Catalogue } from '../../catalogue.ts';
import { decideAll } from '../../check.ts';
import { readBank } from '../../read.ts';
import { measures, type Measure } from '../../statistics/deed.ts';
import { statisticsPages } from './pages.ts';
import type { StatisticsPage, ThingList } from './page.ts';

/** A number of a page and the list that it leads to. */
interface Figure {
  readonly where: string;
  readonly count: number;
  /** What the column is of, where several measures share a list. */
  readonly measure: Measure | undefined;
  readonly list: ThingList | undefined;
}

const numberIn = (text: string) => Number(/[\d\u00a0]*\d/.exec(text)?.[0].replaceAll('\u00a0', '') ?? NaN);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const measureOf = (title: string) => measures.find((measure) => statisticsText.measures[measure] === title);

/** Every number with a link into a page of statistics, on every page. */
function figuresOn(pages: ReadonlyMap<string, StatisticsPage>): Figure[] {
  return [...pages].flatMap(([path, page]) =>
    page.blocks.flatMap(({ table }) =>
      (table?.rows ?? []).flatMap((row) =>
        row.slice(1).flatMap((cell, index) =>
          [cell, ...(cell.notes ?? [])].flatMap((own): Figure[] => {
            if (typeof own === 'string' || own.href?.includes('#') !== true || !/\d/.test(own.text)) return [];
            const [target = '', anchor] = own.href.split('#');
            const lists = (target === '' ? page : pages.get(target))?.blocks.flatMap(({ lists: all = [] }) => all);
            const list = lists?.find(({ id }) => id === anchor);
            const measure = table?.matrix === true ? undefined : measureOf(table?.columns[index + 1]?.title ?? '');
            return [{ where: `${path} ${row[0]?.text}: ${own.text} → ${own.href}`, count: numberIn(own.text), measure, list }];
          }),
        ),
      ),
    ),
  );
}

/** How many things a reader finds in a list: named ones and those told by their number; what is summed up is summed up from its rows. */
function lengthOf({ id, rows, rest = '' }: ThingList, measure: Measure | undefined): { least: number; most: number } {
  const cut = /Показаны первые .* из ([\d\u00a0]+)\./.exec(rest);
  const hidden = sum([...rest.matchAll(/И ещё ([\d\u00a0]+)/g)].map(([, number = '']) => numberIn(number)));
  if (id === 'assignments' || id === 'webinar-people' || measure === 'assignments') {
    const amounts = [...rows.map(({ note }) => note), rest].flatMap((text) =>
      [...text.matchAll(/(\d[\d\u00a0]*)\u00a0(?:заключени|участник)/g)].map(([, number = '']) => numberIn(number)),
    );
    return { least: sum(amounts), most: sum(amounts) };
  }
  if (cut) return { least: numberIn(cut[1] ?? '') + hidden, most: numberIn(cut[1] ?? '') + hidden };
  if (measure === undefined) return { least: rows.length + hidden, most: rows.length + hidden };
  // Things of several measures share the list of a value: each tells what happened to it; of unnamed ones nobody can tell.
  const named = rows.filter(({ note }) => note.split(/[,·]/).some((part) => part.trim() === markText[measure])).length;
  return { least: named, most: named + hidden };
}

/** Figures whose list is not there or is of another length. */
function wrongOn(pages: ReadonlyMap<string, StatisticsPage>): string[] {
  return figuresOn(pages).flatMap(({ where, count, measure, list }) => {
    if (list === undefined) return [`${where}: no list`];
    const { least, most } = lengthOf(list, measure);
    return count >= least && count <= most ? [] : [`${where}: ${least}–${most}`];
  });
}

const pagesIn = (catalogue: Catalogue) => new Map([...statisticsPages(catalogue)].map(([path, { make }]) => [path, make()]));

describe('every figure is as long as the list that it leads to', () => {
  test('in the real bank, with samples and without', () => {
    const { bank } = readBank(`${import.meta.dirname}/../../../../content`);
    const pages = pagesIn(createCatalogue(bank, decideAll(bank, '2026-11-22'), '2026-11-22'));
    expect(figuresOn(pages).length).toBeGreaterThan(500);
    expect(wrongOn(pages)).toEqual([]);
  });

  test('in a year with works that are not named', () => {
    const year = aYear();
    const waiting = aMaterial({ title: 'Ждёт' }, { id: 'waiting' });
    const coded = aProtocol({ number: '9', decisions: [{ code: 'x-1', verdict: 'rejected', unit: 'math' }] }, { id: 'p-9' });
    const entries = [...(year.entries ?? []), waiting, coded];
    const pages = pagesIn(yearCatalogue({ ...year, entries, reviews: [...(year.reviews ?? []), aReview(waiting)] }));
    expect(figuresOn(pages).length).toBeGreaterThan(40);
    expect(wrongOn(pages)).toEqual([]);
  });

  test('a list without one of its things turns the test red', () => {
    const pages = pagesIn(yearCatalogue(aYear()));
    const faulty = new Map(
      [...pages].map(([path, page]) => {
        const blocks = page.blocks.map((block) => ({
          ...block,
          lists: block.lists?.map((list) => ({ ...list, rows: list.rows.slice(1) })),
        }));
        return [path, { ...page, blocks }] as const;
      }),
    );
    expect(wrongOn(faulty).length).toBeGreaterThan(40);
  });
});
