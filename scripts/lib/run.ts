import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Runs a command of an installed package with this Node and returns its exit code; its output goes to the terminal. */
export function runPackage(name: string, bin: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
  const file = join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin]!);
  return run(process.execPath, [file, ...args], env);
}

/** Runs a command and returns its exit code (1 when it was killed); its output goes to the terminal. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
    // Who ends this process means its work too: a server must not live on without it.
    const end = () => void child.kill();
    process.on('exit', end);
    child.on('error', reject).on('exit', (code) => {
      process.off('exit', end);
      resolve(code ?? 1);
    });
  });
}
