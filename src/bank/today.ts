/** Returns the calendar day of a moment in a time zone, as an ISO date. */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
}
