import { stringify } from 'yaml';
import type { Card, Settings } from './find-card.ts';
import type { Found } from './find-title.ts';

/** What a draft is made of. */
export interface DraftParts {
  readonly card: Card;
  readonly settings: Settings;
  /** SHA-256 of the original, 64 hex digits. */
  readonly digest: string;
  /** Names of the files beside it, with the titles to show. */
  readonly files: readonly { readonly file: string; readonly title: string }[];
  readonly body: string;
  /** Notes for the editor, a line each. */
  readonly notes: readonly string[];
}

/** The mark by which a second import knows the first; it stands in a comment of the front matter. */
export const DIGEST_MARK = 'Отпечаток исходного файла: sha256-';

/** What a person must type, and how it is asked. */
const ASKS: Readonly<Record<string, string>> = {
  title: 'title: впишите название',
  summary: 'summary: впишите в одном-трёх предложениях, что внутри и чем полезно',
  type: 'type: впишите код вида из content/vocabularies/material-types.yaml',
  authors: 'authors: впишите автора: «- person: код» из content/people (после согласия) или «- organisation: код»',
  unit: 'unit: впишите код объединения из content/units',
};

/** Returns the text of `index.md` of a draft: each offered field says where it is from, each required field that is not known is asked for. */
export function draftText({ card, settings, digest, files, body, notes }: DraftParts): string {
  const authors = settings.author === undefined ? undefined : { value: [creditOf(settings.author)], from: 'так сказано в команде' };
  const lines = [
    '# Черновик из файла. Проверьте каждое поле: перед ним сказано, откуда оно взято.',
    ...notes.map((note) => `# ${note}`),
    `# ${DIGEST_MARK}${digest}`,
    ...field('title', card.title),
    ...field('summary', card.summary),
    ...field('type', card.type),
    ...field('subjects', card.subjects),
    ...field('grades', card.grades),
    ...field('authors', authors),
    ...field('unit', card.unit),
    ...field('submitted', card.submitted),
    ...field('goals', card.goals),
    ...field('duration', card.duration),
    ...(files.length === 0 ? [] : [yaml('files', files)]),
    ...(settings.demo ? ['demo: true'] : []),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** Returns the required fields that a person must fill in. */
export function missingFields(card: Card, settings: Settings): string[] {
  return ['title', 'summary', 'type', 'unit', 'authors'].filter(
    (name) => (name === 'authors' ? settings.author : card[name as 'title']) === undefined,
  );
}

/** `person:kod` or `organisation:kod`, settled by the one who read the command. */
function creditOf(author: string): Record<string, string> {
  const [kind = '', code = ''] = author.split(':');
  return { [kind]: code };
}

function field(name: string, found: Found<unknown> | undefined): string[] {
  if (found !== undefined) return [`# ${oneLine(found.from)}`, yaml(name, found.value)];
  return ASKS[name] === undefined ? [] : [`# ${ASKS[name]}`];
}

const yaml = (name: string, value: unknown) => stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
/** A comment ends where its line ends: nothing of a stranger's file may begin a new one. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 200);
