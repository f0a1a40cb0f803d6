import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MARKER } from './lib/target.ts';

/** Runs a command of the project on a content folder; the site of before lies in `out`. */
function run(script: 'build' | 'check' | 'dev', content: string, out: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
    env: { ...process.env, CONTENT: content, OUT: out, ...env },
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

const lesson = 'materials/2025-2026/slozhenie-drobej-5-klass';
const card = `${lesson}/index.md`;

/** One fault at a time, planted into a copy of the real bank: what is done, what the editor must read. */
const faults: [name: string, plant: (content: string) => void, message: RegExp][] = [
  [
    'broken YAML',
    (at) => edit(at, card, (text) => text.replace(/^title:.*$/m, 'title: "Незакрытая кавычка')),
    /index\.md:\d+:\d+ — ошибка \[yaml\]/,
  ],
  ['a colon in a title', (at) => edit(at, card, (text) => text.replace(/^title:.*$/m, 'title: Урок: Лондон')), /двоеточи/],
  ['no opening ---', (at) => edit(at, card, (text) => text.replace('---\n', '')), /должен начинаться со строки «---»/],
  ['an unknown key', (at) => edit(at, card, (text) => text.replace(/^title:/m, 'titel: Лишнее\ntitle:')), /«titel».*\n.*«title»/],
  ['a day that does not exist', (at) => edit(at, card, (text) => text.replace(/^submitted:.*$/m, 'submitted: 2026-02-31')), /2026-02-31/],
  [
    'an id in other case',
    (at) => cpSync(join(at, lesson), join(at, lesson.replace('slozhenie', 'Slozhenie')), { recursive: true }),
    /Slozhenie/,
  ],
  [
    'a file that is named but absent',
    (at) => edit(at, card, (text) => text.replace(/^title:/m, 'cover: net-takogo.png\ntitle:')),
    /net-takogo\.png/,
  ],
  ['a script in a text', (at) => edit(at, card, (text) => `${text}\n<script>alert(1)</script>\n`), /raw-html/],
  [
    'a title of a megabyte',
    (at) => edit(at, card, (text) => text.replace(/^title:.*$/m, `title: ${'а'.repeat(1_000_000)}`)),
    /длиннее 200 знаков/,
  ],
  ['a file in another encoding', (at) => writeFileSync(join(at, card), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xcf, 0xf0, 0xe8])), /UTF-8/],
  ['no profile of the region', (at) => rmSync(join(at, 'region.yaml')), /region\.yaml/],
  [
    'an unreadable entry',
    (at) => {
      rmSync(join(at, card));
      mkdirSync(join(at, card));
    },
    /slozhenie-drobej-5-klass/,
  ],
];

describe('a fault stops the build and the site of before stays', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'faults-'));
  });

  it.each(faults)('%s', (name, plant, message) => {
    const content = join(root, name.replaceAll(' ', '-'), 'content');
    cpSync('content', content, { recursive: true });
    const other = 'units/math.md';
    edit(content, other, (text) => text.replace(/^kind:.*$/m, 'kind: omoo'));
    plant(content);
    const out = join(root, name.replaceAll(' ', '-'), 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'прежний сайт');
    writeFileSync(join(out, MARKER), '');
    const { status, text } = run('build', content, out);
    expect(text).toMatch(message);
    expect(text, 'one fault hides another').toContain('units/math.md');
    expect(text).not.toMatch(/\bat .*node:internal|Invalid|Expected/);
    expect(text.length, 'a message must stay short').toBeLessThan(20_000);
    expect(status).toBe(1);
    expect(readdirSync(out)).toEqual([MARKER, 'index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('прежний сайт');
  });

  it.each(['bank', 'bank/content', 'bank/precious'])('refuses to replace %s, where things lie that nobody asked to delete', (out) => {
    mkdirSync(join(root, 'bank/content'), { recursive: true });
    mkdirSync(join(root, 'bank/precious'), { recursive: true });
    writeFileSync(join(root, 'bank/precious/thesis.txt'), '');
    const { status, text } = run('build', join(root, 'bank/content'), join(root, out));
    expect(text).toContain('сборка');
    expect(status).toBe(2);
    expect(existsSync(join(root, 'bank/precious/thesis.txt'))).toBe(true);
  });

  it('says that the content folder is absent', () => {
    const { status, text } = run('check', join(root, 'nowhere'), join(root, 'none'));
    expect(text).toContain('Папки с содержанием банка нет');
    expect(status).toBe(1);
  });

  it('reads what Windows leaves: a byte order mark and CRLF', () => {
    const content = join(root, 'windows');
    cpSync('content', content, { recursive: true });
    edit(content, card, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const { status, text } = run('check', content, join(root, 'none'));
    // The conclusions still hold: line ends are not the text.
    expect(text).not.toMatch(/ — ошибка /);
    expect(status).toBe(0);
  });

  it.each(['abc', '', '2026-11', '2026-13-45', '2026-02-31', '22.11.2026'])('refuses TODAY=%s', (TODAY) => {
    for (const script of ['check', 'build', 'dev'] as const) {
      const { status, text } = run(script, 'content', join(root, 'none'), { TODAY });
      expect(text).toContain(`TODAY=${TODAY} — не день`);
      expect(status).toBe(2);
    }
  });

  it('refuses parameters it does not know', () => {
    expect(spawnSync(process.execPath, ['scripts/check.ts', '--fixx']).status).toBe(2);
  });
});

function edit(content: string, file: string, change: (text: string) => string): void {
  const before = readFileSync(join(content, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The planted fault changed nothing in ${file}.`);
  writeFileSync(join(content, `${file}.new`), after);
  renameSync(join(content, `${file}.new`), join(content, file));
}
