import { kindOfSegment } from '../../bank/chosen-kinds.ts';
import { urls } from '../../bank/urls.ts';
import type { ChosenThing, MovedThing } from '../../bank/views/chosen-thing.ts';
import { rootOfBank } from '../root.ts';

/** What is known of a chosen thing: its data; that the bank has it no more; that there is no connection now; where it is now. */
export type Known = ChosenThing | MovedThing | 'gone' | 'offline';

/** Old hosts answer a browser six files at a time. */
const AT_ONCE = 6;
const asked = new Map<string, Promise<Known>>();
let running = 0;
const waiting: (() => void)[] = [];

/** Returns what is known of a thing; asks the host once, but anew after a failed connection. */
export function thingOf(key: string): Promise<Known> {
  const known = asked.get(key) ?? inTurn(() => ask(key));
  asked.set(key, known);
  void known.then((answer) => answer === 'offline' && asked.delete(key));
  return known;
}

async function ask(key: string): Promise<Known> {
  const [segment = '', id = ''] = key.split('/');
  const kind = kindOfSegment(segment);
  if (kind === undefined) return 'gone';
  try {
    const answer = await fetch(new URL(urls.thing(kind, id).slice(1), rootOfBank()));
    if (answer.status >= 500) return 'offline';
    // Some hosts give their own page in place of an absent file.
    if (!answer.ok || !/json/.test(answer.headers.get('content-type') ?? 'json')) return 'gone';
    return (await answer.json()) as ChosenThing | MovedThing;
  } catch (error) {
    return error instanceof SyntaxError ? 'gone' : 'offline';
  }
}

/** Returns the bytes of each file that is taken of a thing: its own, the work itself as a document, the archive of a collection. */
export const sizesOf = ({ files, word, pack }: ChosenThing): number[] => [
  ...[word, pack].filter((size) => size !== undefined),
  ...files.map(({ size }) => size),
];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Tells whether the data of a thing are there. */
export const isThing = (known: Known | undefined): known is ChosenThing => typeof known === 'object' && 'title' in known;
/** Tells whether a thing has another address now. */
export const isMoved = (known: Known | undefined): known is MovedThing => typeof known === 'object' && 'moved' in known;
