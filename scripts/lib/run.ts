import { spawn, type StdioOptions } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Runs a command of an installed package with this Node and returns its exit code; its output goes to the terminal. */
export function runPackage(name: string, bin: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return run(process.execPath, [programOf(name, bin), ...args], env);
}

/** Runs a command of an installed package as `runPackage` does; what it would tell the terminal comes back with the exit code. */
export async function runPackageHeld(
  name: string,
  bin: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ readonly code: number; readonly told: string }> {
  const told: Buffer[] = [];
  const code = await run(process.execPath, [programOf(name, bin), ...args], env, (bytes) => told.push(bytes));
  return { code, told: Buffer.concat(told).toString() };
}

/** Returns the path of a command of an installed package. */
function programOf(name: string, bin: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin]!);
}

/** Runs a command and returns its exit code (1 when it was killed); its output goes to the terminal, or to `hear`. */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  hear?: (bytes: Buffer) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // What tells how far the work is goes to the terminal at once.
    const stdio: StdioOptions = hear === undefined ? 'inherit' : ['inherit', 'pipe', 'pipe', 1];
    const child = spawn(command, args, {
      stdio,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(hear && { PROGRESS_TO: '3' }), ...env },
    });
    if (hear !== undefined) for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear);
    // Who ends this process means its work too: a server must not live on without it.
    const end = () => void child.kill();
    process.on('exit', end);
    child.on('error', reject).on('close', (code) => {
      process.off('exit', end);
      resolve(code ?? 1);
    });
  });
}
