import type { Bank, BankFile, Entry } from '../../../src/bank/bank.ts';
import { contextOf } from '../../../src/bank/check.ts';
import type { Issue } from '../../../src/bank/issue.ts';
import { kinds, type Kind } from '../../../src/bank/model/index.ts';
import { rules } from '../../../src/bank/rules/index.ts';
import { sniff } from '../../../src/bank/signatures.ts';
import { splitFrontMatter } from '../../../src/bank/front-matter.ts';
import { locationOf } from '../../../src/bank/locations.ts';
import { parseYaml } from '../../../src/bank/yaml.ts';
import { lintEntry } from '../../../src/markdown/lint/entry.ts';
import { findingsIn } from '../attachments/findings-in.ts';
import type { Settled } from './settle-proposal.ts';
import { digestOf } from '../../../src/bank/sha256.ts';

/** Returns what the whole check would say of a proposal's files if they lay in the bank already, what is inside of the attached ones included; nothing is written anywhere. */
export async function judgeProposal({ files, file }: Settled, bank: Bank, today: string): Promise<Issue[]> {
  const folder = file.endsWith('/index.md') ? file.slice(0, -'index.md'.length) : undefined;
  const beside = folder === undefined ? [] : [...files].filter(([path]) => path.startsWith(folder) && path !== file).map(described);
  const entries = [...files].flatMap(([path, bytes]) => entryOf(path, bytes, path === file ? beside : []));
  const own = new Set(files.keys());
  const context = contextOf(withEntries(bank, entries, files), today);
  const found = rules.flatMap((rule) => rule.check(context)).filter((issue) => own.has(issue.file));
  const prose = entries.filter((entry) => entry.file === file).flatMap((entry) => lintEntry({ ...entry, bodyLine: 1 }));
  const inside: Issue[] = [];
  for (const { path, name, sniffed } of beside)
    for (const finding of await findingsIn(files.get(path)!, sniffed ?? '', bank.region.limits.file_mb))
      inside.push({ rule: 'attachments', file: path, ...finding, message: `Файл «${name}»: ${finding.message}` });
  return [...found, ...prose, ...inside];
}

const described = ([path, bytes]: readonly [string, Uint8Array]): BankFile => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  path,
  size: bytes.length,
  digest: digestOf(bytes),
  sniffed: sniff(bytes),
});

function entryOf(path: string, bytes: Uint8Array, files: readonly BankFile[]): Entry<object>[] {
  const location = locationOf(path);
  if (location.what !== 'entry') return [];
  const text = new TextDecoder().decode(bytes);
  const { data, body } = path.endsWith('.md') ? splitFrontMatter(text) : { data: parseYaml(text).value, body: '' };
  const parsed = kinds[location.kind].schema.parse(data) as object;
  return [
    { kind: location.kind, id: location.id, year: location.year, file: path, data: parsed, body, bodyLine: 1, files } as Entry<object>,
  ];
}

function withEntries(bank: Bank, added: readonly Entry<object>[], files: Settled['files']): Bank {
  const entries = Object.fromEntries(
    Object.entries(bank.entries).map(([kind, own]) => [
      kind,
      new Map([
        ...(own as Map<string, Entry<object>>),
        ...added.filter((entry) => entry.kind === (kind as Kind)).map((entry) => [entry.id, entry] as const),
      ]),
    ]),
  ) as unknown as Bank['entries'];
  return { ...bank, entries, allFiles: new Map([...bank.allFiles, ...[...files].map(([path, bytes]) => [path, bytes.length] as const)]) };
}
