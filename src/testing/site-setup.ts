import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/lib/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the real bank, served from a sub-path it was not built for. */
    site: string;
    /** The same folder served from the root, as `region.yaml` says. */
    rootSite: string;
    /** Folder of the built bank. */
    siteFolder: string;
  }
}

const OUT = resolve('.build/test-site');

/** Builds the real bank once, as an editor would, and serves it below a sub-path. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (process.env['KEEP_SITE'] === undefined || !existsSync(OUT)) build();
  const below = await serveFolder(OUT, { port: 4400, path: '/any/sub-path/' });
  const root = await serveFolder(OUT, { port: 4430 });
  project.provide('site', below.address);
  project.provide('rootSite', root.address);
  project.provide('siteFolder', OUT);
  return () => void [below, root].forEach(({ server }) => server.close());
}

function build(): void {
  mkdirSync('.build', { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, OUT, CONTENT: 'content' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The bank does not build:\n${stdout}\n${stderr}`);
}
