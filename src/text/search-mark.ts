/** The button that takes marks off a page. */
export const UNMARK = 'Убрать выделение';
