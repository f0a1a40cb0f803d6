import { formatSchoolYear } from '../bank/school-year.ts';

/** Returns a value as people read it. */
export const valueName = (facet: string, value: string): string => (facet === 'year' ? formatSchoolYear(value) : value);
