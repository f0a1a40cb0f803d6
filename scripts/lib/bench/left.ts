/** Returns in Russian how long work takes that is done so many times by each of some workers, by what it took them so far (name → seconds); empty when nothing is left or known. */
export function leftOf(spent: ReadonlyMap<string, readonly number[]>, times: number): string {
  const all = [...spent.values()].flat();
  if (all.length === 0) return '';
  const mean = (seconds: readonly number[]) => seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
  // Whoever has not been measured yet is taken for one of the others.
  const left = [...spent.values()].reduce((sum, own) => sum + (times - own.length) * mean(own.length > 0 ? own : all), 0);
  return left === 0 ? '' : tellTime(left);
}

/** Returns seconds as people say them: seconds below two minutes, then minutes, hours. */
export function tellTime(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} с`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} мин` : `${Math.floor(minutes / 60)} ч ${minutes % 60} мин`;
}
