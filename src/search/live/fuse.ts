import type { Found } from '../engine.ts';
import type { Hit } from '../hits.ts';
import type { Answered } from './ask.ts';

/** What a place of the list shows: the number of one of our answers, or a hit of another bank. */
type Place = number | Hit;

/**
 * Returns what was found here together with what other banks answered, as one list. The first `kept` of ours stay where they are: they are drawn
 * already, and nothing moves under a reader's finger. After them ours and theirs take turns by rank (scores of two indexes say nothing about each
 * other), and what answers only in part stays last.
 */
export function fuse(found: Found, answered: readonly Answered[], kept: number): Found {
  // Beside pages that hold every word, those of another bank that hold a part of them are only in the way.
  const lists = answered.filter(({ whole }) => whole || found.whole === 0).map(({ hits }) => hits);
  const theirs = takeTurns(lists);
  if (theirs.length === 0) return found;
  const ours = Array.from({ length: found.answers }, (_, at) => at);
  const places: Place[] = [...ours.slice(0, kept), ...takeTurns<Place>([ours.slice(kept), ...lists])];
  const whole = answered.reduce((sum, one) => sum + (one.whole ? one.hits.length : 0), 0);
  return {
    ...found,
    count: found.count + theirs.length,
    answers: places.length,
    whole: found.whole + whole,
    load: async (from, to) => {
      const here = await Promise.all(places.slice(from, to).map((place) => load(place, found)));
      const rest = [from, to].map((at) => Math.max(found.answers, at - theirs.length)) as [number, number];
      return [...here.flat(), ...(to > places.length ? await found.load(...rest) : [])];
    },
  };
}

const load = async (place: Place, found: Found): Promise<readonly Hit[]> =>
  typeof place === 'number' ? found.load(place, place + 1) : [place];

/** The first of each list, then the second of each, and so on. */
function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => (at < list.length ? [list[at]!] : []))).flat();
}
