import { statisticsText as words } from '../../text/statistics.ts';
import type { Bank } from '../bank.ts';
import type { Protocol } from '../model/review.ts';
import { keysOf, type Deed, type Thing } from './deed.ts';

type Coded = { readonly data: Protocol; readonly decision: Protocol['decisions'][number] };

/** Returns what happened to works that were not recommended and stay under a code: once a year each, however often they came back. The code itself is not told. */
export function codedDeeds({ entries }: Bank, today: string): Deed[] {
  const programmes = new Set([...entries.programmes.values()].flatMap(({ data }) => data.programmes.map(({ id }) => id)));
  const coded = [...entries.protocol.values()]
    .filter(({ data }) => data.date <= today)
    .flatMap(({ data }): Coded[] =>
      data.decisions.filter(({ code }) => code !== undefined && !programmes.has(code)).map((decision) => ({ data, decision })),
    );
  const perYear = Map.groupBy(coded, ({ data, decision }) => `${data.school_year}/${decision.code}`);
  return [...perYear.values()].flatMap(deedsOf);
}

function deedsOf(same: readonly Coded[], index: number): Deed[] {
  return same.slice(0, 1).flatMap(({ data: { date, demo, school_year: year }, decision: { unit } }): Deed[] => {
    const thing: Thing = { key: `coded/${index}`, title: words.hiddenWork, date, hidden: true, demo };
    const keys = keysOf(date, { unit: [unit] });
    const examined = same.some(({ decision: { verdict } }) => verdict !== 'withdrawn');
    return [
      { measure: 'dev-submitted', year, thing, counts: true, keys },
      { measure: 'dev-examined', year, thing, counts: examined, keys },
    ];
  });
}
