import { spawnSync } from 'node:child_process';

/** One changed path of a request, as git tells it. */
export interface Change {
  readonly path: string;
  /** File mode after the change, six digits; `000000` when the file is gone. */
  readonly mode: string;
}

/** What a request is, and in Russian what is wrong with it. */
export interface RequestVerdict {
  readonly kind: 'content' | 'code' | 'mixed' | 'empty';
  readonly faults: readonly string[];
}

const LINK = '120000';
const SUBMODULE = '160000';

/** Reads `git diff --raw -z --no-renames`: `:mode mode hash hash letter`, NUL, path, NUL. */
export function readChanges(raw: string): Change[] {
  const parts = raw.split('\0');
  return parts.flatMap((part, index) => {
    const mode = /^:\d{6} (\d{6}) [0-9a-f]+ [0-9a-f]+ [A-Z]\d*$/.exec(part)?.[1];
    return mode === undefined ? [] : [{ path: parts[index + 1] ?? '', mode }];
  });
}

/** Judges what a request touches: content and anything else never go together, and content is plain files only. Pure. */
export function judgeRequest(changes: readonly Change[], folder = 'content'): RequestVerdict {
  const isOwn = ({ path }: Change) => path.startsWith(`${folder}/`);
  const [own, other] = [changes.filter(isOwn), changes.filter((change) => !isOwn(change))];
  const kind = own.length === 0 ? (other.length === 0 ? 'empty' : 'code') : other.length === 0 ? 'content' : 'mixed';
  const mixed = kind === 'mixed' ? [mixedFault(other, folder)] : [];
  return { kind, faults: [...mixed, ...own.flatMap(plainFault)] };
}

function mixedFault(other: readonly Change[], folder: string): string {
  const shown = other.slice(0, 10).map(({ path }) => `- ${inline(path)}`);
  const rest = other.length > shown.length ? [`- …и ещё ${other.length - shown.length}`] : [];
  return [
    `Запрос меняет содержание и что-то кроме папки ${inline(`${folder}/`)}:`,
    ...shown,
    ...rest,
    'Верните эти файлы, какими они были, или отправьте их отдельным запросом: содержание и программу проверяют разные люди.',
  ].join('\n');
}

function plainFault({ path, mode }: Change): string[] {
  if (mode === LINK) return [`${inline(path)} — ссылка на другой файл. Положите сам файл.`];
  if (mode === SUBMODULE) return [`${inline(path)} — другое хранилище внутри этого. Положите сами файлы.`];
  const isHidden = mode !== '000000' && path.split('/').some((step) => step.startsWith('.'));
  return isHidden ? [`${inline(path)} — скрытый файл: имя начинается с точки. В содержании таких не бывает, удалите его.`] : [];
}

/** Returns the verdict as Markdown for the summary of a request. */
export function formatVerdict({ kind, faults }: RequestVerdict): string {
  if (faults.length > 0) return ['## Что в запросе', ...faults].join('\n\n');
  return `## Что в запросе\n\n${told[kind]}`;
}

const told: Record<RequestVerdict['kind'], string> = {
  content: 'Меняется только содержание. Правила проверки взяты из основной ветки.',
  code: 'Содержание не тронуто: такую правку проверяет тот, кто отвечает за программу.',
  mixed: '',
  empty: 'В запросе ничего не изменено.',
};

/** Returns what changed between two commits of a repository; throws with the words of git when it cannot tell. */
export function changesBetween(repository: string, base: string, head: string): Change[] {
  const flags = ['diff', '--raw', '-z', '--no-renames', '--no-ext-diff', '--no-abbrev', '--end-of-options', base, head];
  const { status, stdout, stderr } = spawnSync('git', ['-C', repository, ...flags], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr.trim() || 'git не ответил');
  return readChanges(stdout);
}

/** A name may hold any sign: in a report it stands as code on one line. */
const inline = (text: string) => `\`${text.replace(/[\p{Cc}`]/gu, '?')}\``;
