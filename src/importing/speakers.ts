import type { Bank } from '../bank/bank.ts';
import { quoteList } from '../bank/words.ts';
import { authorCodesIn } from './author-codes.ts';

/** Who leads a webinar, as far as the bank knows them, and what is left to do, in Russian. */
export interface FoundSpeakers {
  /** Codes in the order of the row, as credits of an entry. */
  readonly credits: readonly { readonly person?: string; readonly organisation?: string }[];
  readonly warnings: readonly string[];
}

const WORD = String.raw`[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?`;
const LETTERS = String.raw`[А-ЯЁ]\.\s?[А-ЯЁ]\.`;
/** «Фамилия Имя Отчество», «Фамилия И. О.», «И. О. Фамилия», «Имя Фамилия». */
const NAME = new RegExp(String.raw`${WORD}\s+${LETTERS}|${LETTERS}\s?${WORD}|${WORD}\s+${WORD}(?:\s+${WORD})?`, 'gu');

/** Returns the speakers that a cell of a table names, found in the bank by their whole names, by initials or by their codes; nobody is guessed. */
export function speakersIn(typed: string, bank: Bank): FoundSpeakers {
  const credits = new Map<string, FoundSpeakers['credits'][number]>();
  const [lost, doubtful, other]: [string[], string[], string[]] = [[], [], []];
  for (const word of namesIn(typed, bank)) {
    const found = authorCodesIn(word, bank);
    if ('codes' in found)
      for (const code of found.codes) credits.set(code, bank.entries.person.has(code) ? { person: code } : { organisation: code });
    else if (found.same !== undefined) doubtful.push(`«${word}» в банке несколько: ${found.same.join(', ')}; впишите код в speakers`);
    else if (word.search(NAME) >= 0) lost.push(word);
    else other.push(word);
  }
  return {
    credits: [...credits.values()],
    warnings: [
      ...(lost.length > 0
        ? [
            `ведущие не взяты, в банке их нет: ${quoteList(lost, 20)}. После согласия опишите их (npm run new -- person) и впишите коды в speakers`,
          ]
        : []),
      ...doubtful,
      ...(other.length > 0 ? [`из столбца ведущих не взято: ${quoteList(other, 20)}; если это ведущий, впишите его код в speakers`] : []),
    ],
  };
}

/** A cell may hold several names, parted by a sign, a line or nothing, with posts between them. */
function namesIn(typed: string, { entries }: Bank): string[] {
  return typed
    .split(/[;,\n]|\s+и\s+(?=[А-ЯЁ])/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const names = part.match(NAME) ?? [];
      if (names.length === 0 || entries.person.has(part) || entries.organisation.has(part)) return [part];
      const rest = part
        .replace(NAME, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      return rest === '' ? names : isOrganisation(part, entries) ? [part] : [...names, rest];
    });
}

const isOrganisation = (part: string, { organisation }: Bank['entries']) =>
  [...organisation.values()].some(({ data }) => [data.name, data.short_name].some((name) => name.toLowerCase() === part.toLowerCase()));
