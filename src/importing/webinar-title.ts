import { tidyTitle, withCapital } from '../bank/tidy-title.ts';
import { cleanText } from './clean-text.ts';

/** «Вебинар «Дроби»», «Вебинар на тему: дроби»: of what kind it is says the table. «Вебинар как форма обучения» is a title. */
const KIND = /^вебинар(?:\s+(?:на тему|по теме))?(?:\s*:\s*|\s+[–—-]\s+|\s+(?=[«"“„][^«»"“”„]*[»"”]\.?$))/i;

/** Returns the title of a webinar as the bank writes it, from what stands in a table or in a file. */
export const webinarTitle = (typed: string): string => cleanText(withCapital(tidyTitle(typed.trim().replace(KIND, '')))).text;
