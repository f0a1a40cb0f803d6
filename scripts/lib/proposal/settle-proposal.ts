import { stringify } from 'yaml';
import type { Bank } from '../../../src/bank/bank.ts';
import { personCode } from '../../../src/bank/code-by-name.ts';
import { kinds } from '../../../src/bank/model/index.ts';
import { schoolYearOf } from '../../../src/bank/school-year.ts';
import { slugify } from '../../../src/bank/slugify.ts';
import { comparable } from '../../../src/bank/words.ts';
import { freeIds } from '../../../src/importing/free-ids.ts';
import type { ReadProposal } from './read-proposal.ts';

/** A proposal in its place: codes are free or those of whom the bank knows already. */
export interface Settled {
  readonly id: string;
  /** Path of the entry from the content folder. */
  readonly file: string;
  /** Path from the content folder → bytes; people and organisations come first. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly data: Readonly<Record<string, unknown>>;
  /** What the editor should know, in Russian. */
  readonly notes: readonly string[];
}

/** The mark by which a second intake knows the first; it stands in a comment of the front matter. */
export const PROPOSAL_MARK = 'Отпечаток предложения: sha256-';

type Credit = Readonly<Record<string, string>>;

/** Returns where the files of a proposal lie in a bank; `today` is the day of the intake. */
export function settleProposal(proposal: ReadProposal, digest: string, bank: Bank, today: string): Settled {
  const { kind, body, people, organisations, files } = proposal;
  const notes: string[] = [];
  const employers = settle(
    'organisation',
    [...organisations],
    bank,
    ({ name, short_name: short }) => slugify(short.length < 60 ? short : name).slice(0, 60),
    (one, other) => comparable(one.name) === comparable(other.name),
    notes,
  );
  const persons = settle(
    'person',
    [...people],
    bank,
    (person) => personCode(fullName(person)),
    (one, other) => comparable(fullName(one)) === comparable(fullName(other)),
    notes,
  );
  const field = kind === 'material' ? 'authors' : 'speakers';
  const credits = ((proposal.data[field] ?? []) as Credit[]).map((credit) => renamed(credit, persons.codes, employers.codes));
  // An author's clock may be wrong, and a day to come is an error of the check.
  const submitted = String(proposal.data['submitted'] ?? today) > today ? today : proposal.data['submitted'];
  const data: Readonly<Record<string, unknown>> = { ...proposal.data, [field]: credits, ...(kind === 'material' ? { submitted } : {}) };
  const year = schoolYearOf(String((kind === 'material' ? submitted : data['start']) ?? today));
  const id = freeIds(bank, kind)(slugify(String(data['title'])).slice(0, 60).replace(/-+$/, '') || 'rabota');
  const isFolder = kind === 'material' || files.size > 0;
  const folder = `${kinds[kind].folder}/${year}`;
  const file = isFolder ? `${folder}/${id}/index.md` : `${folder}/${id}.md`;
  const placed = new Map<string, Uint8Array>();
  for (const [code, employer] of employers.fresh) placed.set(`organisations/${code}.yaml`, bytesOf(stringify(employer, { lineWidth: 0 })));
  for (const [code, person] of persons.fresh) {
    const posts = person.posts?.map((post) => ({ ...post, organisation: employers.codes.get(post.organisation) ?? post.organisation }));
    placed.set(`people/${code}.yaml`, bytesOf(stringify({ ...person, ...(posts ? { posts } : {}) }, { lineWidth: 0 })));
  }
  for (const [name, bytes] of files) placed.set(`${folder}/${id}/${name}`, bytes);
  placed.set(
    file,
    bytesOf(`---\n# ${PROPOSAL_MARK}${digest}\n${stringify(data, { lineWidth: 0 })}---\n\n${body.trim()}\n`.replace(/\n\n\n$/, '\n')),
  );
  return { id, file, files: placed, data, notes };
}

/** Codes of the package → codes of the bank, and what the bank does not have yet. */
function settle<K extends 'person' | 'organisation', T>(
  kind: K,
  given: readonly (readonly [string, T])[],
  bank: Bank,
  codeOf: (own: T) => string,
  isSame: (own: T, other: T) => boolean,
  notes: string[],
): { codes: Map<string, string>; fresh: Map<string, T> } {
  const free = freeIds(bank, kind);
  const codes = new Map<string, string>();
  const fresh = new Map<string, T>();
  for (const [code, own] of given) {
    const known = [...bank.entries[kind].values()].find(({ data }) => isSame(own, data as unknown as T))?.id;
    const settled = known ?? free(codeOf(own) || code);
    codes.set(code, settled);
    if (known === undefined) fresh.set(settled, own);
    else notes.push(`${kind === 'person' ? 'Автор' : 'Организация'} в банке уже есть: ${settled}. Проверьте, что это та же запись.`);
  }
  return { codes, fresh };
}

const fullName = ({ surname, name, patronymic = '' }: { surname: string; name: string; patronymic?: string | undefined }) =>
  `${surname} ${name} ${patronymic}`.trim();

const renamed = (credit: Credit, people: ReadonlyMap<string, string>, organisations: ReadonlyMap<string, string>): Credit => ({
  ...credit,
  ...(credit['person'] === undefined ? {} : { person: people.get(credit['person']) ?? credit['person'] }),
  ...(credit['organisation'] === undefined ? {} : { organisation: organisations.get(credit['organisation']) ?? credit['organisation'] }),
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
