import type { Bank } from '../bank/bank.ts';
import { kinds, type Kind, type KindDefinition } from '../bank/model/index.ts';
import { schoolYearOf } from '../bank/school-year.ts';
import { adminKinds, adminText } from '../text/admin.ts';
import { choicesOfBank } from './choices.ts';
import type { Field } from './field-types.ts';
import { fieldsOf } from './fields.ts';

/** The field that only names the folder of a new entry; it is taken out before the file is written. */
export const FOLDER_YEAR = 'folder_year';

/** A list of entries as the web editor takes it. */
export interface Collection {
  readonly name: string;
  readonly label: string;
  readonly folder: string;
  readonly fields: readonly Field[];
  readonly [option: string]: unknown;
}

/** What the address and the name of an entry are made of, where it is not `title`. */
const identifiers: Partial<Record<Kind, { readonly field: string; readonly slug: string; readonly summary: string }>> = {
  unit: { field: 'short_name', slug: '{{short_name}}', summary: '{{short_name}}' },
  person: { field: 'surname', slug: '{{surname}}-{{name}}', summary: '{{surname}} {{name}} {{patronymic}}' },
  organisation: { field: 'short_name', slug: '{{short_name}}', summary: '{{short_name}}' },
  protocol: { field: 'number', slug: 'protokol-{{school_year}}-{{number}}', summary: '№ {{number}} — {{date}}' },
  programmes: { field: 'year', slug: '{{year}}', summary: '{{year}}' },
};
const byTitle = { field: 'title', slug: '{{title}}', summary: '{{title}}' };

/** Returns the lists of the web editor: one for each kind, two for a kind that lies both as folders and as single files. */
export function collectionsOf(bank: Bank, folder: string, today: string): Collection[] {
  return (Object.keys(adminKinds) as Kind[]).flatMap((kind) => {
    const whole = collectionOf(kind, bank, folder, today, kinds[kind].shape === 'folder');
    const hasFlat = kinds[kind].shape === 'folder' && [...bank.entries[kind].values()].some(({ file }) => !/\/index\.\w+$/.test(file));
    return hasFlat ? [whole, collectionOf(kind, bank, folder, today, false)] : [whole];
  });
}

function collectionOf(kind: Kind, bank: Bank, folder: string, today: string, hasFolder: boolean): Collection {
  const definition: KindDefinition = kinds[kind];
  const { field, slug, summary } = identifiers[kind] ?? byTitle;
  const { many, one } = adminKinds[kind] ?? { many: kind, one: kind };
  // A single file among folders: it can be edited, new ones are made as folders.
  const isSecond = !hasFolder && definition.shape === 'folder';
  const extension = definition.extensions[0]!;
  const own = fieldsOf(definition.schema, { choices: choicesOfBank(bank), hasFolder }, [kind]);
  return {
    name: isSecond ? `${kind}-flat` : kind,
    label: isSecond ? `${many} ${adminText.flat}` : many,
    label_singular: one,
    folder: `${folder}/${definition.folder}`,
    // In a list that makes nothing new, the tag only says that a folder stands there.
    path: `${definition.byYear ? (isSecond ? '{{year}}/' : `{{fields.${FOLDER_YEAR}}}/`) : ''}{{slug}}${hasFolder ? '/index' : ''}`,
    extension,
    format: extension === 'yaml' ? 'yaml' : 'yaml-frontmatter',
    create: !isSecond,
    duplicate: false,
    identifier_field: field,
    summary,
    sortable_fields: { fields: [field], default: { field } },
    slug: {
      template: slug,
      editable: ['create'],
      hint: adminText.code,
      pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', adminText.codeFault],
    },
    ...(hasFolder ? { media_folder: '', public_folder: '' } : {}),
    editor: { preview: false },
    fields: [...(definition.byYear && !isSecond ? [yearField(kind, bank, today)] : []), ...own, ...(extension === 'yaml' ? [] : [body])],
  };
}

/** The year is asked of new entries only: an old one stays where it lies. */
function yearField(kind: Kind, bank: Bank, today: string): Field {
  const now = schoolYearOf(today);
  const [first = 0] = now.split('-').map(Number);
  const used = [...bank.entries[kind].values()].flatMap(({ year }) => year ?? []);
  const years = [...new Set([...used, now, `${first + 1}-${first + 2}`])].sort().reverse();
  return {
    name: FOLDER_YEAR,
    label: adminText.year,
    hint: adminText.yearHint,
    widget: 'select',
    required: false,
    options: years,
    default: now,
    dropdown_threshold: 0,
  };
}

/** Raw first: the rich editor rewrites what it does not know. */
const body: Field = {
  name: 'body',
  label: adminText.body,
  hint: adminText.bodyHint,
  widget: 'richtext',
  required: false,
  modes: ['raw', 'rich_text'],
  linked_images: false,
};
