import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { aDocx, wp } from '../src/testing/docx-parts.ts';
import { importContent } from '../src/testing/import-content.ts';

const WORKS = 12;
const work = (number: number) =>
  aDocx(
    wp(`Как растёт лён на поле номер ${number}`, { style: '1' }) +
      wp(`Лён сеют в мае, и поле номер ${number} становится голубым. `.repeat(200)),
  );

function start(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = importContent();
  mkdirSync(join(root, '.in'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, '.in', name), bytes);
  const env = { ...withoutVitest, CONTENT: root, TODAY: '2026-11-22' };
  const run = (...words: string[]) => spawnSync(process.execPath, ['scripts/import.ts', ...words], { env, encoding: 'utf8' });
  return { root, env, run, input: join(root, '.in') };
}

/** Every file of the materials with its bytes; what is made aside is not content. */
function materials(root: string): Map<string, string> {
  if (!existsSync(join(root, 'materials'))) return new Map();
  const names = readdirSync(join(root, 'materials'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    names
      .map(({ parentPath, name }) => [join(parentPath, name).slice(root.length), readFileSync(join(parentPath, name), 'latin1')] as const)
      .sort(),
  );
}

describe('the command', { timeout: 120_000 }, () => {
  test('ends with 0 when all is taken, with 1 when a file is refused, with 2 and how to call it', () => {
    const { run, input, root } = start({ 'a.docx': work(1) });
    const trial = run(input);
    expect([trial.status, trial.stderr]).toEqual([0, '']);
    expect(trial.stdout).toMatch(
      /^черновик {4}│ .*a\.docx\n.*«Как растёт лён на поле номер 1»\n.*→ materials\/2026-2027\/kak-rastyot-lyon-na-pole-nomer-1/,
    );
    expect(trial.stdout).toMatch(/Это проба: ничего не записано\. Чтобы записать, добавьте --write\.\s*$/);
    expect(materials(root).size).toBe(0);
    writeFileSync(join(input, 'b.docx'), '');
    const refused = run(input, '--write');
    expect([refused.status, materials(root).size]).toEqual([1, 2]);
    expect(refused.stdout).toMatch(/ОТКАЗ {7}│ .*b\.docx\n.*пустой/);
  });

  test.each<[string, string[], RegExp]>([
    ['no file', [], /^Не назван ни один файл/],
    ['a file that is not there', ['нет.docx'], /^Файла или папки «нет\.docx» нет/],
    ['a wrong key', ['.', '--writ'], /^Ключа «--writ» у импорта нет/],
    ['a wrong year', ['.', '--year', '2026'], /не учебный год/],
    ['a year that has not begun', ['.', '--year', '2099-2100'], /ещё не начался/],
    ['an unknown author', ['.', '--author', 'кто-то'], /Автора «кто-то» в банке нет/],
    ['a map of no table', ['.', '--map', 'а=title'], /годится только для таблиц/],
    ['a wrong map', ['webinars', '.', '--map', 'а=б'], /непонятно «а=б»/],
  ])('%s ends with 2', (_name, words, fault) => {
    const { status, stderr, stdout } = start({}).run(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(fault);
    expect(stderr).toContain('npm run import -- ');
  });

  test('killed at any moment it leaves each work absent or whole, and the next run ends what was begun', async () => {
    const works = Object.fromEntries(Array.from({ length: WORKS }, (_, index) => [`${index + 1}.docx`, work(index + 1)]));
    const whole = start(works);
    expect(whole.run(whole.input, '--write').status).toBe(0);
    const after = materials(whole.root);
    expect(after.size).toBe(WORKS * 2);

    const { root, env, run, input } = start(works);
    const seen = new Set<number>();
    // Killed after each of its works in turn: the moment of writing is always near.
    for (let target = 1; target <= WORKS; target += 2) {
      const child = spawn(process.execPath, ['scripts/import.ts', input, '--write'], { env, stdio: 'ignore' });
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      while (child.exitCode === null && materials(root).size < target * 2) await wait(1);
      child.kill('SIGKILL');
      await ended;
      const now = materials(root);
      seen.add(now.size / 2);
      expect(now.size % 2).toBe(0);
      for (const [path, bytes] of now) expect(after.get(path)).toBe(bytes);
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(run(input, '--write').status).toBe(0);
    expect(materials(root)).toEqual(after);
    expect(readdirSync(root).filter((name) => name.startsWith('.import'))).toEqual([]);
  });
  test('waits for nobody: while another writes, it says who, writes nothing, and a trial may look', () => {
    const { root, run, input } = start({ 'a.docx': work(1) });
    mkdirSync(join(root, '.import-lock'));
    const owner = {
      pid: process.pid,
      host: hostname(),
      command: 'приём пакетов и заключений',
      since: '2026-11-22T14:05:00.000Z',
      token: 'a',
    };
    writeFileSync(join(root, '.import-lock/owner.json'), JSON.stringify(owner));
    const busy = run(input, '--write');
    expect([busy.status, busy.stdout, materials(root).size]).toEqual([1, '', 0]);
    expect(busy.stderr).toMatch(/^В банк сейчас пишет другая команда: приём пакетов и заключений/);
    expect(run(input).status).toBe(0);
    const intake = spawnSync(process.execPath, ['scripts/intake.ts', join(input, 'a.docx')], {
      env: { ...withoutVitest, CONTENT: root },
      encoding: 'utf8',
    });
    expect([intake.status, intake.stderr.split(':')[0]]).toEqual([1, 'В банк сейчас пишет другая команда']);
    expect(existsSync(join(root, '../.intake'))).toBe(false);
  });
});
