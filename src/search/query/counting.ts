/** What only queries with a number, a date or a grade need: it is loaded when there may be one (see `numbersIn`). */
export { gradesIn } from './grades.ts';
export { numberForms, numberFormsAmong, takeGrades } from './number-forms.ts';
export { numeral } from './numerals.ts';
