/** A school year by its two calendar years, e.g. `2024-2025`: 1 September to 31 August. */
export type SchoolYear = `${number}-${number}`;

const pattern = /^(\d{4})-(\d{4})$/;

/** Tells whether the text is a school year of two neighbouring calendar years. */
export function isSchoolYear(text: string): text is SchoolYear {
  const match = pattern.exec(text);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}

/** Returns the school year that an ISO date (or year and month) falls into. */
export function schoolYearOf(date: string): SchoolYear {
  const year = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= 9 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** Returns the year as orders and plans write it, `2024–2025`: the one spelling of the site; addresses keep the hyphen. */
export function formatSchoolYear(year: string): string {
  return year.replace('-', '–');
}

/** Tells whether an ISO date (or year and month) lies in the school year. */
export function isInSchoolYear(date: string, year: SchoolYear): boolean {
  return schoolYearOf(date) === year;
}
