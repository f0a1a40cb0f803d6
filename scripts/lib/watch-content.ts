import type { Issue } from '../../src/bank/issue.ts';
import { watchFolder } from '../../src/bank/watch-folder.ts';
import type { Checker } from './content.ts';
import { formatIssues, formatRest } from './print-issues.ts';

/** An editor saves a file in several steps: this long after the last of them it is whole. */
const SETTLED_MS = 80;

/** What of a repeated check is told. */
interface Watching {
  readonly root: string;
  readonly check: Checker;
  readonly isAsked: (file: string) => boolean;
  readonly print: (text: string) => void;
}

/** Checks once, then again after each change; tells in full what is wrong with the files just saved, in a line what is wrong elsewhere. Returns how to stop. */
export async function watchContent({ root, check, isAsked, print }: Watching): Promise<() => void> {
  let changed = new Set<string>();
  // What nobody need be told of lies there all the same.
  let touched = new Set<string>();
  let settling: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const run = async (files?: ReadonlySet<string>) => {
    const started = performance.now();
    const seen = touched;
    touched = new Set();
    // Without a name anything may have been touched.
    const { issues } = await check(files === undefined || seen.has('') ? undefined : seen);
    const own = issues.filter(({ file }) => isAsked(file));
    print(
      files === undefined
        ? `${formatIssues(own)}\nЖду изменений. Остановить — Ctrl+C.`
        : afterChange(own, files, performance.now() - started),
    );
  };
  // One check at a time; what changed meanwhile is checked by the next.
  const again = () => {
    if (running) return;
    const files = changed;
    changed = new Set();
    running = run(files).finally(() => {
      running = undefined;
      if (changed.size > 0) again();
    });
  };
  const touch = (file: string) => {
    // Files of editors and systems, half-written ones among them.
    if (/(?:^|\/)(?:\.|~\$)/.test(file)) return;
    touched.add(file);
    if (file.endsWith('~')) return;
    changed.add(file);
    clearTimeout(settling);
    settling = setTimeout(again, SETTLED_MS);
  };
  const stop = watchFolder({ root, touched: touch, warn: print });
  await run();
  return () => {
    clearTimeout(settling);
    stop();
  };
}

function afterChange(issues: readonly Issue[], files: ReadonlySet<string>, ms: number): string {
  const isSaved = ({ file }: Issue) => files.has(file);
  const saved = issues.filter(isSaved);
  const head = `— ${[...files].sort().join(', ')} (${(ms / 1000).toFixed(2).replace('.', ',')} с)`;
  return [head, formatIssues(saved), ...formatRest(issues.filter((issue) => !isSaved(issue)))].join('\n');
}
