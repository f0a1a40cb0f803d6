import { parseArgs } from 'node:util';
import { nearest } from '../../src/bank/nearest.ts';

/** How a command is called: its keys without hyphens, and what is told of them. */
export interface Manner {
  /** As npm knows it: `check`. */
  readonly command: string;
  readonly keys: Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>;
  readonly usage: string;
  /** The command takes its keys and nothing besides: any other word was meant for something, and is refused. */
  readonly isBare?: boolean;
}

/** What a call gets instead of its work. */
export interface Answer {
  readonly code: 0 | 2;
  readonly text: string;
}

/** Keys that npm has of its own: whoever set them may have meant npm. */
const OF_NPM = new Set(['yes', 'only', 'json']);

/** Returns how to call the command where that was asked, and a refusal of words that a bare command does not know or where npm has kept the keys for itself; `undefined` when the command may work. `env` is what npm says of the call. */
export function answerCall(
  { command, keys, usage, isBare = false }: Manner,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Answer | undefined {
  if (words.some((word) => word === '--help' || word === '-h')) return { code: 0, text: usage };
  const stray = isBare ? strayWord(keys, words) : undefined;
  if (stray !== undefined) return { code: 2, text: `Ничего не сделано: ${stray}\n${usage}` };
  if (env['npm_lifecycle_event'] !== command) return undefined;
  const taken = Object.entries(keys).flatMap(([key, { type }]) => {
    const value = env[`npm_config_${key.replaceAll('-', '_')}`];
    const isGiven = words.some((word) => word === `--${key}` || word.startsWith(`--${key}=`));
    return value === undefined || value === '' || isGiven || OF_NPM.has(key) ? [] : [{ key, type, value }];
  });
  if (taken.length === 0) return undefined;
  // Without the hyphens a key and its value stand apart, and nobody knows which of the words it was.
  const isApart = taken.some(({ type, value }) => type === 'string' && value === 'true');
  const meant = taken.map(({ key, type, value }) =>
    type === 'boolean' ? `--${key}` : `--${key} ${value === 'true' ? '…' : quoted(value)}`,
  );
  const call = ['npm run', command, '--', ...(isApart ? words.slice(0, 1) : words).map(quoted), ...meant].join(' ');
  return {
    code: 2,
    text: `Ничего не сделано: ${meant.map((key) => key.split(' ')[0]).join(', ')} до команды не дошло, ключ забрал npm. Перед ключами нужны два дефиса:\n  ${call}`,
  };
}

/** Returns in Russian which word is none of the command's keys or their values. */
function strayWord(keys: Manner['keys'], words: readonly string[]): string | undefined {
  const { tokens } = parseArgs({ args: [...words], options: keys, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') return `слово «${token.value}» лишнее.`;
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(keys, token.name) ? keys[token.name]?.type : undefined;
    const similar = type === undefined ? nearest(token.name, Object.keys(keys)) : undefined;
    if (type === undefined) return `ключа ${token.rawName} нет.${similar === undefined ? '' : ` Вероятно, нужно --${similar}.`}`;
    if (type === 'string' && !token.value) return `после ${token.rawName} нужно значение.`;
    if (type === 'boolean' && token.value !== undefined) return `у ключа ${token.rawName} значения нет.`;
  }
  return undefined;
}

/** Answers a call and ends the process, or returns for the command to work. */
export function endAnswered(manner: Manner): void {
  const answer = answerCall(manner, process.argv.slice(2), process.env);
  if (answer !== undefined) process.exit(print(answer));
}

/** Prints an answer where it belongs; returns the exit code. */
export function print({ code, text }: Answer): number {
  if (code === 0) console.log(text);
  else console.error(text);
  return code;
}

const quoted = (word: string) => (/[\s"']/.test(word) ? `"${word.replaceAll('"', '\\"')}"` : word);
