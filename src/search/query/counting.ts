/** What only queries with a number, a date or a grade need: it is loaded when there may be one (see `numbersIn`). */
export { dateAmong, otherDates } from './dates.ts';
export { gradesIn } from './grades.ts';
export { numeral, spellNumber } from './numerals.ts';
