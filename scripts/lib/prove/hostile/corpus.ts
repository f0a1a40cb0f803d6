import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { HOSTILE_TEXTS } from '../../../../src/markdown/hostile.ts';

/** One text that tries to run something. */
export interface Payload {
  /** Number from 1 on: what runs names it. */
  readonly id: number;
  readonly group: string;
  readonly text: string;
}

interface Vectors {
  readonly lists: Readonly<Record<string, string>>;
  readonly groups: readonly { readonly id: string; readonly source: string; readonly lines: string }[];
}

/** What must never be called; every text calls one of them with its own number. */
export const CALLS = ['alert', 'confirm', 'prompt', 'print', 'kopilkaCanary', 'console.log'] as const;

const vectors = parse(readFileSync(new URL('vectors.yaml', import.meta.url), 'utf8')) as Vectors;
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
const itemsOf = (name: string) => {
  const list = vectors.lists[name];
  if (list === undefined) throw new Error(`vectors.yaml has no list ${name}.`);
  // The names of events are words of one folded line.
  return name === 'event' ? list.split(/\s+/).filter(Boolean) : linesOf(list);
};

/** Groups of texts with where their knowledge comes from. */
export const sources: ReadonlyMap<string, string> = new Map([
  ...vectors.groups.map(({ id, source }) => [id, source] as const),
  ['texts of this project', 'src/markdown/hostile.ts'],
]);

/** Every hostile text once, without numbers: group and text with RUN and ID in it. */
export function hostileTexts(): { group: string; text: string }[] {
  const own = HOSTILE_TEXTS.map((text) => ({ group: 'texts of this project', text: text.replaceAll('alert(1)', 'RUN') }));
  const made = vectors.groups.flatMap(({ id, lines }) =>
    linesOf(lines).flatMap((line) => expand(line).map((text) => ({ group: id, text }))),
  );
  const seen = new Set<string>();
  return [...made, ...own].filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Returns the texts ready for use, each calling something with its own number. */
export function hostileCorpus(): Payload[] {
  return hostileTexts().map(({ group, text }, index) => {
    const id = index + 1;
    const run = `${CALLS[index % CALLS.length]!}(${id})`;
    return { id, group, text: text.replaceAll('RUN', run).replace(/(?<=[^A-Z]|^)ID(?=[^A-Z]|$)/g, String(id)) };
  });
}

function expand(line: string): string[] {
  const name = /\{([a-z]+)\}/.exec(line)?.[1];
  if (name === undefined || !(name in vectors.lists)) return [line];
  return itemsOf(name).flatMap((item) => expand(line.replaceAll(`{${name}}`, () => item)));
}
