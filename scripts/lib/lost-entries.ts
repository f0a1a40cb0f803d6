import { entryOf, PUBLISHED } from '../../src/bank/addresses.ts';
import type { Bank } from '../../src/bank/bank.ts';
import { contextOf, type CheckResult } from '../../src/bank/check.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { addressesToKeep, sampleAddresses } from '../../src/bank/kept-addresses.ts';
import { locationOf } from '../../src/bank/locations.ts';
import { readBank } from '../../src/bank/read.ts';
import { isAlive } from '../../src/bank/rules/addresses.ts';
import { urls } from '../../src/bank/urls.ts';
import { contentAt, gitIn } from './content-at.ts';

/** Kinds whose entries have no page of their own. */
const PAGELESS = new Set(['protocol', 'criteria', 'programmes']);

/** Where old addresses are written; a line that is gone may take an address with it. */
const LISTS = [PUBLISHED, 'redirects.yaml'];

type Checked = Pick<CheckResult, 'bank' | 'today' | 'fragments'>;

/**
 * Returns an issue for each page that the site had at a commit and that is gone without a redirect: an error when `base` says what is published,
 * else a warning beside what the branch has sent, or beside the last commit. A list of the published may not be kept, or have been cut.
 */
export function lostEntries(root: string, checked: Checked, base?: string): Issue[] {
  const git = gitIn(root);
  const since = sinceOf(git, base);
  const gone = since === undefined ? [] : goneFiles(git, since);
  if (since === undefined || !gone.some((file) => mayHaveAddress(file, checked.bank))) return [];
  const then = contentAt(root, since, (folder) => publishedAt(folder, checked.today)) ?? [];
  const context = contextOf(checked.bank, checked.today, { fragments: checked.fragments });
  // The list of the published says it already, and as an error; what cannot be read is told, and comes back when it is mended.
  const isTold = (address: string) => checked.bank.published?.has(address) === true || isUnread(address, checked);
  return then.filter((address) => !isTold(address) && !isAlive(address, context)).map((address) => issueOf(address, base !== undefined));
}

/** What is published is what the branch has sent, when it has; a commit that nobody has seen must not hide a rename. */
function sinceOf(git: ReturnType<typeof gitIn>, base: string | undefined): string | undefined {
  const sent = git('merge-base', base ?? '@{upstream}', 'HEAD')?.trim();
  return sent ?? (base === undefined ? git('rev-parse', '--verify', '--quiet', 'HEAD')?.trim() : undefined);
}

/** An editor's page lies at the root: of which file it is made its address does not tell. */
function isUnread(address: string, { fragments }: Checked): boolean {
  const entry = entryOf(address);
  return fragments.some(({ kind, id }) => (entry === undefined ? kind === 'page' : kind === entry.kind && id === entry.id));
}

function goneFiles(git: ReturnType<typeof gitIn>, since: string): string[] {
  const flags = ['--name-only', '-z', '--relative', '--no-renames'];
  const deleted = git('diff', ...flags, '--diff-filter=D', since, '--', '.') ?? '';
  const list = git('diff', ...flags, since, '--', ...LISTS) ?? '';
  return `${deleted}${list}`.split('\0').filter(Boolean);
}

function mayHaveAddress(file: string, bank: Bank): boolean {
  const location = locationOf(file);
  if (LISTS.includes(file)) return true;
  return location.what === 'entry' && !PAGELESS.has(location.kind) && !bank.entries[location.kind].has(location.id);
}

/** Addresses of a bank that stay (samples may go), and those that people may take with them. */
function publishedAt(folder: string, today: string): string[] {
  const { bank } = readBank(folder);
  const { catalogue, pages } = contextOf(bank, today);
  const samples = sampleAddresses(bank);
  const people = [...bank.entries.person.keys()].map((id) => urls.entry('person', id)).filter((address) => pages.has(address));
  const all = [...addressesToKeep(catalogue, pages), ...(bank.published?.keys() ?? []), ...bank.redirects.keys(), ...people];
  return [...new Set(all)].filter((address) => !samples.has(address)).sort();
}

function issueOf(address: string, isSure: boolean): Issue {
  const isPerson = entryOf(address)?.kind === 'person';
  const ending = isPerson ? ' Если человек ушёл из банка сам, так и оставьте.' : '';
  return {
    rule: 'addresses',
    severity: isSure && !isPerson ? 'error' : 'warning',
    file: 'redirects.yaml',
    message: `По адресу «${address}» была страница, а теперь её нет${isSure ? '' : ': она могла быть опубликована'}.`,
    hint: `Верните записи прежний код, а если она переименована, допишите в redirects.yaml: ${address}: /новый-адрес/.${ending}`,
  };
}
