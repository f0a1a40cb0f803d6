import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readBank } from '../../../src/bank/read.ts';
import { entryText, yamlText } from '../../../src/bank/form/yaml-text.ts';
import { inhabited, smallest } from '../../../src/testing/small-bank.ts';
import { explainReadFault } from '../disk-fault.ts';
import { takeSheets } from '../intake.ts';
import { takeProposal, type ProposalResult } from './take-proposal.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A small bank in a folder of its own, kept in git or not. */
function aBank(isKept = false): { folder: string; root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  folders.push(folder);
  const root = join(folder, 'content');
  for (const [path, text] of Object.entries({ ...smallest(), ...inhabited })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (isKept) {
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '-A');
    git(folder, '-c', 'user.name=t', '-c', 'user.email=t@example.ru', 'commit', '-qm', 'start');
  }
  return { folder, root };
}

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] }).trim();

const data = {
  title: 'Пробная работа',
  summary: 'Что внутри и чем полезно.',
  type: 'tech-map',
  subjects: ['matematika'],
  grades: ['5'],
  unit: 'math',
  authors: [{ person: 'probnaya-pp', organisation: 'shkola-proby', position: 'учитель' }],
  submitted: '2025-10-06',
};
const manifest = { format: 'kopilka-predlozhenie', version: 1, kind: 'material', region: 'r', made: '2025-10-06' };
const person = {
  surname: 'Пробная',
  name: 'Проба',
  patronymic: 'Пробовна',
  posts: [{ position: 'учитель', organisation: 'shkola-proby' }],
};
const school = { name: 'Школа пробы', short_name: 'Школа пробы', kind: 'school', municipality: 'region' };
const docx = (more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>'), ...more });

type Parts = Record<string, Uint8Array | [Uint8Array, object] | undefined>;
/** A package like that of the form, with changes. */
function aPackage(changes: Parts = {}, fields: object = {}): Uint8Array {
  const parts: Parts = {
    'manifest.json': strToU8(JSON.stringify(manifest)),
    'index.md': strToU8(entryText({ ...data, ...fields }, 'Текст работы.')),
    'people/probnaya-pp.yaml': strToU8(yamlText(person)),
    'organisations/shkola-proby.yaml': strToU8(yamlText(school)),
    'kontakty.txt': strToU8('proba@example.ru'),
    ...changes,
  };
  const present = Object.entries(parts).filter((part): part is [string, Uint8Array] => part[1] !== undefined);
  return zipSync(Object.fromEntries(present));
}

async function take(bytes: Uint8Array, { folder, root }: { folder: string; root: string }): Promise<ProposalResult> {
  const path = join(folder, 'paket.zip');
  writeFileSync(path, bytes);
  return takeProposal(path, { root, aside: join(folder, '.intake'), bank: () => readBank(root).bank, today: '2025-11-01' });
}

const contactsOf = (result: ProposalResult) => ('taken' in result && result.contacts) || 'none';

const snapshot = (root: string) =>
  globSync('**/*', { cwd: root, withFileTypes: true, exclude: ['.git'] })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => `${path}: ${readFileSync(path, 'base64')}`)
    .join('\n');

describe('a package of the form', () => {
  it('lies in the folder with its people, and the second time it is known', async () => {
    const bank = aBank();
    const files = { 'files/list.docx': docx({ 'docProps/core.xml': strToU8('<a><dc:creator>Секретов</dc:creator></a>') }) };
    const bytes = aPackage(files, { files: [{ file: 'list.docx', title: 'Лист' }] });
    const first = await take(bytes, bank);
    expect(first).toMatchObject({
      taken: { id: 'probnaya-rabota', file: 'materials/2025-2026/probnaya-rabota/index.md' },
      branch: undefined,
    });
    const { bank: now, issues } = readBank(bank.root);
    expect(issues).toEqual([]);
    expect(now.entries.material.get('probnaya-rabota')?.data.authors).toEqual([
      { person: 'probnaya-pp', organisation: 'shkola-proby', position: 'учитель' },
    ]);
    expect(now.entries.person.get('probnaya-pp')?.data.surname).toBe('Пробная');
    expect(readFileSync(join(bank.root, 'materials/2025-2026/probnaya-rabota/list.docx')).includes('Секретов')).toBe(false);
    expect(readFileSync(contactsOf(first), 'utf8')).toBe('proba@example.ru');
    const before = snapshot(bank.root);
    expect(await take(bytes, bank)).toMatchObject({ known: 'materials/2025-2026/probnaya-rabota/index.md' });
    expect(snapshot(bank.root)).toBe(before);
  });

  it.each([false, true])('is the same whatever else its description says or how it is laid out; kept in git: %s', async (isKept) => {
    const bank = aBank(isKept);
    await take(aPackage(), bank);
    const describedAs = (text: string) => take(aPackage({ 'manifest.json': strToU8(text) }), bank);
    const known = isKept ? 'predlozhenie/probnaya-rabota' : 'materials/2025-2026/probnaya-rabota/index.md';
    const { format, ...rest } = manifest;
    expect(await describedAs(JSON.stringify({ ...rest, format }, undefined, 4))).toMatchObject({ known });
    for (const more of [{ note: 'x' }, { made: '2025-10-07', tool: 1 }])
      expect(await describedAs(JSON.stringify({ ...manifest, ...more }))).toMatchObject({
        faults: [expect.stringMatching(/manifest\.json.*лишнее/)],
      });
    expect(await describedAs(JSON.stringify({ ...manifest, made: '2025-10-07', region: 'q' }))).toMatchObject({ known });
    if (isKept) expect(git(bank.folder, 'branch', '--list', 'predlozhenie/*').split('\n')).toHaveLength(1);
  });

  it('gets another code where its own is taken, and the people whom the bank knows', async () => {
    const bank = aBank();
    await take(aPackage(), bank);
    const second = await take(aPackage({}, { summary: 'Другая работа того же автора.' }), bank);
    expect(second).toMatchObject({ taken: { id: 'probnaya-rabota-2' } });
    expect(readBank(bank.root).bank.entries.person.size).toBe(2);
  });

  it('lies on a branch of its own; neither the folder nor the index of the editor is touched', async () => {
    const bank = aBank(true);
    writeFileSync(join(bank.root, 'units/rumo.md'), `${readFileSync(join(bank.root, 'units/rumo.md'), 'utf8')}\nПравка редактора.\n`);
    writeFileSync(join(bank.folder, 'zametka.txt'), 'своё');
    git(bank.folder, 'add', 'zametka.txt');
    const before = [snapshot(bank.root), git(bank.folder, 'status', '--porcelain', '--', 'content', 'zametka.txt')];
    expect(await take(aPackage(), bank)).toMatchObject({ branch: 'predlozhenie/probnaya-rabota' });
    expect([snapshot(bank.root), git(bank.folder, 'status', '--porcelain', '--', 'content', 'zametka.txt')]).toEqual(before);
    expect(git(bank.folder, 'diff', '--name-only', 'main', 'predlozhenie/probnaya-rabota').split('\n')).toEqual([
      'content/materials/2025-2026/probnaya-rabota/index.md',
      'content/organisations/shkola-proby.yaml',
      'content/people/probnaya-pp.yaml',
    ]);
    expect(await take(aPackage(), bank)).toMatchObject({ known: 'predlozhenie/probnaya-rabota' });
    expect(await take(aPackage({}, { summary: 'Другая.' }), bank)).toMatchObject({ branch: 'predlozhenie/probnaya-rabota-2' });
  });
});

describe('a hostile package changes nothing', () => {
  const named = (path: string): Parts => ({ [path]: strToU8('x') });
  it.each<[string, Uint8Array, RegExp]>([
    ['a path above', aPackage(named('../evil.md')), /ничего не бывает/],
    ['a path above from a folder', aPackage(named('files/../../evil.md')), /ничего не бывает/],
    ['an absolute path', aPackage(named('/etc/evil')), /ничего не бывает/],
    ['a drive', aPackage(named('C:/evil.txt')), /ничего не бывает/],
    ['a backslash', aPackage(named('files\\..\\evil.txt')), /обратная черта/],
    ['another folder', aPackage(named('protocols/p.yaml')), /ничего не бывает/],
    ['code', aPackage(named('astro.config.mjs')), /ничего не бывает/],
    ['a hidden file', aPackage(named('files/.htaccess')), /ничего не бывает/],
    ['a device of Windows', aPackage(named('files/con.txt')), /ничего не бывает/],
    ['a stream of Windows', aPackage(named('files/a.txt:evil')), /ничего не бывает/],
    ['one name in two cases', aPackage({ ...named('files/a.txt'), ...named('files/A.txt') }), /не один/],
    ['a link', aPackage({ 'files/a.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }), /ссылка/],
    ['a bomb', aPackage({ 'files/a.txt': new Uint8Array(14_000_000) }), /бомбы/],
    ['a large text', aPackage({ 'kontakty.txt': new Uint8Array(2_100_000).fill(65) }), /велик/],
    [
      'too many files',
      aPackage(Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`files/${index}.txt`, strToU8('x')]))),
      /не больше/,
    ],
    ['a broken archive', aPackage().subarray(0, 400), /повреждён/],
    ['no archive', strToU8('привет'), /повреждён/],
    ['an archive of something else', zipSync({ 'files/a.txt': strToU8('a') }), /не пакет/],
    ['a newer form', aPackage({ 'manifest.json': strToU8(JSON.stringify({ ...manifest, version: 2 })) }), /новая форма/],
    ['no entry', aPackage({ 'index.md': undefined }), /нет файла index.md/],
    ['code in front matter', aPackage({ 'index.md': strToU8('---js\nprocess.exit(7)\n---\n') }), /после «---»/i],
    ['an unknown field', aPackage({}, { evil: 1 }), /«evil»/],
    ['a field of editors', aPackage({}, { published: '2025-10-07' }), /«published».*редакция/],
    ['a sample', aPackage({}, { demo: true }), /«demo».*редакция/],
    [
      'a consent given by a file',
      aPackage({ 'people/probnaya-pp.yaml': strToU8(yamlText({ ...person, consent: { distribution: { id: '1', date: '2025-10-01' } } })) }),
      /согласие/,
    ],
    ['a subject that is not there', aPackage({}, { subjects: ['magiya'] }), /magiya/],
    ['a stranger of the bank', aPackage({ 'people/probnaya-pp.yaml': undefined }), /probnaya-pp/],
    [
      'macros',
      aPackage({ 'files/a.docx': docx({ 'word/vbaProject.bin': strToU8('x') }) }, { files: [{ file: 'a.docx', title: 'А' }] }),
      /внутри документ с макросами\. Сохраните его без макросов/,
    ],
    [
      'entities in a document',
      aPackage(
        { 'files/a.docx': docx({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>') }) },
        { files: [{ file: 'a.docx', title: 'А' }] },
      ),
      /сущности/,
    ],
    ['another content', aPackage({ 'files/a.pdf': strToU8('MZ program') }, { files: [{ file: 'a.pdf', title: 'А' }] }), /a\.pdf/],
    [
      'an empty PDF',
      aPackage({ 'files/a.pdf': new Uint8Array() }, { files: [{ file: 'a.pdf', title: 'А' }] }),
      /^Файл «a\.pdf» не принят\. Файл пустой, 0 байт\. Скопируйте его заново\.$/,
    ],
    [
      'a text called PDF',
      aPackage({ 'files/a.pdf': strToU8('Ход урока') }, { files: [{ file: 'a.pdf', title: 'А' }] }),
      /^Файл «a\.pdf» не принят\. Файл назван «\.pdf», а внутри простой текст\./,
    ],
    ['a field that nobody knows', aPackage({}, { qwertyuiop: 'x' }), /^.{0,60}«qwertyuiop».{0,160}docs\/fields\.md#material.{0,60}$/],
    ['a web page', aPackage({ 'files/a.html': strToU8('<script>') }, { files: [{ file: 'a.html', title: 'А' }] }), /\.html/],
    ['a file that nobody named', aPackage({ 'files/a.txt': strToU8('текст') }), /a\.txt/],
    ['a script in the text', aPackage({ 'index.md': strToU8(entryText(data, '<script>alert(1)</script>')) }), /HTML/],
    ['a pupil in the text', aPackage({ 'index.md': strToU8(entryText(data, 'Звоните: +7 912 345-67-89')) }), /Личные данные/],
    ['letters of another encoding', aPackage({ 'index.md': Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xcf, 0xf0]) }), /UTF-8/],
  ])('%s', async (_name, bytes, why) => {
    const bank = aBank();
    const before = snapshot(bank.root);
    const result = await take(bytes, bank);
    expect('faults' in result ? result.faults.join('\n') : result).toMatch(why);
    expect(snapshot(bank.root)).toBe(before);
    expect(existsSync(join(bank.folder, 'evil.md'))).toBe(false);
  });
});

describe('a disk that does not let write', () => {
  const intake = ({ folder, root }: { folder: string; root: string }, ...packages: Uint8Array[]) => {
    const paths = packages.map((bytes, index) => {
      writeFileSync(join(folder, `paket-${index}.zip`), bytes);
      return join(folder, `paket-${index}.zip`);
    });
    return spawnSync(process.execPath, ['scripts/intake.ts', ...paths], {
      env: { ...process.env, CONTENT: root, TODAY: '2025-11-01' },
      encoding: 'utf8',
    });
  };

  it.each([false, true])('is told in Russian, and the other packages are taken; kept in git: %s', (isKept) => {
    const bank = aBank(isKept);
    // Where contacts should lie nothing can: the same as a full disk to whoever writes.
    writeFileSync(join(bank.folder, '.intake'), 'файл');
    const { status, stdout, stderr } = intake(
      bank,
      aPackage(),
      strToU8('не архив'),
      aPackage({ 'kontakty.txt': undefined }, { title: 'Другая работа' }),
    );
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/paket-0\.zip\n {2}Не принят.*\n.*Не удалось записать папку «[^»]*\.intake».*\n\n?/);
    expect(stdout).toMatch(/paket-1\.zip\n {2}Не принят.*\n.*повреждён.*\n.*Не удалось записать папку/);
    expect(stdout).toMatch(/Принято: «Другая работа»/);
    expect(existsSync(join(bank.root, 'materials/2025-2026/probnaya-rabota'))).toBe(false);
  });

  it('leaves no part of a file behind', async () => {
    const bank = aBank();
    const first = await take(aPackage(), bank);
    rmSync(join(bank.root, 'materials/2025-2026/probnaya-rabota'), { recursive: true });
    rmSync(contactsOf(first));
    mkdirSync(contactsOf(first));
    expect(await take(aPackage(), bank)).toMatchObject({ faults: [expect.stringMatching(/Не удалось записать папку/)] });
    expect(readdirSync(join(bank.folder, '.intake')).sort()).toEqual(['.gitignore', basename(contactsOf(first))]);
  });
});

describe('what an intake that was killed left aside', () => {
  it('is away after the next, with the name in it; that of one at work stays', async () => {
    const bank = aBank();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const [left, alive] = [`.import-${dead}`, `.import-${process.ppid}`].map((name) => join(bank.root, name));
    for (const folder of [left!, alive!]) mkdirSync(folder);
    writeFileSync(join(left!, 'file'), 'surname: Пробная');
    // Versions before this one put them beside their places.
    const old = ['people', 'organisations', 'webinars/2025-2026'].map((folder) => join(bank.root, folder, `.${randomUUID()}.tmp`));
    for (const path of old) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'surname: Пробная');
    }
    await take(strToU8('не архив'), bank);
    expect([left!, alive!, ...old].map((path) => existsSync(path))).toEqual([false, true, false, false, false]);
  });

  it('is away from the folder of kept sheets and of conclusions after the next command', () => {
    const bank = aBank();
    const half = [join(bank.folder, '.intake'), join(bank.root, 'reviews/2025-2026/rabota')].map((folder) => {
      mkdirSync(folder, { recursive: true });
      return join(folder, `.${randomUUID()}.tmp`);
    });
    for (const path of half) writeFileSync(path, 'proba@example.ru');
    writeFileSync(join(bank.folder, '.intake', 'blank.docx'), 'сохранён');
    writeFileSync(join(bank.folder, 'plohoj.zip'), 'не архив');
    spawnSync(process.execPath, ['scripts/intake.ts', join(bank.folder, 'plohoj.zip')], {
      env: { ...process.env, CONTENT: bank.root, TODAY: '2025-11-01' },
    });
    expect(half.map((path) => existsSync(path))).toEqual([false, false]);
    expect(readFileSync(join(bank.folder, '.intake', 'blank.docx'), 'utf8')).toBe('сохранён');
  });
});

describe('how to reach an author', () => {
  it('is kept for each package by itself, whatever lies there', async () => {
    const bank = aBank();
    mkdirSync(join(bank.folder, '.intake'));
    writeFileSync(join(bank.folder, '.intake/probnaya-rabota-kontakty.txt'), '');
    const first = await take(aPackage(), bank);
    expect(readFileSync(contactsOf(first), 'utf8')).toBe('proba@example.ru');
    // A kill before the work took its place, with half a file of contacts.
    rmSync(join(bank.root, 'materials/2025-2026/probnaya-rabota'), { recursive: true });
    writeFileSync(contactsOf(first), '');
    expect(contactsOf(await take(aPackage(), bank))).toBe(contactsOf(first));
    expect(readFileSync(contactsOf(first), 'utf8')).toBe('proba@example.ru');
    rmSync(join(bank.root, 'materials/2025-2026/probnaya-rabota'), { recursive: true });
    const other = await take(aPackage({ 'kontakty.txt': strToU8('drugaya@example.ru') }), bank);
    expect(contactsOf(other)).not.toBe(contactsOf(first));
    expect(readFileSync(contactsOf(first), 'utf8')).toBe('proba@example.ru');
  });

  it('never gets into git, wherever the folder lies', async () => {
    const bank = aBank(true);
    await take(aPackage(), bank);
    await take(strToU8('не архив'), bank);
    expect(readFileSync(join(bank.folder, '.intake/.gitignore'), 'utf8')).toBe('*\n');
    rmSync(join(bank.folder, 'paket.zip'));
    expect(git(bank.folder, 'status', '--porcelain')).toBe('');
  });
});

describe('whoever is killed leaves the bank as before or as after', () => {
  it.each([false, true])('kept in git: %s', { timeout: 240_000 }, async (isKept) => {
    const bank = aBank(isKept);
    const path = join(bank.folder, 'paket.zip');
    writeFileSync(path, aPackage({ 'files/a.txt': strToU8('текст\n'.repeat(50_000)) }, { files: [{ file: 'a.txt', title: 'А' }] }));
    const seen = new Set<string>();
    for (let wait = 300; wait < 3000 && !seen.has('after'); wait += 250) {
      await killed(path, bank.root, wait);
      const state = stateOf(bank, isKept);
      expect(state).toMatch(/^(?:before|after)$/);
      seen.add(state);
    }
    // One that nobody kills goes on from whatever was left.
    await killed(path, bank.root, undefined);
    expect(stateOf(bank, isKept)).toBe('after');
    expect(seen).toContain('before');
  });

  function killed(path: string, root: string, wait: number | undefined): Promise<void> {
    const child = spawn(process.execPath, ['scripts/intake.ts', path], {
      env: { ...process.env, CONTENT: root, TODAY: '2025-11-01' },
      stdio: 'ignore',
    });
    if (wait !== undefined) setTimeout(() => child.kill('SIGKILL'), wait);
    return new Promise((resolve) => child.on('exit', () => resolve()));
  }

  function stateOf({ folder, root }: { folder: string; root: string }, isKept: boolean): string {
    if (!isKept) {
      const at = join(root, 'materials/2025-2026/probnaya-rabota');
      if (!existsSync(at)) return readBank(root).issues.length === 0 ? 'before' : 'broken';
      return readBank(root).issues.length === 0 && readFileSync(join(at, 'a.txt')).length > 500_000 ? 'after' : 'broken';
    }
    if (git(folder, 'status', '--porcelain', '--', 'content') !== '') return 'touched';
    const branch = git(folder, 'branch', '--list', 'predlozhenie/*');
    if (branch === '') return 'before';
    return git(folder, 'diff', '--name-only', 'main', 'predlozhenie/probnaya-rabota').split('\n').length === 4 ? 'after' : 'half';
  }
});

describe('what the check says of an attached file', () => {
  const words = (text: string) =>
    docx({ 'word/document.xml': strToU8(`<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`) });
  const withFile = (text: string) => aPackage({ 'files/list.docx': words(text) }, { files: [{ file: 'list.docx', title: 'Лист' }] });
  it('keeps a package out when it is an error', async () =>
    expect(await take(withFile('Звоните: +7 910 123-45-67'), aBank())).toMatchObject({
      faults: [expect.stringMatching(/^Файл «list\.docx»: В тексте файла личные данные: телефон/)],
    }));
  it('is told when it is a warning', async () => {
    const result = await take(withFile('Иванова Маша, 5 класс'), aBank());
    expect('taken' in result && result.warnings.map(({ rule }) => rule)).toContain('attachments');
  });
  it('is nothing when there is nothing', async () => expect(await take(withFile('Реши пример.'), aBank())).toHaveProperty('taken'));
});

describe('a file that cannot be read', () => {
  it('is named, and that it was reading that failed', async () => {
    const { folder, root } = aBank();
    const place = { root, aside: join(folder, '.intake'), bank: () => readBank(root).bank, today: '2025-11-01' };
    const faults = [expect.stringContaining(`Не удалось прочитать файл «${folder}»: это папка`)];
    expect(await takeProposal(folder, place)).toEqual({ path: folder, faults });
    expect(takeSheets([folder], place)).toEqual([{ path: folder, faults }]);
    expect(existsSync(place.aside)).toBe(false);
  });
  it('of another user is called so', () =>
    expect(explainReadFault({ code: 'EACCES' }, 'a.docx')).toMatch(/^Не удалось прочитать файл «a\.docx»: нет прав на чтение/));
});
