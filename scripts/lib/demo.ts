import { allEntries, type Bank, type Entry } from '../../src/bank/bank.ts';
import { contextOf } from '../../src/bank/check.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { sampleAddresses } from '../../src/bank/kept-addresses.ts';
import { kinds } from '../../src/bank/model/index.ts';
import { rules } from '../../src/bank/rules/index.ts';

/** What goes when the demonstration goes; paths are from the content folder. */
export interface DemoPlan {
  /** Entries marked `demo`, each with the path of its file or folder. */
  readonly entries: readonly { readonly entry: Entry<unknown>; readonly path: string }[];
  /** Conclusions on them, and those of demonstration experts: files and folders. */
  readonly reviews: readonly string[];
  /** Items of lists inside files that stay: which list, which items. */
  readonly items: readonly { readonly file: string; readonly list: string; readonly indexes: readonly number[] }[];
  /** Lines of the list of published addresses. */
  readonly addresses: ReadonlySet<string>;
}

/** Returns what of a bank is demonstration. */
export function demoPlan(bank: Bank): DemoPlan {
  const lists = listsOf(bank);
  const emptied = (entry: Entry<unknown>) =>
    entry.kind === 'programmes' && lists.some(({ file, all, indexes }) => file === entry.file && indexes.length === all);
  const entries = allEntries(bank)
    .filter((entry) => isDemo(entry.data) || emptied(entry))
    .map((entry) => ({ entry, path: placeOf(entry) }));
  const gone = new Set(entries.map(({ path }) => path));
  return {
    entries,
    reviews: reviewPaths(bank),
    items: lists
      .filter(({ file, indexes }) => indexes.length > 0 && !gone.has(file))
      .map(({ file, list, indexes }) => ({ file, list, indexes })),
    addresses: sampleAddresses(bank),
  };
}

const isDemo = (data: unknown) => (data as { demo?: boolean }).demo === true;

/** An entry that is a folder goes with all that lies beside it. */
function placeOf({ kind, file }: Entry<unknown>): string {
  return kinds[kind].shape === 'folder' && /\/index\.mdx?$/.test(file) ? file.slice(0, file.lastIndexOf('/')) : file;
}

function demoMaterial(bank: Bank): (id: string | undefined) => boolean {
  return (id) => bank.entries.material.get(id ?? '')?.data.demo === true;
}

function reviewPaths(bank: Bank): string[] {
  const ofDemo = demoMaterial(bank);
  const folder = (file: string) => file.slice(0, file.lastIndexOf('/'));
  const byDemo = bank.reviews.filter(({ data }) => data.demo || bank.experts.get(data.expert)?.demo === true);
  const whole = [...bank.reviews, ...bank.amendments, ...bank.assignments]
    .filter(({ material }) => ofDemo(material))
    .map(({ file }) => folder(file));
  const single = byDemo.filter(({ material }) => !ofDemo(material)).map(({ file }) => file);
  return [...new Set([...whole, ...single])].sort();
}

/** Lists whose items may be demonstration in a file that is not. */
function listsOf(bank: Bank): { file: string; list: string; all: number; indexes: number[] }[] {
  const ofDemo = demoMaterial(bank);
  const list = <T>(file: string, name: string, items: readonly T[], goes: (item: T) => boolean) => ({
    file,
    list: name,
    all: items.length,
    indexes: items.flatMap((item, index) => (goes(item) ? [index] : [])),
  });
  return [
    list('experts.yaml', 'experts', [...bank.experts.values()], isDemo),
    ...[...bank.entries.programmes.values()].map(({ file, data }) => list(file, 'programmes', data.programmes, isDemo)),
    ...[...bank.entries.protocol.values()].map(({ file, data }) =>
      list(file, 'decisions', data.decisions, ({ material }) => ofDemo(material)),
    ),
  ];
}

/** Returns the errors that the bank would have without its demonstration and has not with it: real things that point at it. */
export function brokenWithout(bank: Bank, plan: DemoPlan, today: string): Issue[] {
  const key = ({ rule, file, message }: Issue) => [rule, file, message].join('\n');
  const known = new Set(errorsOf(bank, today).map(key));
  return errorsOf(withoutDemo(bank, plan), today).filter((issue) => !known.has(key(issue)));
}

function errorsOf(bank: Bank, today: string): Issue[] {
  const context = contextOf(bank, today);
  return rules.flatMap((rule) => rule.check(context)).filter(({ severity }) => severity === 'error');
}

/** Returns the bank as it will be read when the plan is carried out. */
export function withoutDemo(bank: Bank, plan: DemoPlan): Bank {
  const gone = new Set(plan.entries.map(({ entry }) => entry));
  const paths = [...plan.entries.map(({ path }) => path), ...plan.reviews];
  const stays = (file: string) => !paths.some((path) => file === path || file.startsWith(`${path}/`));
  const cut = (entry: Entry<unknown>) => {
    const own = plan.items.find(({ file }) => file === entry.file);
    if (own === undefined) return entry;
    const list = (entry.data as Record<string, unknown[]>)[own.list] ?? [];
    return { ...entry, data: { ...(entry.data as object), [own.list]: list.filter((_, index) => !own.indexes.includes(index)) } };
  };
  const kept = Object.entries(bank.entries).map(([kind, entries]) => {
    const own = [...(entries as ReadonlyMap<string, Entry<unknown>>)].filter(([, entry]) => !gone.has(entry));
    return [kind, new Map(own.map(([id, entry]) => [id, cut(entry)]))];
  });
  return {
    ...bank,
    published: bank.published && new Map([...bank.published].filter(([address]) => !plan.addresses.has(address))),
    entries: Object.fromEntries(kept) as Bank['entries'],
    experts: new Map([...bank.experts].filter(([, expert]) => !expert.demo)),
    reviews: bank.reviews.filter(({ file }) => stays(file)),
    amendments: bank.amendments.filter(({ file }) => stays(file)),
    assignments: bank.assignments.filter(({ file }) => stays(file)),
    allFiles: new Map([...bank.allFiles].filter(([file]) => stays(file))),
  };
}
