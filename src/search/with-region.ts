import type { Region } from '../bank/model/region.ts';
import type { SearchRecord } from './records.ts';

/** Returns the records of this bank; beside those of other banks they say whose they are, else nothing is added. */
export function withRegion(records: ReadonlyMap<string, SearchRecord>, { name, federation }: Region): ReadonlyMap<string, SearchRecord> {
  if (federation.every(({ live }) => live)) return records;
  return new Map([...records].map(([url, record]) => [url, { ...record, filters: { ...record.filters, region: [name] } }]));
}
