import type { Bank } from '../bank/bank.ts';
import { exactName } from '../bank/code-by-name.ts';
import type { Person } from '../bank/model/person.ts';
import { masked } from '../bank/personal-data/find.ts';
import { comparable } from '../bank/words.ts';

/** Codes of people and organisations in the order of a cell, or in Russian why one of them is not known. */
export type AuthorCodes = { readonly codes: readonly string[] } | Unknown;

/** Why a name is nobody's; `same` are the codes of those who share it. */
interface Unknown {
  readonly reason: string;
  readonly same?: readonly string[];
}

/** Reads «Петрова М. И., Сидорова Анна Андреевна» or «Редакция банка»: nobody is guessed, and logs do not hold whole names. */
export function authorCodesIn(typed: string, bank: Bank): AuthorCodes {
  const whole = organisationOf(typed, bank);
  if (whole !== undefined) return { codes: [whole] };
  const found = typed
    .split(/[,;\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => codeOfAuthor(word, bank));
  const wrong = found.find((code) => typeof code !== 'string');
  return wrong ?? { codes: [...new Set(found.filter((code) => typeof code === 'string'))] };
}

function codeOfAuthor(word: string, bank: Bank): string | Unknown {
  const { person } = bank.entries;
  if (person.has(word)) return word;
  const wanted = comparable(word);
  const same = [...person.values()].filter(({ data }) => namesOf(data).includes(wanted)).map(({ id }) => id);
  if (same.length === 1) return same[0]!;
  if (same.length > 1) return { same, reason: `авторов «${masked(word)}» несколько: ${same.join(', ')}. Впишите в таблицу код` };
  return (
    organisationOf(word, bank) ?? {
      reason: `автора «${masked(word)}» в банке нет: опишите его в content/people или впишите код организации`,
    }
  );
}

const organisationOf = (word: string, { entries: { organisation } }: Bank) =>
  organisation.has(word.trim()) ? word.trim() : exactName(word, organisation);

/** Whole, with initials before or after; a family name alone says too little. */
function namesOf({ surname, name, patronymic = '' }: Person): string[] {
  const initials = `${name[0] ?? ''} ${patronymic[0] ?? ''}`;
  const whole = [`${surname} ${name} ${patronymic}`, `${name} ${patronymic} ${surname}`, `${surname} ${name}`, `${name} ${surname}`];
  return [...whole, `${surname} ${initials}`, `${initials} ${surname}`].map(comparable);
}
