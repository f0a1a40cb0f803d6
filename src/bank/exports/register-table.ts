import { proofText, registerText } from '../../text/register.ts';
import type { Catalogue } from '../catalogue.ts';
import { registerOf, type RegisterEntry } from '../register.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { printOf } from '../views/register-proof.ts';
import { registerRow } from '../views/register.ts';

/** A table of texts with its header; days are ISO. */
export interface RegisterTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Returns the register without samples as a table, newest first. */
export function registerTable(catalogue: Catalogue): RegisterTable {
  const { number, title, authors, date, protocol, state, reason, year, revision, address } = registerText.columns;
  const columns = [number, date, title, authors, protocol, year, state, reason, revision, address];
  const works = registerOf(catalogue).filter(({ demo }) => !demo);
  return { columns, rows: works.map((entry) => cellsOf(entry, catalogue).map(plain)) };
}

function cellsOf(entry: RegisterEntry, catalogue: Catalogue): string[] {
  const row = registerRow(entry, catalogue);
  const reason = entry.reason ?? (entry.state === 'suspended' ? proofText.explained.suspended : '');
  const address = absoluteUrl(catalogue.bank.region.site, urls.proof(entry.step));
  return [
    entry.number,
    entry.date,
    row.title,
    row.authors,
    row.protocol,
    entry.year,
    row.stateText,
    reason,
    printOf(entry.revision),
    address,
  ];
}

/** Tables are for machines and for search inside them: no non-breaking spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
