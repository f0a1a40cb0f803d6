import { parseArgs } from 'node:util';

/** What can be measured, in the order in which it is. */
export const CASES = ['cold', 'warm', 'edit', 'check', 'search', 'memory'] as const;
export type Case = (typeof CASES)[number];

/** The generators that people would pick instead. */
export const PEERS = ['hugo', 'eleventy'] as const;
export type Peer = (typeof PEERS)[number];

/** What is asked of a run of the benchmark. */
export interface Wish {
  readonly n: number;
  readonly seed: number;
  readonly rounds: number;
  readonly cases: ReadonlySet<Case>;
  readonly peers: readonly Peer[];
  /** The peers were asked for by name: one that is missing is a fault then. */
  readonly isPeersNamed: boolean;
  /** Folder of Russian texts. */
  readonly text?: string | undefined;
  /** File for the result as JSON. */
  readonly json?: string | undefined;
  readonly keep: boolean;
}

export const benchKeys = {
  n: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '3' },
  cases: { type: 'string' },
  peers: { type: 'string' },
  text: { type: 'string' },
  json: { type: 'string' },
  keep: { type: 'boolean', default: false },
} as const;

export const benchUsage = `Как вызвать:
  npm run bench                                — банк из 10 000 материалов, все замеры, рядом с Hugo и Eleventy, если они есть
  npm run bench -- --n 1000 --rounds 1         — меньше банк, один круг вместо трёх
  npm run bench -- --cases cold,check          — только эти замеры: ${CASES.join(', ')}
  npm run bench -- --peers hugo                — рядом только с ним; --peers none — ни с кем
  npm run bench -- --text папка --seed 2       — слова из текстов папки (.txt и .md), другое зерно
  npm run bench -- --json замер.json           — итог и в файл
  npm run bench -- --keep                      — оставить сделанное до следующего замера`;

/** Returns what words of a call ask for, or in Russian why nothing can be done; the words have been seen by `endAnswered`. */
export function readWish(words: readonly string[]): Wish | string {
  const { values } = parseArgs({ args: [...words], options: benchKeys });
  for (const key of ['n', 'seed', 'rounds'] as const)
    if (!/^[1-9]\d{0,6}$/.test(values[key])) return `после --${key} нужно целое число от 1, а дано «${values[key]}».`;
  const cases = listed(values.cases, CASES);
  if (typeof cases === 'string') return `замера «${cases}» нет. Есть: ${CASES.join(', ')}.`;
  const peers = values.peers === 'none' ? [] : listed(values.peers, PEERS);
  if (typeof peers === 'string') return `соперника «${peers}» нет. Есть: ${PEERS.join(', ')}; ни с кем — none.`;
  return {
    ...{ n: Number(values.n), seed: Number(values.seed), rounds: Number(values.rounds), cases: new Set(cases), peers },
    ...{ isPeersNamed: values.peers !== undefined, text: values.text, json: values.json, keep: values.keep },
  };
}

/** Returns the named ones of a list in its order, all where nothing is named, or the first name that it does not have. */
function listed<Name extends string>(typed: string | undefined, known: readonly Name[]): Name[] | string {
  if (typed === undefined) return [...known];
  const names = typed.split(',').map((name) => name.trim());
  return names.find((name) => !known.some((one) => one === name)) ?? known.filter((name) => names.includes(name));
}
