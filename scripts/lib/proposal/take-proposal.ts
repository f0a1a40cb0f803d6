import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../../src/bank/bank.ts';
import { fileTypeFault } from '../../../src/bank/file-faults.ts';
import type { Issue } from '../../../src/bank/issue.ts';
import { sniff } from '../../../src/bank/signatures.ts';
import { cleanFile } from '../../../src/importing/clean-file.ts';
import { reasonOf } from '../../../src/importing/outcome.ts';
import { sweepWorkshops } from '../../../src/importing/write-entry.ts';
import { readGiven } from '../disk-fault.ts';
import { keepAside } from '../intake-write.ts';
import { explainWriteFault } from './explain-write-fault.ts';
import { branchOf, branchWith, commitOnBranch, committedPaths, findRepository } from './git-branch.ts';
import { judgeProposal } from './judge-proposal.ts';
import { keepContacts } from './keep-contacts.ts';
import { placeInFolder } from './place-in-folder.ts';
import { readProposal } from './read-proposal.ts';
import { PROPOSAL_MARK, settleProposal, type Settled } from './settle-proposal.ts';
import { unpackProposal } from './unpack-proposal.ts';

/** What became of a package. */
export type ProposalResult =
  | {
      readonly path: string;
      readonly taken: Settled;
      readonly branch?: string | undefined;
      readonly warnings: readonly Issue[];
      readonly contacts?: string | undefined;
    }
  | { readonly path: string; readonly known: string }
  | { readonly path: string; readonly kept?: string | undefined; readonly faults: readonly string[] };

/** Where an intake happens. */
export interface ProposalPlace {
  readonly root: string;
  /** Where packages are kept that could not be taken, and how to reach authors: never in the content folder. */
  readonly aside: string;
  readonly bank: () => Bank;
  readonly today: string;
}

/** More than any package that holds to the limits. */
const MOST = 500e6;

/** Takes a package of the form into the bank: on a branch of its own where the content is kept in git, else into the folder. */
export async function takeProposal(path: string, place: ProposalPlace): Promise<ProposalResult> {
  try {
    return await takeOne(path, place);
  } catch (error) {
    // One that cannot be written does not stop the others.
    return { path, faults: [explainWriteFault(error, place.root)] };
  }
}

async function takeOne(path: string, place: ProposalPlace): Promise<ProposalResult> {
  const refuse = (faults: readonly string[]) => refused(path, faults, place.aside);
  const { root, today } = place;
  sweepWorkshops(root);
  const bank = place.bank();
  const given = readGiven(path);
  // What cannot be read cannot be kept aside either.
  if ('fault' in given) return { path, faults: [given.fault] };
  const { bytes } = given;
  if (bytes.length > MOST) return refuse(['Пакет слишком велик.']);
  const unpacking = await unpackProposal(bytes, bank.region.limits);
  if ('faults' in unpacking) return refuse(unpacking.faults);
  const { unpacked } = unpacking;
  const repository = findRepository(root);
  const known = (repository && branchWith(unpacked.digest, repository)) ?? entryWith(unpacked.digest, root, bank);
  if (known !== undefined) return { path, known };
  const { proposal, faults } = readProposal(unpacked);
  if (faults.length > 0) return refuse(faults);
  const clean = await cleanAll(proposal.files);
  if (clean.faults.length > 0) return refuse(clean.faults);
  const taken = repository === undefined ? bank : withPaths(bank, committedPaths(repository));
  const settled = settleProposal({ ...proposal, files: clean.files }, unpacked.digest, taken, today);
  const issues = await judgeProposal(settled, bank, today);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(errors.map(({ message, hint }) => `${message} ${hint ?? ''}`.trim()));
  const contacts = keepContacts(proposal.contacts, settled.id, unpacked.digest, place.aside);
  const title = String(settled.data['title']).replace(/\s+/g, ' ');
  if (repository === undefined) placeInFolder(root, settled);
  else commitOnBranch(repository, settled.id, settled.files, `Предложение: ${title}\n\n${PROPOSAL_MARK}${unpacked.digest}\n`);
  const warnings = issues.filter(({ rule }) => rule !== 'review-quorum' && rule !== 'consent');
  return { path, taken: settled, branch: repository && branchOf(settled.id), warnings, contacts };
}

/** What is wrong with a package is told, though it cannot be kept. */
function refused(path: string, faults: readonly string[], aside: string): ProposalResult {
  try {
    return { path, kept: keepAside(path, aside), faults };
  } catch (error) {
    return { path, faults: [...faults, explainWriteFault(error, aside)] };
  }
}

/** Files without names in their properties; what carries code is refused by name. */
async function cleanAll(files: ReadonlyMap<string, Uint8Array>): Promise<{ files: Map<string, Uint8Array>; faults: string[] }> {
  const clean = new Map<string, Uint8Array>();
  const faults: string[] = [];
  for (const [name, bytes] of files) {
    const wrong = fileTypeFault({ name, size: bytes.length, sniffed: sniff(bytes) });
    if (wrong !== undefined) {
      faults.push(`Файл «${name}» не принят. ${wrong.message} ${wrong.hint}`);
      continue;
    }
    try {
      const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
      const isCleaned = /^(?:docx|pptx|xlsx|odt|ods|odp|pdf|png|jpe?g|webp)$/.test(extension);
      clean.set(name, isCleaned ? await cleanFile(bytes, extension) : bytes);
    } catch (error) {
      faults.push(`Файл «${name}» не принят: ${reasonOf(error)}.`);
    }
  }
  return { files: clean, faults };
}

const withPaths = (bank: Bank, paths: readonly string[]): Bank => ({
  ...bank,
  allFiles: new Map([...paths.map((path) => [path, 0] as const), ...bank.allFiles]),
});

function entryWith(digest: string, root: string, { entries }: Bank): string | undefined {
  const all = [...entries.material.values(), ...entries.webinar.values()];
  return all.find(({ file }) => readFileSync(join(root, file), 'utf8').slice(0, 400).includes(digest))?.file;
}
