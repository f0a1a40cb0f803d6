import { documentText } from '../../text/documents.ts';
import type { Entry } from '../bank.ts';
import type { Document } from '../model/document.ts';
import { UNKNOWN } from '../model/common.ts';
import { urls } from '../urls.ts';
import { requisites } from './document-name.ts';
import type { RowView } from './row.ts';

/** Returns the row of a document. */
export function documentRow({ id, data }: Entry<Document>): RowView {
  return {
    href: urls.entry('document', id),
    title: data.title,
    demo: data.demo,
    lead: requisites(data) || documentText.kindOf(data),
    date: data.date === UNKNOWN ? undefined : data.date,
    facts: [data.issuer, data.status === 'in-force' || data.status === 'unknown' ? undefined : documentText.statuses[data.status]].filter(
      (said) => said !== undefined,
    ),
  };
}
