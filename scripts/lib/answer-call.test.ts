import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerCall, type Manner } from './answer-call.ts';

const manner: Manner = {
  command: 'import',
  keys: { write: { type: 'boolean' }, 'keep-addresses': { type: 'boolean' }, year: { type: 'string' }, yes: { type: 'boolean' } },
  usage: 'Как вызвать',
};
const by = (more: Record<string, string>) => ({ npm_lifecycle_event: 'import', ...more });
const meant = (words: string[], env: Record<string, string>) => answerCall(manner, words, env)?.text.split('\n').at(-1)?.trim();

test.each<[string[], Record<string, string>, string]>([
  [['a.docx'], { npm_config_write: 'true' }, 'npm run import -- a.docx --write'],
  [
    ['мой урок.docx'],
    { npm_config_write: 'true', npm_config_year: '2025-2026' },
    'npm run import -- "мой урок.docx" --write --year 2025-2026',
  ],
  [[], { npm_config_keep_addresses: 'true' }, 'npm run import -- --keep-addresses'],
  [['папка', '2025-2026'], { npm_config_year: 'true' }, 'npm run import -- папка --year …'],
])('of %j and %j the call is told', (words, env, call) => expect(meant(words, by(env))).toBe(call));

test.each<[string, string[], Record<string, string>]>([
  ['the key came', ['--write', 'a'], by({ npm_config_write: 'true' })],
  ['the key came with its value', ['--year=2025-2026'], by({ npm_config_year: 'true' })],
  ['it is off', ['a'], by({ npm_config_write: '' })],
  ['another command was called', ['a'], { npm_config_write: 'true', npm_lifecycle_event: 'prove' }],
  ['npm was not there', ['a'], { npm_config_write: 'true' }],
  ['npm has a key of that name', ['a'], by({ npm_config_yes: 'true' })],
  ['the key is none of the command', ['a'], by({ npm_config_fix: 'true' })],
])('nothing is refused when %s', (_name, words, env) => expect(answerCall(manner, words, env)).toBeUndefined());

test.each<[string[], string]>([
  [['--bogus'], 'Ничего не сделано: ключа --bogus нет.'],
  [['--yeer', '2025'], 'Ничего не сделано: ключа --yeer нет. Вероятно, нужно --year.'],
  [['-x'], 'Ничего не сделано: ключа -x нет.'],
  [['--toString'], 'Ничего не сделано: ключа --toString нет.'],
  [['--year'], 'Ничего не сделано: после --year нужно значение.'],
  [['--write=да'], 'Ничего не сделано: у ключа --write значения нет.'],
  [['--write', 'лишнее'], 'Ничего не сделано: слово «лишнее» лишнее.'],
])('a bare command refuses %j', (words, said) =>
  expect(answerCall({ ...manner, isBare: true }, words, {})).toEqual({ code: 2, text: `${said}\nКак вызвать` }),
);
test.each([[[]], [['--write']], [['--year', '2025', '--yes']], [['--year=2025']]])('a bare command takes %j', (words) =>
  expect(answerCall({ ...manner, isBare: true }, words, {})).toBeUndefined(),
);

test.each(['--help', '-h'])('%s tells how to call', (word) =>
  expect(answerCall(manner, ['a', word], by({ npm_config_write: 'true' }))).toEqual({ code: 0, text: 'Как вызвать' }),
);

const run = (file: string, words: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, stdout, stderr };
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const ours = Object.entries(scripts).flatMap(([name, call]) =>
  /^node scripts\/[\w-]+\.ts$/.test(call) && name !== 'test' ? [[name, call.slice(5)]] : [],
);

test.each([...ours, ['links', 'scripts/links.ts']])('%s asks how it was called before it works', (name, file) => {
  const inner: Record<string, string> = { check: 'scripts/lib/check-command.ts' };
  const source = readFileSync(inner[name!] ?? file!, 'utf8');
  expect(source).toMatch(new RegExp(`(?:endAnswered|answerCall)\\(\\{\\s*command: '${name}',`));
});

test.each([
  ['import', 'scripts/import.ts', ['README.md'], 'write'],
  ['check', 'scripts/check.ts', [], 'fix'],
  ['new', 'scripts/new.ts', ['material', 'Дроби на каждый день'], 'title'],
])('%s without two hyphens does nothing and says so; asked for help, it helps', (name, file, words, key) => {
  const { status, stderr } = run(file, words, { npm_lifecycle_event: name, [`npm_config_${key}`]: 'true' });
  expect(stderr).toContain(`npm run ${name} -- `);
  expect(stderr).toContain(`--${key}`);
  expect(status).toBe(2);
  const help = run(file, [...words, '--help']);
  expect(help.stdout).toMatch(/^Как вызвать/);
  expect(help.stdout).toContain(`--${key}`);
  expect(help.status).toBe(0);
});
