const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;
const LONGEST = 60;

/**
 * Returns how many letters must be changed, put in, left out or swapped with a neighbour to make one word of the other
 * (optimal string alignment); `limit + 1` when it is more than `limit` or a word is longer than 60 letters.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  return Math.min(align(a, b, limit)?.[b.length] ?? limit + 1, limit + 1);
}

/** Endings of Russian words after the stem. */
const endings =
  /^(?:[аеийоуыьюя]|[аеиоы]й|[аеоыуюя]м|[аиыя]х|[аяуюоеыи]е|[аяо]я|ую|юю|[оеё]в|ь?ю|ия|ии|ий|[ая]ми|[ыи]ми|[ое]го|[ое]му|[иы]ть|[еа]ть|[еиаяую]т|л[аои]?|ся|сь|и[ею]|иях|иям|иями|[еи]шь|[еи]те)?$/;

/** Returns how far a typed word is from a word with this stem, whatever its ending; `limit + 1` when it is farther than `limit`. */
export function distanceToForm(stem: string, typed: string, limit: number): number {
  const row = stem.length - limit > typed.length ? undefined : align(stem, typed, limit);
  let best = limit + 1;
  if (row !== undefined)
    for (let end = Math.max(0, stem.length - limit); end <= Math.min(typed.length, stem.length + limit); end += 1)
      if (row[end]! < best && endings.test(typed.slice(end))) best = row[end]!;
  return best;
}

/** Returns the distances of `a` from every beginning of `b`; nothing when all are more than `limit`. The row is used again by the next call. */
function align(a: string, b: string, limit: number): Uint8Array | undefined {
  if (a.length > LONGEST || b.length > LONGEST) return undefined;
  let [two, one, row]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]];
  for (let j = 0; j <= b.length; j += 1) one[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    let least = (row[0] = i);
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1);
      let best = Math.min(one[j]! + 1, row[j - 1]! + 1, one[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) best = Math.min(best, two[j - 2]! + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return undefined;
    [two, one, row] = [one, row, two];
  }
  return one;
}
