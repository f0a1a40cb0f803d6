import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseData } from '../../src/testing/base-bank.ts';
import { TODAY } from '../../src/testing/builders.ts';
import { entry, inhabited, smallest } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { changedMeetings } from './changed-meetings.ts';
import { createChecker } from './content.ts';

const FILE = 'webinars/2025-2026/vstrecha.md';
const told = { ...baseData.webinar, start: '2026-02-10T15:00', end: '2026-02-10T16:00', updated: '2026-01-10' };

async function faults(before: object, after: object, base?: string): Promise<string[]> {
  const root = writeContent({ ...smallest(), ...inhabited, [FILE]: entry(before) });
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.ru', '-c', 'commit.gpgsign=false', ...args], { cwd: root });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', '1');
  writeFileSync(join(root, FILE), entry(after));
  const { bank } = await createChecker(root)();
  return changedMeetings(root, { bank, today: TODAY }, base).map(
    ({ severity, file, field, hint }) => `${severity} ${file} ${field?.join('.')} ${hint}`,
  );
}

const moved = { ...told, status: 'moved', moved_from: told.start, start: '2026-02-17T15:00', end: '2026-02-17T16:00' };
const again = { ...moved, start: '2026-02-24T15:00', end: '2026-02-24T16:00' };
const told_ = (severity: string, hint = `Впишите: updated: ${TODAY}.`) => [
  `${severity} ${FILE} ${hint.includes('updated') ? 'updated' : 'change'} ${hint}`,
];
/** Announced today and already put right once. */
const fresh = { ...told, published: TODAY, updated: TODAY };
const later = { ...fresh, start: '2026-02-10T14:00' };

test.each([
  ['moved for the first time: the state counts on', told, moved, []],
  ['moved once more on the same day', moved, again, told_('warning')],
  ['moved once more, with its day', moved, { ...again, updated: '2026-01-20' }, []],
  ['back to the first time', moved, told, told_('warning')],
  ['another hour without a state', told, { ...told, start: '2026-02-10T14:00' }, told_('warning')],
  ['another title', told, { ...told, title: 'Другая встреча' }, told_('warning')],
  ['put right on the day of its announcement', { ...told, published: TODAY, updated: undefined }, fresh, []],
  ['the same without the day', { ...fresh, updated: undefined }, { ...later, updated: undefined }, told_('warning')],
  ['once more on one day', fresh, later, told_('warning', 'Впишите: change: 2.')],
  ['once more on one day, counted', fresh, { ...later, change: 2 }, []],
  ['a third time', { ...fresh, change: 2 }, { ...later, change: 2 }, told_('warning', 'Впишите: change: 3.')],
  [
    'on one day, and the day taken away',
    fresh,
    { ...later, updated: '2026-01-10' },
    told_('warning', `Впишите: updated: ${TODAY}; change: 2.`),
  ],
  ['a new day begins to count anew', { ...told, change: 5 }, { ...later, published: undefined }, []],
  ['only a summary', told, { ...told, summary: 'Другое краткое описание встречи.' }, []],
])('%s', async (_, before, after, expected) => {
  expect(await faults(before, after)).toEqual(expected);
});

test('beside a published branch it is an error', async () => {
  expect(await faults(moved, again, 'HEAD')).toEqual(told_('error'));
});
