import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { writeContent } from '../src/testing/temporary-content.ts';
import { readPlace } from './lib/deploy/place.ts';
import { readSite, stampSite } from './lib/deploy/whole-site.ts';

/** Says that it is ssh and is the shell of this computer, with a greeting that no protocol expects. */
const SSH = '#!/bin/sh\n[ "$1" != -l ] || shift 2\nshift\necho "Добро пожаловать"\nexec sh -c "$*"\n';
/** rsync talks by the same channel and hears no greetings. */
const QUIET = SSH.replace(/^echo.*\n/m, '');
const hasRsync = spawnSync('rsync', ['--version']).status === 0;

function aHost(whenDone?: typeof afterAll) {
  const root = writeContent({ 'ssh.sh': SSH, 'quiet.sh': QUIET }, whenDone);
  for (const name of ['ssh.sh', 'quiet.sh']) chmodSync(join(root, name), 0o755);
  const [dist, srv] = [join(root, 'dist'), join(root, 'srv')];
  const env = { ...withoutVitest, OUT: dist, RSYNC_RSH: join(root, 'ssh.sh') };
  return {
    ...{ root, dist, srv, env },
    /** Makes the site of an edition, as a build would. */
    build: (edition: number | string, isPreview = false) => {
      rmSync(dist, { recursive: true, force: true });
      mkdirSync(join(dist, '_astro'), { recursive: true });
      mkdirSync(join(dist, 'o-banke'));
      for (const page of ['index.html', '404.html', 'o-banke/index.html']) writeFileSync(join(dist, page), `${edition} ${page}`);
      writeFileSync(join(dist, 'same.txt'), 'то же');
      writeFileSync(join(dist, `_astro/a.${edition}.js`), `${edition}`);
      stampSite(dist, isPreview);
    },
    deploy: (words: readonly string[] = [srv], more: Record<string, string> = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/deploy.ts', ...words], {
        env: { ...env, ...more },
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    },
    served: () => readFileSync(join(srv, 'current/index.html'), 'utf8').split(' ')[0],
    scripts: () => readdirSync(join(srv, 'current/_astro')).sort(),
    versions: () => readdirSync(join(srv, 'versions')).map((name) => Number.parseInt(name, 10)),
    litter: () => readdirSync(srv).filter((name) => !['versions', 'current', '.lock', '.kopilka-versions', '.released'].includes(name)),
  };
}

describe.each([['this computer', ''], ...(hasRsync ? [['a host', 'user@host:']] : [])])('on %s', (_name, host) => {
  it('shows the new version, keeps three, and their scripts for pages that are open; goes back', () => {
    const { build, deploy, srv, served, scripts, versions, litter, root } = aHost();
    const at = host === '' ? srv : host + srv;
    const more = { RSYNC_RSH: join(root, 'quiet.sh') };
    for (const edition of [1, 2, 3, 4]) {
      build(edition);
      expect(deploy([at], more)).toMatchObject({ status: 0, said: expect.stringContaining('Готово: открыта версия 00000') });
      expect(served()).toBe(`${edition}`);
    }
    expect(versions()).toEqual([2, 3, 4]);
    // The first edition left when the fourth had come: its scripts are carried along as long as it would be kept.
    expect(scripts()).toEqual(['a.1.js', 'a.2.js', 'a.3.js', 'a.4.js']);
    expect(lstatSync(join(srv, 'current')).isSymbolicLink()).toBe(true);
    expect(deploy([at], more).said).toContain('уже открыт');
    // What did not change is one file, with the time at which it came.
    expect(statSync(join(srv, 'current/same.txt')).nlink).toBe(3);
    expect(statSync(join(srv, 'current/index.html')).mode & 0o777).toBe(0o644);

    expect(deploy([at, '--back'], more)).toMatchObject({ status: 0, said: expect.stringContaining('Возвращена версия 000003') });
    expect([served(), scripts().includes('a.4.js')]).toEqual(['3', true]);
    expect([deploy([at, '--back'], more).status, served()]).toEqual([0, '2']);
    expect(deploy([at, '--back'], more)).toMatchObject({ status: 1, said: expect.stringContaining('возвращаться некуда') });
    build(5);
    expect([deploy([at], more).status, served(), versions()]).toEqual([0, '5', [2, 5]]);
    expect([deploy([at, '--back'], more).status, served()]).toEqual([0, '2']);
    expect(litter()).toEqual([]);
  });
});

it('tells which addresses of any sitemap it has shown open nothing now; a person may leave without a trace', () => {
  const { build, deploy, dist, srv } = aHost();
  const release = (edition: number, pages: readonly string[], told = pages) => {
    build(edition);
    for (const page of pages) {
      mkdirSync(join(dist, page), { recursive: true });
      writeFileSync(join(dist, page, 'index.html'), '');
    }
    mkdirSync(join(dist, 'sitemap'));
    const site = 'https://bank.primery.rf/kopilka/';
    writeFileSync(join(dist, 'sitemap.xml'), `<sitemap><loc>${site}sitemap/spiski.xml</loc></sitemap>\n`);
    writeFileSync(join(dist, 'sitemap/spiski.xml'), told.map((page) => `<url><loc>${site}${page}</loc></url>\n`).join(''));
    stampSite(dist, false);
    return deploy().said;
  };
  expect(release(1, ['', 'temy/opyt/', 'avtory/kto/'])).not.toContain('Внимание');
  expect(release(2, ['', 'temy/novoe/'])).toContain('не открываются (1): /temy/opyt/. Что');
  expect(release(3, ['', 'temy/novoe/', 'temy/opyt/'], [''])).not.toContain('Внимание');
  // What was told of once is remembered for good, the versions that told of it gone; a folder opens nothing without its page.
  expect(release(4, ['', 'temy/novoe/lenta/'], [''])).toContain('(2): /temy/novoe/, /temy/opyt/. Что');
  expect(
    release(
      5,
      Array.from({ length: 9 }, (_, index) => `stranica/${index}/`),
    ),
  ).not.toContain('stranica');
  expect(release(6, [])).toContain('(11): /stranica/0/, /stranica/1/, /stranica/2/, /stranica/3/, /stranica/4/ и ещё 6. Что');
  expect(readFileSync(join(srv, '.released'), 'utf8').split('\n')).toContain('temy/opyt/');
});

it('a greeting of the host is passed over', () => {
  const { build, deploy, srv, served } = aHost();
  for (const edition of [1, 2]) {
    build(edition);
    deploy();
  }
  expect([deploy([`host:${srv}`, '--back']).status, served()]).toEqual([0, '1']);
});

describe('is refused, and what readers see stays', () => {
  const { build, deploy, srv, root, dist, served, versions } = aHost(afterAll);
  const refuse = (words?: readonly string[], more?: Record<string, string>) => {
    const { status, said } = deploy(words, more);
    expect([served(), versions()]).toEqual(['1', [1]]);
    return `${status} ${said}`;
  };
  beforeAll(() => {
    build(1);
    deploy();
    mkdirSync(join(root, 'precious'));
    writeFileSync(join(root, 'precious/thesis.txt'), '');
  });

  test('no site', () => expect(refuse(undefined, { OUT: join(root, 'absent') })).toMatch(/^1 .*нет готового сайта/));
  test('a site of a build of before', () => {
    writeFileSync(join(dist, '.kopilka'), 'Папку собрал «npm run build».\n');
    expect(refuse()).toMatch(/^1 .*нет готового сайта/);
  });
  test.each<[string, () => void, RegExp]>([
    ['a file less', () => rmSync(join(dist, '404.html')), /не тот, что собран: файлов 4 .*а собрано 5/],
    ['a half of a file', () => writeFileSync(join(dist, '404.html'), ''), /не тот, что собран/],
    ['a file more', () => writeFileSync(join(dist, 'x.html'), ''), /не тот, что собран: файлов 6/],
  ])('%s', (_name, spoil, fault) => {
    build(2);
    spoil();
    expect(refuse()).toMatch(fault);
  });
  test('drafts', () => {
    build(2, true);
    expect(refuse()).toMatch(/^1 .*показ с черновиками/);
  });
  test.each<[string, string[], RegExp]>([
    ['somebody’s folder', [join(root, 'precious')], /^1 .*не то, что положил/],
    ['a file', [join(root, 'precious/thesis.txt')], /^2 .*там файл/],
    ['the project', ['src/site-here'], /^2 .*проект или содержание/],
    ['nothing', [], /^2 Назовите одну папку/],
    ['two', ['a', 'b'], /^2 Назовите одну папку/],
    ['a wrong key', ['a', '--bak'], /^2 Назовите одну папку/],
    ['back to nothing', [join(root, 'new'), '--back'], /^1 .*Версий сайта там нет/],
    ['back where somebody’s things are', [join(root, 'precious'), '--back'], /^1 .*Версий сайта там нет/],
    ['a host that does not answer', [`nobody@h:${srv}`], /^1 .*не ответила/],
  ])('%s', (_name, words, fault) => {
    build(2);
    expect(refuse(words, words[0]?.startsWith('nobody') ? { RSYNC_RSH: 'false' } : {})).toMatch(fault);
    expect(existsSync(join(root, 'new'))).toBe(false);
  });
  test('a second one at once', async () => {
    build(2);
    const other = spawn('flock', [join(srv, '.lock'), 'sh', '-c', 'echo held; read line'], { stdio: 'pipe' });
    await once(other.stdout, 'data');
    expect(refuse()).toMatch(/^1 .*уже выкладывает сайт другой процесс/);
    other.stdin.end();
    await once(other, 'exit');
  });
  test('a folder where the link should be', () => {
    const own = aHost();
    own.build(1);
    own.deploy();
    rmSync(join(own.srv, 'current'));
    mkdirSync(join(own.srv, 'current'));
    own.build(2);
    expect(own.deploy().said).toMatch(/current в этой папке — не ссылка/);
  });
  test('a link that leads elsewhere', () => {
    const own = aHost();
    own.build(1);
    own.deploy();
    rmSync(join(own.srv, 'current'));
    symlinkSync(own.dist, join(own.srv, 'current'));
    own.build(2);
    expect([own.deploy().said, own.versions()]).toEqual([expect.stringMatching(/current в этой папке — не ссылка на версию/), [1]]);
  });
  test('a disk that is full', () => {
    build(2);
    writeFileSync(join(dist, 'big.bin'), Buffer.alloc(3_000_000));
    stampSite(dist, false);
    const { status, stderr } = spawnSync('sh', ['-c', 'ulimit -f 2000; exec "$0" scripts/deploy.ts "$1"', process.execPath, srv], {
      env: { ...withoutVitest, OUT: dist },
      encoding: 'utf8',
    });
    expect([status, served(), versions(), readdirSync(srv).includes('.work')]).toEqual([1, '1', [1], false]);
    expect(stderr).toContain('на диске кончилось место');
  });
});

test.each<[string, object]>([
  ['/srv/bank', { folder: '/srv/bank' }],
  ['me@host.example:/srv/мой банк', { host: 'me@host.example', folder: '/srv/мой банк' }],
  ['host:/srv', { host: 'host', folder: '/srv' }],
  ['host:srv', { fault: expect.stringContaining('целиком') }],
  ['host:/', { fault: expect.stringContaining('целиком') }],
  ['-oProxyCommand=x:/srv', { fault: expect.stringContaining('не имя сервера') }],
  ['rsync://host/srv', { fault: expect.stringContaining('адрес, а нужна папка') }],
])('%s', (text, expected) => expect(readPlace(text)).toEqual(expected));

test('the same site has the same digest, another has another', () => {
  const { build, dist } = aHost();
  const digest = (edition: number) => {
    build(edition);
    const site = readSite(dist);
    return 'digest' in site ? site.digest : site.fault;
  };
  expect(digest(1)).toMatch(/^[0-9a-f]{64}$/);
  expect(digest(1)).toBe(digest(1));
  expect(digest(1)).not.toBe(digest(2));
});

test('a link that an administrator wrote whole, to go back by hand, is one of ours', () => {
  const { build, deploy, srv, served, versions } = aHost();
  for (const edition of [1, 2, 3]) {
    build(edition);
    deploy();
  }
  const second = readdirSync(join(srv, 'versions')).sort()[1] ?? '';
  rmSync(join(srv, 'current'));
  symlinkSync(join(srv, 'versions', second, 'site'), join(srv, 'current'));
  build(4);
  expect([deploy().status, served(), versions()]).toEqual([0, '4', [1, 2, 4]]);
});

test('a deploy that was killed is swept by the next', () => {
  const { build, deploy, srv, served, versions, litter } = aHost();
  build(1);
  deploy();
  mkdirSync(join(srv, '.work/77/new/site'), { recursive: true });
  mkdirSync(join(srv, 'versions/000002-killed/site'), { recursive: true });
  expect(readlinkSync(join(srv, 'current'))).toMatch(/^versions\/000001-/);
  build(2);
  expect([deploy().status, served(), versions(), litter()]).toEqual([0, '2', [1, 3], []]);
});
