import { fieldName } from '../bank/explain.ts';
import type { Issue } from '../bank/issue.ts';
import { kinds, type Kind } from '../bank/model/index.ts';
import { isSchoolYear } from '../bank/school-year.ts';
import { adminText } from '../text/admin.ts';
import { FOLDER_YEAR } from './collections.ts';
import type { AdminFacts } from './facts.ts';
import { judgeEntry, type FormEntry } from './judge.ts';
import { tidyForm } from './tidy.ts';

/** What the web editor is about to write: its list, its path from the root of the storage, its fields with the text among them. */
export interface Saving {
  readonly collection: string;
  readonly path: string;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Returns the fields to write, or in Russian why they are not written. A path without a year folder is a fault of the form. */
export function prepareSaving(
  saving: Saving,
  facts: AdminFacts,
  today: string,
): { readonly data: Record<string, unknown> } | { readonly refusal: string } {
  const kind = saving.collection.replace(/-flat$/, '') as Kind;
  if (!(kind in kinds)) return { data: { ...saving.data } };
  const { [FOLDER_YEAR]: _, body, ...fields } = saving.data;
  const data = tidyForm(fields, kinds[kind].schema);
  const entry = entryOf(kind, saving, data, typeof body === 'string' ? body : '', facts);
  const issues = kinds[kind].byYear && !isSchoolYear(entry.year ?? '') ? [noYear(entry.file)] : judgeEntry(entry, facts, today);
  if (issues.length > 0) return { refusal: refusalOf(issues) };
  // A text ends with one line break, which the web editor adds itself.
  return { data: typeof body === 'string' ? { ...data, body: body.trimEnd() } : data };
}

function entryOf(kind: Kind, { path, slug: id }: Saving, data: Record<string, unknown>, body: string, facts: AdminFacts): FormEntry {
  const file = path.replace(`${facts.region.editor?.folder ?? 'content'}/`, '');
  const year = kinds[kind].byYear ? file.split('/')[1] : undefined;
  return { kind, id, file, data, body, ...(year === undefined ? {} : { year }) };
}

const noYear = (file: string): Issue => ({
  rule: 'locations',
  severity: 'error',
  file,
  field: [FOLDER_YEAR],
  message: adminText.noYear,
  hint: adminText.noYearHint,
});

function refusalOf(issues: readonly Issue[]): string {
  const told = issues.map(({ field, message, hint }) => {
    const place = field === undefined || field.length === 0 || message.includes('«') ? '' : `${fieldName(field)}. `;
    return `— ${place}${message}${hint === undefined ? '' : `\n   ${hint}`}`;
  });
  return [adminText.refused, ...told].join('\n\n');
}
