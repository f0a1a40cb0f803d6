import type { CheckResult } from '../../src/bank/check.ts';
import { sequenceOf } from '../../src/bank/exports/ical-sequence.ts';
import { splitFrontMatter } from '../../src/bank/front-matter.ts';
import type { Issue } from '../../src/bank/issue.ts';
import type { Event } from '../../src/bank/model/event.ts';
import type { Webinar } from '../../src/bank/model/webinar.ts';
import { gitIn } from './content-at.ts';

type Meeting = Webinar | Event;

/** Which change of a day it may be; the first is not counted. */
const COUNTS = Array.from({ length: 98 }, (_, index) => index + 2);

/** What a calendar shows anew. */
const TOLD = ['start', 'end', 'status', 'title', 'place', 'join_url'] as const;

/**
 * Returns an issue for each webinar or event that changed since a commit and that calendars of phones would leave as it was: they take a
 * change only with a greater SEQUENCE, which counts from the day in `updated` and the changes of that day. An error when `base` says what is
 * published, else a warning beside the last commit. The hint names what to write, never what is written already.
 */
export function changedMeetings(root: string, { bank, today }: Pick<CheckResult, 'bank' | 'today'>, base?: string): Issue[] {
  const git = gitIn(root);
  const since = git('merge-base', base ?? 'HEAD', 'HEAD')?.trim();
  if (since === undefined) return [];
  const changed =
    git('diff', '--name-only', '-z', '--relative', '--no-renames', '--diff-filter=M', since, '--', 'webinars', 'events') ?? '';
  const meetings = new Map([...bank.entries.webinar.values(), ...bank.entries.event.values()].map((entry) => [entry.file, entry]));
  return changed.split('\0').flatMap((file) => {
    const now = meetings.get(file)?.data;
    const before = now && git('show', `${since}:./${file}`);
    if (before === undefined) return [];
    const old = { status: 'planned', ...(splitFrontMatter(before).data as object) } as Meeting;
    return isUnheard(old, now!) ? [{ ...faultOf(old, now!, today), severity: base === undefined ? 'warning' : 'error', file }] : [];
  });
}

function isUnheard(old: Meeting, data: Meeting): boolean {
  const now = data as Partial<Record<string, unknown>>;
  const then = old as Partial<Record<string, unknown>>;
  return TOLD.some((field) => now[field] !== then[field]) && sequenceOf(data) <= sequenceOf(old);
}

function faultOf(old: Meeting, now: Meeting, today: string): Pick<Issue, 'rule' | 'field' | 'message' | 'hint'> {
  const stated = old.updated ?? ('published' in old ? old.published : undefined) ?? '';
  const updated = stated > today ? stated : today;
  const isLater = (change: number | undefined) => sequenceOf({ ...now, updated, change }) > sequenceOf(old);
  const change = isLater(now.change) ? undefined : COUNTS.find(isLater);
  const lines = [...(now.updated === updated ? [] : [`updated: ${updated}`]), ...(change === undefined ? [] : [`change: ${change}`])];
  return {
    rule: 'status-notes',
    field: [now.updated === updated ? 'change' : 'updated'],
    message: `Встреча изменилась, а ${now.updated === updated ? 'номер правки за этот день' : 'день правки'} прежний: в календарях тех, кто подписан, всё останется как было.`,
    hint: `Впишите: ${lines.join('; ')}.`,
  };
}
