import { count } from './common.ts';

/** Which change of one day it is: calendars take the second change of a day only when it is told from the first. */
export const change = count('Правка за день', 'Какая это правка за день, если встречу меняют за день не один раз: 2, 3.', 1, 99);
