import type { Readable } from './fragment.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { Bank } from './bank.ts';
import { createCatalogue } from './catalogue.ts';
import type { Shown } from './drafts.ts';
import { decideAgain, type KeptDecisions } from './kept-decisions.ts';
import { keepRevisions, recallRevisions } from './kept-revisions.ts';
import { knownPages } from './known-pages.ts';
import { oncePer } from './once-per.ts';
import { missingContent } from './read-faults.ts';
import type { ReadMemory } from './read-memory.ts';
import { readBank } from './read.ts';
import type { Decision } from './review/decide.ts';
import { rules } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import { readablesOf } from './sources.ts';
import { locateIssues } from './locate-issues.ts';

/** What a whole check gives: the bank, its decisions and every issue with its place. */
export interface CheckResult {
  readonly bank: Bank;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly issues: readonly Issue[];
  /** What is left of files in which faults were found. */
  readonly fragments: readonly Readable[];
  /** The ISO day on which all this holds. */
  readonly today: string;
}

/** Looks at the Markdown and the formulas of one entry; handed in, because the heart knows nothing of Markdown engines. */
export type ProseLint = (entry: Pick<Readable, 'file' | 'kind' | 'data' | 'body' | 'bodyLine' | 'files'>) => Issue[];

/** Decides on every material of a bank. */
export const decideAll = (bank: Bank, today: string): Map<string, Decision> => decideAgain(bank, today);

const pagesOnce = oncePer(knownPages);

/** Returns what the rules are given of a bank on a day; `broken` names entries in whose files faults were found, `fragments` are what is left of them; `kept` are decisions of the last time. */
export function contextOf(
  bank: Bank,
  today: string,
  { broken = new Map(), fragments = [] }: Partial<Pick<RuleContext, 'broken' | 'fragments'>> = {},
  shown?: Shown,
  kept?: KeptDecisions,
): RuleContext {
  const decisions = decideAgain(bank, today, kept);
  const catalogue = createCatalogue(bank, decisions, today, shown);
  return {
    ...{ bank, today, broken, fragments, decisions, catalogue },
    // Asked for only where there is a link or an address to judge.
    get pages() {
      return pagesOnce(catalogue);
    },
  };
}

/** Reads a content folder and applies every rule and the lint of prose; all issues at once, in file order. The day may depend on the region's zone. */
export function checkContent(
  root: string,
  day: string | ((timeZone: string) => string),
  lintProse: ProseLint,
  shown: Shown = 'published',
  memory?: ReadMemory,
): CheckResult {
  const { bank, issues, ...faulty } = readBank(root, memory);
  const today = typeof day === 'string' ? day : day(bank.region.time_zone);
  if (memory) recallRevisions(bank, memory);
  const context = contextOf(bank, today, faulty, shown, memory?.decisions);
  if (memory) keepRevisions(bank, memory);
  // Nothing else can be said of a folder that is not there.
  if (issues.includes(missingContent)) return { bank, decisions: context.decisions, today, issues, fragments: [] };
  const { decisions } = context;
  const prose = readablesOf(context).flatMap(lintProse);
  const found = [...issues, ...rules.flatMap((rule) => rule.check(context)), ...prose];
  const told = found.map((issue) => nameRevision(issue, decisions));
  const located = locateIssues(root, shown === 'everything' ? told.map(letWait) : told, memory);
  return { bank, decisions, today, issues: located.sort(compareIssues), fragments: context.fragments };
}

/** Where the print of the text is misspelt in a conclusion, the right one is named. */
function nameRevision(issue: Issue, decisions: ReadonlyMap<string, Decision>): Issue {
  const [folder, , id = ''] = issue.file.split('/');
  if (issue.rule !== 'schema' || folder !== 'reviews' || issue.field?.join() !== 'revision') return issue;
  const revision = decisions.get(id)?.revision;
  if (revision === undefined) return { ...issue, hint: 'Исправьте ошибки в самой работе: тогда проверка назовёт отпечаток её текста.' };
  return { ...issue, hint: `Если эксперт читал нынешний текст, напишите revision: "${revision}".` };
}

/** Where drafts are shown, they say themselves why they wait: that stops nothing. */
const letWait = (issue: Issue): Issue => (issue.rule === 'review-quorum' ? { ...issue, severity: 'warning' } : issue);
