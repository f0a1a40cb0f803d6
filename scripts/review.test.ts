import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { readBank } from '../src/bank/read.ts';
import { baseData } from '../src/testing/base-bank.ts';
import { aReview, TODAY } from '../src/testing/builders.ts';
import { aPublishedMaterial, entry, smallest, yaml } from '../src/testing/small-bank.ts';
import { writeContent } from '../src/testing/temporary-content.ts';
import { readSheetDocx } from '../src/papers/read-sheet.ts';
import { readReviewArguments } from './lib/review-arguments.ts';

const math = entry({ name: 'Математика', short_name: 'Математика', kind: 'omo', parent: 'rumo' });

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A bank with one published work and one that two of three experts were given. */
function aBankUnderReview(): string {
  const waiting = { ...baseData.material, title: 'Деление дробей', files: [{ file: 'list.txt', title: 'Рабочий лист' }] };
  const content = {
    ...smallest(),
    'units/math.md': math,
    ...aPublishedMaterial('gotovo'),
    'materials/2025-2026/drobi/index.md': entry(waiting, 'Раздели круг на пять частей.\n\n![Круг](krug.png)\n'),
    'materials/2025-2026/drobi/krug.png': pixel,
    'materials/2025-2026/drobi/list.txt': 'Лист',
    'materials/2025-2026/drobi/.secret': 'не файл работы',
    'reviews/2025-2026/drobi/assigned.yaml': yaml({
      assigned: [
        { expert: 'ex-1', date: '2026-01-05' },
        { expert: 'ex-2', date: '2026-01-30' },
      ],
    }),
  };
  return writeContent(Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])));
}

const review = (home: string, ...args: string[]) => reviewFrom('.', home, ...args);

function reviewFrom(cwd: string, home: string, ...args: string[]) {
  const env = { ...withoutVitest, CONTENT: join(home, 'content'), OUT: join(home, 'dist'), TODAY };
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/review.ts'), ...args], {
    env,
    cwd,
    encoding: 'utf8',
  });
  return { status, text: (stdout + stderr).replaceAll('\u00a0', ' ') };
}

test('the table says what is missing, who is waited for, since when, who is late, and whom to ask', () => {
  const { status, text } = review(aBankUnderReview());
  expect(status, text).toBe(0);
  expect(text).toMatch(
    /drobi +│ читают эксперты +│ 1 октября 2025 +│ Не хватает заключений: 0 из 3 +│ ex-1: с 5 января 2026 до 19 января 2026 +│ с 20 января 2026/,
  );
  expect(text).toMatch(/ex-2: с 30 января 2026 до 13 февраля 2026/);
  expect(text).toMatch(/назначить: 1, свободны: ex-3/);
  expect(text).toMatch(/ex-1 +│ да +│ 1 +│ 1 +│ 1 +│ 1\n/);
  expect(text).toMatch(/Всего 2 работы: читают эксперты — 1, опубликовано — 1. Просрочено: 1 заключение./);
  expect(text).not.toMatch(/^gotovo/m);
  expect(review(aBankUnderReview(), '--all').text).toMatch(/gotovo +│ опубликована/);
});

test('who has answered on an earlier text reads it anew and is not late', () => {
  const home = aBankUnderReview();
  const [, text = ''] = Object.entries(aPublishedMaterial('drobi')).find(([path]) => path === 'reviews/2025-2026/drobi/01.yaml') ?? [];
  writeFileSync(
    join(home, 'content/reviews/2025-2026/drobi/01.yaml'),
    text.replace(/revision: .*/, `revision: "${'1'.repeat(16)}"`).replace(/date: .*/, 'date: "2026-01-10"'),
  );
  const { text: table } = review(home);
  expect(table).toMatch(/ex-1: текст изменился, перечитать заново +│\n/);
  expect(table).not.toMatch(/Просрочено: \d/);
  expect(review(home, '--for', 'ex-1', '--out', join(home, 'out')).status).toBe(0);
  expect(readFileSync(join(home, 'out/pismo-ex-1.txt'), 'utf8')).toMatch(/Деление дробей\nТекст изменился после вашего заключения/);
});

test('an expert is given a form for his work and a letter with its address; nothing of it may lie in the site or the content', () => {
  const home = aBankUnderReview();
  const out = join(home, 'out');
  expect(review(home, '--for', 'ex-1', '--out', out).status).toBe(0);
  expect(readdirSync(out)).toEqual(['drobi', 'pismo-ex-1.txt', 'zaklyuchenie-drobi-ex-1.docx']);
  const work = (place: string, name: string) => readFileSync(join(home, place, name), 'utf8');
  expect(readdirSync(join(out, 'drobi'), { recursive: true }).sort()).toEqual(['Деление дробей.docx', 'Файлы', 'Файлы/Рабочий лист.txt']);
  expect(work('out/drobi', 'Файлы/Рабочий лист.txt')).toBe('Лист');
  expect(work('out', 'pismo-ex-1.txt').replaceAll('\u00a0', ' ')).toMatch(
    /Деление дробей\nСрок: до 19 января 2026\nПриложено: бланк zaklyuchenie-drobi-ex-1\.docx; в папке drobi — работа «Деление дробей\.docx»; её файлы — Файлы\/Рабочий лист\.txt\.\n/,
  );
  const sheet = readSheetDocx(readFileSync(join(out, 'zaklyuchenie-drobi-ex-1.docx')));
  expect(sheet).toMatchObject({ expert: 'ex-1', material: 'drobi', criteria: 'set-1', scores: { clear: '', useful: '' } });
  expect(readFileSync(join(out, 'pismo-ex-1.txt'), 'utf8')).toContain(
    `https://bank.primery.rf/ekspertam/zaklyuchenie/#rabota=drobi&otpechatok=${sheet?.revision}&ekspert=ex-1`,
  );
  for (const place of ['content/x', 'dist']) {
    expect(review(home, '--for', 'ex-1', '--out', join(home, place))).toMatchObject({ status: 2 });
    expect(existsSync(join(home, place))).toBe(false);
  }
  writeFileSync(join(out, 'zaklyuchenie-drobi-ex-1.docx'), 'заполнено');
  review(home, '--for', 'ex-1', '--out', out);
  expect(work('out', 'zaklyuchenie-drobi-ex-1.docx')).toBe('заполнено');
  expect(readdirSync(out)).toContain('zaklyuchenie-drobi-ex-1-2.docx');
  expect(review(home, '--for', 'ex-3', '--out', out).text).toMatch(/нечего читать/);
});

test('the work comes to its expert as a document of Word: the text, its picture, and no word of a publication', () => {
  const home = aBankUnderReview();
  expect(review(home, '--for', 'ex-1', '--out', join(home, 'out')).status).toBe(0);
  const parts = unzipSync(readFileSync(join(home, 'out/drobi/Деление дробей.docx')));
  const said = strFromU8(parts['word/document.xml']!)
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
  expect(said).toMatch(/Работа на общественно-профессиональной экспертизе: не передавайте её другим\. Отпечаток текста — [0-9a-f]{16}\./);
  expect(said).toMatch(/Деление дробей .*Раздели круг на пять частей/);
  expect(said).not.toMatch(/Опубликовано|Как сослаться|primery|Не показывать/);
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
});

test('without a folder the papers lie in one of their own, and the command says where', () => {
  const home = aBankUnderReview();
  const { status, text } = reviewFrom(home, home, '--for', 'ex-1');
  expect(status, text).toBe(0);
  expect(text).toContain('Записано в папку ekspertiza/ex-1:');
  expect(readdirSync(join(home, 'ekspertiza/ex-1'))).toEqual(['drobi', 'pismo-ex-1.txt', 'zaklyuchenie-drobi-ex-1.docx']);
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('/ekspertiza/');
});

test('while the address of the bank is a sample, no link is sent', () => {
  const home = aBankUnderReview();
  const path = join(home, 'content/region.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^site: .*$/m, 'site: https://bank.example.ru/'));
  expect(review(home, '--for', 'ex-1', '--out', join(home, 'out')).status).toBe(0);
  const letter = readFileSync(join(home, 'out/pismo-ex-1.txt'), 'utf8');
  expect(letter).toContain('Вам передана на экспертизу работа.');
  expect(letter).toContain('Заключение заполните в бланке.');
  expect(letter).not.toMatch(/https?:/);
});

test('a work that nobody was given is not said to be read', () => {
  const home = aBankUnderReview();
  rmSync(join(home, 'content/reviews/2025-2026/drobi/assigned.yaml'));
  const { text } = review(home);
  expect(text).toMatch(/drobi +│ эксперты не назначены +│/);
  expect(text).toMatch(/Всего 2 работы: эксперты не назначены — 1, опубликовано — 1\./);
  const drobi = readBank(join(home, 'content')).bank.entries.material.get('drobi')!;
  mkdirSync(join(home, 'content/reviews/2025-2026/drobi'), { recursive: true });
  writeFileSync(join(home, 'content/reviews/2025-2026/drobi/01.yaml'), yaml(aReview(drobi).data));
  expect(review(home).text).toMatch(/drobi +│ нужен ещё эксперт +│/);
});

test('the paper of an expert is a PDF, made by command only', () => {
  const home = aBankUnderReview();
  const { status, text } = review(home, '--certificate', 'ex-1', '--out', join(home, 'out'));
  expect(status, text).toBe(0);
  expect(readFileSync(join(home, 'out/spravka-ex-1.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('every author of a numbered work can be given a certificate, and one who gave no consent by this command only', async () => {
  const files = {
    ...smallest(),
    'units/math.md': math,
    'people/secret.yaml': yaml({
      surname: 'Молчунова',
      name: 'Анна',
      posts: [{ position: 'учитель', organisation: 'soiro', since: '2020' }],
    }),
    ...aPublishedMaterial('gotovo', { authors: [{ person: 'secret' }] }),
  };
  const home = writeContent(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
  const number = '2025-1';
  const { status, text } = review(home, '--number', number, '--out', join(home, 'out'));
  expect(status, text).toBe(0);
  const [name = ''] = readdirSync(join(home, 'out'));
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(home, 'out', name))));
  const said = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
  expect(said).toMatch(/Молчунова Анна учитель/);
  expect(review(home, '--number', '2099-1', '--out', join(home, 'out'))).toMatchObject({
    status: 2,
    text: expect.stringContaining('«2099-1» в реестре нет'),
  });
  expect(review(home, '--number', number, '--out', join(home, 'dist'))).toMatchObject({ status: 2 });
});

describe('a wrong call', () => {
  test.each<[string, string[]]>([
    ['an unknown key', ['--who']],
    ['no code', ['--for', '']],
    ['no name of a folder', ['--for', 'ex-1', '--out', '']],
    ['a folder for nothing', ['--out', 'x']],
    ['both at once', ['--for', 'ex-1', '--certificate', 'ex-1', '--out', 'x']],
    ['a number and an expert', ['--number', '1', '--for', 'ex-1', '--out', 'x']],
    ['a word', ['ex-1']],
  ])('%s', (_name, words) => expect(readReviewArguments(words)).toHaveProperty('fault'));

  test('a number with a slash names no folder in a folder', () =>
    expect(readReviewArguments(['--number', 'СМ-2025/1'])).toEqual({
      what: 'number',
      number: 'СМ-2025/1',
      out: join('ekspertiza', 'СМ-2025-1'),
    }));

  test('an unknown expert', () => expect(review(aBankUnderReview(), '--for', 'ex-9', '--out', 'x')).toMatchObject({ status: 2 }));
});

test('what the disk refuses in the middle leaves no part of the sheets, and what was there stays', () => {
  const home = aBankUnderReview();
  const out = join(home, 'out');
  mkdirSync(out);
  // Where the folder of the work should be lies a file: the sheet before it is written already.
  writeFileSync(join(out, 'drobi'), 'чужое');
  const { status, text } = review(home, '--for', 'ex-1', '--out', out);
  expect(status).toBe(1);
  expect(text).toMatch(/^Не удалось записать папку «[^»]+out»: на её месте лежит файл\. Новых файлов в ней не осталось/m);
  expect(text).not.toMatch(/\bat |Error/);
  expect(readdirSync(out)).toEqual(['drobi']);
  expect(readFileSync(join(out, 'drobi'), 'utf8')).toBe('чужое');
});
