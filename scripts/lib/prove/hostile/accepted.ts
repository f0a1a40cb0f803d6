import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkBank } from '../../content.ts';
import type { Payload } from './corpus.ts';
import { alone, commonFiles, PLACES, type Files, type Place } from './places.ts';

/** What the check says of every text in every place. */
export interface Judged {
  /** Texts that the check lets through, by place. */
  readonly accepted: ReadonlyMap<Place, readonly Payload[]>;
  /** How many texts in places were refused with file and line. */
  readonly refused: number;
  /** Refusals without a line: there should be none. */
  readonly faults: readonly string[];
}

/** Puts every text alone into every place of a bank and asks the check. */
export async function judgeAll(root: string, payloads: readonly Payload[]): Promise<Judged> {
  const tried = PLACES.flatMap((place) => payloads.map((payload) => ({ place, payload, ...alone(place, payload) })));
  writeFiles(root, commonFiles());
  for (const { files } of tried) writeFiles(root, files);
  const { issues } = await checkBank(root);
  const errors = Map.groupBy(
    issues.filter(({ severity }) => severity === 'error'),
    ({ file }) => (/^(?:recommendations\/[^/]+\/[^/]+\/)/.exec(file)?.[0] ?? file).replace(/\/$/, '/index.md'),
  );
  const accepted = new Map(PLACES.map((place) => [place, [] as Payload[]]));
  const faults: string[] = [];
  for (const { place, payload, file } of tried) {
    const own = errors.get(file);
    if (own === undefined) accepted.get(place)!.push(payload);
    // Of a picture or an attachment there is no line to name.
    else if (own.every((issue) => issue.file === file && (issue.line ?? 0) < 1))
      faults.push(`${place}, № ${payload.id}: отказ без строки: ${own[0]!.message}`);
  }
  const taken = [...accepted.values()].reduce((sum, { length }) => sum + length, 0);
  return { accepted, refused: tried.length - taken - faults.length, faults };
}

/** Writes files below a folder. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
