import { statisticsText as words } from '../../../text/statistics.ts';
import { formatSchoolYear } from '../../school-year.ts';
import type { Thing } from '../../statistics/deed.ts';
import type { Figure } from '../../statistics/figures.ts';
import { urls } from '../../urls.ts';
import { countedText, indicatorName, indicatorOrder } from './figure.ts';
import { framed, yearFigures, type Place } from './frame.ts';
import type { StatisticsPage, ThingList } from './page.ts';
import { amountOf, limitOf, noteOf, restOf } from './part-lists.ts';

/** Returns the page of everything that was counted in a school year, figure by figure. */
export function listsPage(year: string, place: Place): StatisticsPage {
  const { catalogue, samples } = place;
  const { figures } = yearFigures(year, place);
  const limit = limitOf([...figures.values()].map(({ things }) => things.length));
  const lists = indicatorOrder(catalogue.bank).flatMap((id): ThingList[] => {
    const figure = [...figures.values()].find((own) => own.id === id);
    return figure === undefined || figure.things.length === 0 ? [] : [listOf(figure, indicatorName(id, catalogue.bank), limit)];
  });
  const name = formatSchoolYear(year);
  return framed(
    {
      title: words.listsTitle(name),
      lead: words.listsLead,
      page: `${year}/spiski/`,
      trail: [{ text: name, href: urls.statistics(`${year}/`, samples) }],
      blocks: [{ id: 'zapisi', title: words.lists, lists }],
    },
    place,
  );
}

/** Conclusions on one work stand in one line. */
function listOf({ id, value, atLeast, things }: Figure, name: string, limit: number): ThingList {
  const summed = new Map<string, Thing>();
  for (const thing of things) {
    const known = summed.get(thing.key);
    summed.set(thing.key, known === undefined ? thing : { ...known, amount: (known.amount ?? 0) + (thing.amount ?? 0) });
  }
  const all = [...summed.values()];
  const shown = all.filter(({ hidden }) => !hidden);
  return {
    id,
    title: `${name}: ${countedText({ counted: value, atLeast })}`,
    rows: shown.slice(0, limit).map((thing) => ({
      text: thing.title,
      href: thing.href,
      note: noteOf(thing, [amountOf(id, thing.amount ?? 0)].filter(Boolean)),
    })),
    rest: restOf(shown.length, limit, all, id),
  };
}
