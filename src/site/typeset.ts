import type { Bank, Entry } from '../bank/bank.ts';
import { kinds } from '../bank/model/index.ts';
import { regionSchema } from '../bank/model/region.ts';
import { oncePer } from '../bank/once-per.ts';
import { mapTexts } from '../bank/schema-walk.ts';
import { aroundFormulas } from '../markdown/field-text.ts';
import { typograph } from '../markdown/typography.ts';

const set = (text: string) => aroundFormulas(text, typograph);

/** A dev server reads the bank again after every saved file: what has not changed is the same object. */
const setEntry = oncePer((entry: Entry<unknown>) => ({ ...entry, data: mapTexts(kinds[entry.kind].schema, entry.data, set) }));

/** Returns the bank as readers see it: every free text of front matter set by the rules of Russian typography, formulas as typed. Reviews are judged before this. */
export function typeset(bank: Bank): Bank {
  const entries = Object.fromEntries(
    Object.entries(bank.entries).map(([kind, own]) => [kind, new Map([...own].map(([id, entry]) => [id, setEntry(entry)]))]),
  );
  return { ...bank, entries: entries as unknown as Bank['entries'], region: mapTexts(regionSchema, bank.region, set) };
}
