import { documentText } from '../../text/documents.ts';
import type { Entry } from '../bank.ts';
import type { Document } from '../model/document.ts';
import { UNKNOWN } from '../model/common.ts';
import { urls } from '../urls.ts';
import { requisites, shortName } from './document-name.ts';
import type { RowView } from './row.ts';

/** Returns the row of a document; one with a short name that everybody uses is called by it, above its full title. */
export function documentRow({ id, data }: Entry<Document>): RowView {
  const short = shortName(data);
  return {
    href: urls.entry('document', id),
    title: short ?? data.title,
    summary: short && data.title,
    demo: data.demo,
    lead: requisites(data) || documentText.kindOf(data),
    mark: data.to_confirm ? documentText.unsure : undefined,
    date: data.date === UNKNOWN ? undefined : data.date,
    facts: [
      data.issuer,
      data.status === 'in-force' || data.status === 'unknown' ? undefined : documentText.statuses[data.status],
      // A number without a day reads as a mistake until it is said who told it.
      data.date === UNKNOWN && data.source ? documentText.toldBy(data.source) : undefined,
    ].filter((said) => said !== undefined),
  };
}
