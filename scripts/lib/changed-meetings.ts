import type { Entry } from '../../src/bank/bank.ts';
import type { CheckResult } from '../../src/bank/check.ts';
import { sequenceOf } from '../../src/bank/exports/ical-sequence.ts';
import { splitFrontMatter } from '../../src/bank/front-matter.ts';
import type { Issue } from '../../src/bank/issue.ts';
import type { Event } from '../../src/bank/model/event.ts';
import type { Webinar } from '../../src/bank/model/webinar.ts';
import { gitIn } from './content-at.ts';

type Meeting = Webinar | Event;

/** What a calendar shows anew. */
const TOLD = ['start', 'end', 'status', 'title', 'place', 'join_url'] as const;

/**
 * Returns an issue for each webinar or event that changed since a commit and that calendars of phones would leave as it was: they take a
 * change only with a greater SEQUENCE, which counts from the day in `updated`. An error when `base` says what is published, else a warning beside
 * the last commit.
 */
export function changedMeetings(root: string, { bank }: Pick<CheckResult, 'bank'>, base?: string): Issue[] {
  const git = gitIn(root);
  const since = git('merge-base', base ?? 'HEAD', 'HEAD')?.trim();
  if (since === undefined) return [];
  const changed =
    git('diff', '--name-only', '-z', '--relative', '--no-renames', '--diff-filter=M', since, '--', 'webinars', 'events') ?? '';
  const meetings = new Map([...bank.entries.webinar.values(), ...bank.entries.event.values()].map((entry) => [entry.file, entry]));
  return changed.split('\0').flatMap((file) => {
    const entry = meetings.get(file);
    const before = entry && git('show', `${since}:./${file}`);
    return before !== undefined && isUnheard(before, entry!) ? [issueOf(file, base !== undefined)] : [];
  });
}

function isUnheard(before: string, { data }: Entry<Meeting>): boolean {
  const old = { status: 'planned', ...(splitFrontMatter(before).data as object) } as Meeting;
  const now = data as Partial<Record<string, unknown>>;
  const then = old as Partial<Record<string, unknown>>;
  return TOLD.some((field) => now[field] !== then[field]) && sequenceOf(data) <= sequenceOf(old);
}

function issueOf(file: string, isSure: boolean): Issue {
  return {
    rule: 'status-notes',
    severity: isSure ? 'error' : 'warning',
    file,
    field: ['updated'],
    message: 'Встреча изменилась, а день правки прежний: в календарях тех, кто подписан, всё останется как было.',
    hint: 'Впишите в updated сегодняшний день.',
  };
}
