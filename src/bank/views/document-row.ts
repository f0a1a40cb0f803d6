import { documentText } from '../../text/documents.ts';
import { formatDate } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import type { Document } from '../model/document.ts';
import { UNKNOWN } from '../model/common.ts';
import { urls } from '../urls.ts';
import type { RowView } from './row.ts';

/** Returns the row of a document. */
export function documentRow({ id, data }: Entry<Document>): RowView {
  return {
    href: urls.entry('document', id),
    title: data.title,
    demo: data.demo,
    lead: requisites(data) || documentText.kinds[data.kind],
    date: data.date === UNKNOWN ? undefined : data.date,
    facts: [
      data.issuer,
      data.status === 'in-force' ? undefined : documentText.statuses[data.status],
      data.to_confirm ? documentText.confirmMark : undefined,
    ].filter((said) => said !== undefined),
  };
}

/** Returns `№ 24-ОД от 17 января 2023`, as much of it as is known; an empty text when nothing is. */
export function requisites({ number, date }: Pick<Document, 'number' | 'date'>): string {
  const day = date === UNKNOWN ? '' : formatDate(date);
  if (number === undefined || number === UNKNOWN) return day;
  return day === '' ? `№\u00a0${number}` : `№\u00a0${number} от\u00a0${day}`;
}
