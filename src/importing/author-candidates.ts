import type { Bank } from '../bank/bank.ts';
import { masked } from '../bank/personal-data/find.ts';
import { findNamedAuthors, keysOfPerson, type NamedAuthor } from '../bank/personal-data/named-authors.ts';
import { blocksText, type Block } from './ast.ts';
import type { Label } from './labels.ts';

/** Returns the people whom a document names as its authors or teachers, each once, in the order of the text. */
export function namedIn(blocks: readonly Block[], labels: readonly Label[]): NamedAuthor[] {
  const texts = [...labels.map(({ name, value }) => `${name}: ${value}`), blocksText(blocks)];
  return [...new Map(texts.flatMap((text) => findNamedAuthors(text)).map((named) => [named.key, named])).values()];
}

/** Returns what is said of those people to the editor: whom the bank knows by such a name, and what to do; only the beginning of a name is told. */
export function authorCandidates(named: readonly NamedAuthor[], bank: Bank): string[] {
  const people = new Map([...bank.entries.person.values()].flatMap(({ id, data }) => keysOfPerson(data).map((key) => [key, id] as const)));
  return named.map(({ key, match, role }) => {
    const id = people.get(key);
    const told = `в тексте «${role.slice(0, 60)}» — «${masked(match)}»`;
    const way = id === undefined ? 'после согласия опишите человека: npm run new -- person' : `похоже, это - person: ${id}`;
    return `${told}: ${way}; строку с именем удалите из текста и из файлов`;
  });
}
