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
    lead: requisites(data),
    date: data.date === UNKNOWN ? undefined : data.date,
    facts: [data.issuer, ...(data.status === 'in-force' || data.status === 'unknown' ? [] : [documentText.statuses[data.status]])],
    mark: data.to_confirm ? documentText.confirmMark : undefined,
  };
}

/** Returns `№ 24-ОД от 17 января 2023`, as much of it as is known. */
export function requisites({ number, date }: Pick<Document, 'number' | 'date'>): string {
  const day = formatDate(date);
  if (number === undefined) return day;
  if (number === UNKNOWN) return date === UNKNOWN ? `${documentText.noNumber}, ${day}` : day;
  return date === UNKNOWN ? `№\u00a0${number}, ${day}` : `№\u00a0${number} от\u00a0${day}`;
}
