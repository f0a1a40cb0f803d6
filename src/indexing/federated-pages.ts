import type { Bank } from '../bank/bank.ts';
import type { FederatedRecord } from '../bank/federation/record.ts';
import { federatedRecord } from '../search/federated-record.ts';
import type { IndexedPage } from './make-index.ts';

/** Yields the things of other banks as the index takes pages: at the addresses where they are published, with what their catalogue says of them for a text. */
export function* federatedPages(records: readonly FederatedRecord[], bank: Bank): Generator<IndexedPage> {
  for (const record of records) {
    const { url, title, summary, goals, results, key_points: points } = record;
    const texts = [summary, ...goals, ...results, ...points].filter((words) => words !== '');
    // The title is told by the record, as on our own pages: an excerpt begins with the text.
    const main = `<div class="page-head"><h1>${escape(title)}</h1></div>${texts.map((words) => `<p>${escape(words)}</p>`).join('')}`;
    yield { url, html: `<html lang="ru"><body><main>${main}</main></body></html>`, record: federatedRecord(record, bank) };
  }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
