/** Returns the school year that lies `step` years away: `yearAway('2024-2025', -1)` is `2023-2024`. */
export function yearAway(year: string, step: number): string {
  return year
    .split('-')
    .map((part) => Number(part) + step)
    .join('-');
}
