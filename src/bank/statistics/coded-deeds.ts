import { statisticsText as words } from '../../text/statistics.ts';
import type { Bank } from '../bank.ts';
import type { Protocol } from '../model/review.ts';
import { mayDecide } from '../review/authority.ts';
import { keysFor, type Deed, type Thing } from './deed.ts';

type Coded = { readonly data: Protocol; readonly decision: Protocol['decisions'][number] };

/** Returns what happened to works that were not recommended and stay under a code: once a year each, however often they came back. The code itself is not told. */
export function codedDeeds(bank: Bank, today: string): Deed[] {
  const { entries } = bank;
  const programmes = new Set([...entries.programmes.values()].flatMap(({ data }) => data.programmes.map(({ id }) => id)));
  const coded = [...entries.protocol.values()]
    .filter(({ data }) => data.date <= today)
    .flatMap(({ data }) => data.decisions.map((decision): Coded => ({ data, decision })))
    .filter(({ decision: { code } }) => code !== undefined && !programmes.has(code))
    .filter((own) => mayDecide(own.data.unit, { unit: unitOf(own) }, bank));
  return [...Map.groupBy(coded, keyOf).values()].flatMap(deedsOf);
}

/** Whose work it is: where nobody says, the body's that decides. */
const unitOf = ({ data, decision }: Coded) => decision.unit ?? data.unit;

/** Each association gives codes of its own, and samples are no works. */
const keyOf = (own: Coded) => JSON.stringify([own.data.school_year, unitOf(own), own.decision.code, own.data.demo]);

const CODED = 'coded/';

/** Tells whether a thing is a work under a code: neither what it is nor whose is on record, but for its association. */
export const isCoded = ({ key }: Thing): boolean => key.startsWith(CODED);

function deedsOf(same: readonly Coded[], index: number): Deed[] {
  return same.slice(0, 1).flatMap(({ data: { date, demo, school_year: year }, decision: { unit } }): Deed[] => {
    const thing: Thing = { key: `${CODED}${index}`, title: words.hiddenWork, date, hidden: true, demo };
    // Its day is that of the decision: when it was handed in nobody wrote down.
    const keysAt = keysFor({ unit: [unit] });
    const examined = same.some(({ decision: { verdict } }) => verdict !== 'withdrawn');
    return [
      { measure: 'dev-submitted', year, thing, counts: true, keys: keysAt('') },
      { measure: 'dev-examined', year, thing, counts: examined, keys: keysAt(date) },
    ];
  });
}
