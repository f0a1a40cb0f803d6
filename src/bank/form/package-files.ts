import { personCode } from '../code-by-name.ts';
import { slugify } from '../slugify.ts';
import { formData } from './data.ts';
import { rowsOf, textOf, type FormField, type Values } from './field.ts';
import { PACKAGE_FORMAT, PACKAGE_VERSION, packagePaths, type Manifest, type ProposalKind } from './package-format.ts';
import { entryText, yamlText } from './yaml-text.ts';

/** All that an author gave. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly region: string;
  /** ISO day. */
  readonly today: string;
  /** Fields of the schema, of all steps. */
  readonly fields: readonly FormField[];
  readonly values: Values;
  /** Attachments by the names they will have. */
  readonly files: readonly { readonly file: string; readonly title: string; readonly audience?: string }[];
}

/** Returns the texts of a package by their path: the entry, its people and organisations, how to reach the author. */
export function packageTexts(proposal: Proposal): Map<string, string> {
  const { kind, region, today, values } = proposal;
  const manifest: Manifest = { format: PACKAGE_FORMAT, version: PACKAGE_VERSION, kind, region, made: today };
  const authors = rowsOf(values['authors']);
  return new Map([
    [packagePaths.manifest, `${JSON.stringify(manifest, undefined, 2)}\n`],
    [packagePaths.entry, proposalText(proposal)],
    ...authors.flatMap(makerTexts),
    [packagePaths.contacts, `${textOf(values['contact'])}\n`],
  ]);
}

/** Returns the text of the entry alone, as it will stand in the bank. */
export function proposalText({ kind, today, fields, values, files }: Proposal): string {
  const own = formData(fields, values);
  const credits = rowsOf(values['authors']).map(creditOf);
  const attached =
    files.length === 0 ? {} : { files: files.map(({ file, title, audience }) => ({ file, title, ...(audience ? { audience } : {}) })) };
  const made = kind === 'material' ? { authors: credits, submitted: today } : { speakers: credits };
  return entryText({ ...own, ...made, ...attached }, textOf(values['body']));
}

/** A collective is an organisation without a person. */
function creditOf(author: Values): Record<string, string> {
  const code = codeOfPerson(author);
  const position = textOf(author['position']);
  return {
    ...(code === undefined ? {} : { person: code }),
    organisation: codeOfOrganisation(author),
    ...(position === '' ? {} : { position }),
  };
}

function makerTexts(author: Values): [string, string][] {
  const text = (name: string) => textOf(author[name]);
  const optional = (name: string, value: string) => (value === '' ? {} : { [name]: value });
  const code = codeOfPerson(author);
  const organisation = codeOfOrganisation(author);
  const person = {
    surname: text('surname'),
    name: text('name'),
    ...optional('patronymic', text('patronymic')),
    ...(text('position') === '' ? {} : { posts: [{ position: text('position'), organisation }] }),
  };
  const employer = {
    name: text('organisation_name'),
    short_name: text('organisation_name').slice(0, 160),
    kind: text('organisation_kind'),
    ...optional('municipality', text('organisation_municipality')),
  };
  return [
    ...(code === undefined ? [] : ([[packagePaths.person(code), yamlText(person)]] as [string, string][])),
    [packagePaths.organisation(organisation), yamlText(employer)],
  ];
}

function codeOfPerson(author: Values): string | undefined {
  const name = ['surname', 'name', 'patronymic']
    .map((field) => textOf(author[field]))
    .join(' ')
    .trim();
  return name === '' ? undefined : personCode(name) || 'avtor';
}

const codeOfOrganisation = (author: Values) =>
  slugify(textOf(author['organisation_name'])).slice(0, 60).replace(/-+$/, '') || 'organizaciya';
