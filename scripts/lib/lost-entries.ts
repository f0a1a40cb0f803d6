import { spawnSync } from 'node:child_process';
import type { Bank } from '../../src/bank/bank.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { locationOf } from '../../src/bank/locations.ts';
import { urls } from '../../src/bank/urls.ts';

/** Kinds whose entries have no page of their own. */
const PAGELESS = new Set(['protocol', 'criteria', 'programmes']);

/** Returns a warning for each entry that git knew at a commit (the last one, or where the branch left `base`) and that is gone or renamed without a redirect: a list of published addresses may not be kept. */
export function lostEntries(root: string, bank: Bank, base?: string): Issue[] {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
    return status === 0 ? stdout : '';
  };
  const since = base === undefined ? 'HEAD' : git('merge-base', base, 'HEAD').trim();
  const gone = since === '' ? '' : git('diff', '--name-only', '-z', '--relative', '--no-renames', '--diff-filter=D', since, '--', '.');
  const found = new Map(
    gone
      .split('\0')
      .filter(Boolean)
      .flatMap((file) => faultOf(file, bank)),
  );
  return [...found.values()];
}

function faultOf(file: string, bank: Bank): [string, Issue][] {
  const location = locationOf(file);
  if (location.what !== 'entry' || PAGELESS.has(location.kind) || bank.entries[location.kind].has(location.id)) return [];
  const address = urls.entry(location.kind, location.id);
  // The list of the published says it already, and as an error.
  if (bank.redirects.has(address) || bank.published?.has(address) === true) return [];
  return [
    [
      address,
      {
        rule: 'addresses',
        severity: 'warning',
        file: 'redirects.yaml',
        message: `Записи «${file}» больше нет, а её адрес «${address}» мог быть опубликован.`,
        hint: `Если запись переименована, допишите в redirects.yaml: ${address}: /новый-адрес/.`,
      },
    ],
  ];
}
