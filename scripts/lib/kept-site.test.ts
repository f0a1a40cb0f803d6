import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { inputsOf, isSiteKept, keepSite, type BuildPlaces } from './kept-site.ts';

const DAY = '2026-11-23';
const FILES = {
  'content/region.yaml': 'site: x',
  'content/materials/2025-2026/urok/index.md': 'Текст',
  'src/pages/index.astro': '<p>',
  'scripts/build.ts': '1',
  'public/favicon.svg': '<svg/>',
  'astro.config.mjs': '{}',
  'package.json': '{}',
  'package-lock.json': '{"a":1}',
  'node_modules/.package-lock.json': '{}',
  'dist/index.html': 'сайт',
  'dist/.kopilka': '',
  'dist/materialy/urok/index.html': 'урок',
};

let places: BuildPlaces;
const at = (path: string) => join(places.project, path);
const git = (...words: string[]) =>
  execFileSync('git', ['-C', at('content'), '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { stdio: 'ignore' });
const keep = () => keepSite(places, { inputs: inputsOf(places), day: DAY, timeZone: 'Europe/Moscow' });

beforeEach(() => {
  const project = writeContent(FILES);
  places = { project, content: join(project, 'content'), target: join(project, 'dist') };
  vi.stubEnv('TODAY', DAY);
  git('init');
  git('commit', '--allow-empty', '-m', 'one');
});
afterEach(() => void vi.unstubAllEnvs());

/** Whatever is touched, the site is built anew: what is done to a finished one. */
const touched: [what: string, touch: () => void][] = [
  ['a changed text', () => writeFileSync(at('content/materials/2025-2026/urok/index.md'), 'Тексты')],
  ['a changed text of the same length', () => writeFileSync(at('content/materials/2025-2026/urok/index.md'), 'текст')],
  ['a new file of the content', () => writeFileSync(at('content/materials/2025-2026/urok/plan.pdf'), '')],
  ['a renamed folder of the content', () => renameSync(at('content/materials/2025-2026/urok'), at('content/materials/2025-2026/uroki'))],
  ['an empty folder of the content', () => mkdirSync(at('content/news'))],
  ['a commit of the content', () => git('commit', '--allow-empty', '-m', 'two')],
  ['a changed template', () => writeFileSync(at('src/pages/index.astro'), '<b>')],
  ['a changed command', () => writeFileSync(at('scripts/build.ts'), '2')],
  ['a changed file that is served as is', () => writeFileSync(at('public/favicon.svg'), '<svg />')],
  ['changed settings of Astro', () => writeFileSync(at('astro.config.mjs'), '[]')],
  ['a changed lock of packages', () => writeFileSync(at('package-lock.json'), '{"a":2}')],
  ['other packages on the disk', () => writeFileSync(at('node_modules/.package-lock.json'), '[]')],
  ['a file of settings that was not there', () => writeFileSync(at('.env'), '')],
  ['another day', () => void vi.stubEnv('TODAY', '2026-11-24')],
  ['a show of drafts', () => void vi.stubEnv('PREVIEW', '1')],
  ['another language', () => void vi.stubEnv('FACE', 'en')],
  ['no index of search', () => void vi.stubEnv('SEARCH_INDEX', 'off')],
  ['a page of the site that is gone', () => rmSync(at('dist/materialy/urok/index.html'))],
  ['a page of the site that was written to', () => writeFileSync(at('dist/index.html'), 'САЙТ')],
  ['a page of the site written again as it was', () => writeFileSync(at('dist/index.html'), readFileSync(at('dist/index.html')))],
  ['a foreign file in the site', () => writeFileSync(at('dist/materialy/.chuzhoe'), '')],
  ['no site', () => rmSync(at('dist'), { recursive: true })],
  ['no caches', () => rmSync(at('.cache'), { recursive: true })],
];

describe('isSiteKept', () => {
  it('is so when nothing was touched', () => {
    keep();
    expect(isSiteKept(places)).toBe(true);
  });

  it('is so whatever happens beside what a site is made of', () => {
    keep();
    mkdirSync(at('.cache/papers'));
    mkdirSync(at('dist2'));
    writeFileSync(at('build.log'), '');
    vi.stubEnv('LANG', 'tr_TR.UTF-8');
    expect(isSiteKept(places)).toBe(true);
  });

  it.each(touched)('is not so after %s', (_, touch) => {
    keep();
    touch();
    expect(isSiteKept(places)).toBe(false);
  });

  it('is not so for a site that was never finished', () => expect(isSiteKept(places)).toBe(false));

  it('is not so when something changed while the site was built', () => {
    keep();
    const inputs = inputsOf(places);
    writeFileSync(at('content/region.yaml'), 'site: y');
    keepSite(places, { inputs, day: DAY, timeZone: 'Europe/Moscow' });
    expect(isSiteKept(places)).toBe(false);
  });

  it('knows the sites of two folders apart', () => {
    keep();
    expect(isSiteKept({ ...places, target: at('dist2') })).toBe(false);
  });
});
