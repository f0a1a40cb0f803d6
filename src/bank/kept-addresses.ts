import { allEntries, type Bank } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { KnownPages } from './known-pages.ts';
import type { Kind } from './model/index.ts';
import { registerOf } from './register.ts';
import { numberStep } from './register-number.ts';
import { urls } from './urls.ts';

/** Entries without a page of their own, and people: whoever takes a consent back leaves nothing behind, not even a code in a list. */
const LEFT_OUT: ReadonlySet<Kind> = new Set<Kind>(['protocol', 'criteria', 'programmes', 'person']);

/** Returns the addresses that must never die, sorted: pages of entries that are or will be by themselves on the site, and the numbers that papers carry. */
export function addressesToKeep(catalogue: Catalogue, pages: Pick<KnownPages, 'has'>): string[] {
  const { bank } = catalogue;
  const isKept = (kind: Kind, id: string, address: string) =>
    isAwaited(kind, id, bank) || (pages.has(address) && !isDraft(kind, id, catalogue));
  const own = allEntries(bank).flatMap(({ kind, id }) => {
    if (LEFT_OUT.has(kind)) return [];
    const address = urls.entry(kind, id);
    return isKept(kind, id, address) ? [address] : [];
  });
  return [...new Set([...own, ...registerOf(catalogue).map(({ step }) => urls.proof(step))])].sort();
}

/** Tells whether an entry is one whose page comes by itself, on the day of its publication: its address is settled when it is written. */
export function isAwaited(kind: Kind, id: string, { entries }: Pick<Bank, 'entries'>): boolean {
  return kind === 'news' && entries.news.has(id);
}

/** Drafts have pages only where everything is shown. */
const isDraft = (kind: Kind, id: string, { drafts }: Catalogue) => kind === 'material' && drafts.has(id);

/** Returns the addresses of samples and of their numbers: they show how a bank looks until it has works of its own, and then they may go. */
export function sampleAddresses(bank: Bank): ReadonlySet<string> {
  const entries = allEntries(bank).filter(({ kind, data }) => !LEFT_OUT.has(kind) && 'demo' in data && data.demo === true);
  const numbers = [...bank.entries.protocol.values()].flatMap(({ data }) =>
    data.decisions.flatMap(({ material, number }) => (number !== undefined && isSample(material, bank) ? [number] : [])),
  );
  return new Set([...entries.map(({ kind, id }) => urls.entry(kind, id)), ...numbers.map((number) => urls.proof(numberStep(number)))]);
}

const isSample = (material: string | undefined, { entries }: Bank) => entries.material.get(material ?? '')?.data.demo === true;
