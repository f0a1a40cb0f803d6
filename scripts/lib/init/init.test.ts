import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { features } from '../../../src/bank/model/region.ts';
import { readBank } from '../../../src/bank/read.ts';
import { formsOf, wordsOfRegion } from '../../../src/bank/region-words.ts';
import { withoutVitest } from '../../../src/testing/clean-env.ts';
import { writeContent } from '../../../src/testing/temporary-content.ts';
import { checkBank } from '../content.ts';
import type { Known } from '../new/offer.ts';
import { collectAnswers } from './answers.ts';
import { readInitArguments } from './arguments.ts';
import { neighbours } from './neighbours.ts';
import { newBank } from './new-bank.ts';
import { placeBank, refuseFolder } from './place-bank.ts';
import { foreignTo, withoutForeign, withTerms } from './vocabularies.ts';
import { tidyZone } from './zones.ts';

const { source, lender, others } = neighbours();
let known: Known;
beforeAll(async () => {
  known = await checkBank(source);
}, 60_000);

function read(...words: string[]) {
  const args = readInitArguments(words);
  if ('fault' in args) throw new Error(args.fault);
  return args;
}

const answersTo = (...words: string[]) => collectAnswers(read(...words).typed, known);

async function begin(...words: string[]): Promise<ReadonlyMap<string, string>> {
  const got = await answersTo(...words);
  if ('fault' in got) throw new Error(got.fault);
  return newBank(got.values, join(source, 'vocabularies'), foreignTo(lender, others), known);
}

const folder = () => {
  const root = mkdtempSync(join(tmpdir(), 'kopilka-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
};

/** What a flag makes of region.yaml. */
test.each<[string, string[], RegExp]>([
  ['the cases of a name', ['--region', 'Энский край'], /^name: Энский край$[^]*^name_gen: Энского края$[^]*^name_prep: Энском крае$/m],
  ['cases that are said', ['--region', 'Сочи', '--name-gen', 'города Сочи', '--name-prep', 'городе Сочи'], /^name_gen: города Сочи$/m],
  ['a hyphen for a dash', ['--region', 'Энская область - Залесия'], /^name: Энская область — Залесия$/m],
  ['a code of its own', ['--region', 'Энская область', '--id', 'ensk'], /^id: ensk$[^]*^site: https:\/\/ensk\.kopilka\.example\.ru\/$/m],
  ['a body by the kind of region', ['--region', 'Энский край'], /^ {2}omo:\n {4}short: КМО\n {4}one: краевое методическое объединение\n/m],
  [
    'a body that is named',
    ['--region', 'Энская область', '--omo-name', 'кустовая секция', '--omo-short', 'КС', '--omo-many', 'кустовые секции'],
    /^ {2}omo:\n {4}short: КС\n {4}one: кустовая секция\n {4}many: кустовые секции\n {2}munumo:/m,
  ],
  ['other bodies', ['--region', 'Энская область', '--bodies', 'section, club'], /^terms:\n {2}rumo:[^]*^ {2}section:\n[^]*^ {2}club:\n/m],
  ['the owner', ['--region', 'Энская область', '--institution', 'Институт «Ключ»'], /^owner:\n {2}name: Институт «Ключ»$/m],
  ['hours from Moscow', ['--region', 'Энская область', '--time-zone', 'МСК+2'], /^time_zone: Asia\/Yekaterinburg$/m],
  [
    'the policy',
    ['--region', 'Энская область', '--quorum', '2', '--number-format', 'ЭН-{year}-{n}'],
    /quorum: 2$[^]*number_format: ЭН-\{year\}-\{n\}$/m,
  ],
  ['a licence', ['--region', 'Энская область', '--licence', 'cc-by-sa-4'], /^licence:\n {2}default: cc-by-sa-4\n {2}term: unlimited$/m],
  ['a colour without its sign', ['--region', 'Энская область', '--accent', '8a1f3d'], /^theme:\n {2}accent: "#8a1f3d"$/m],
  [
    'what is not wanted',
    ['--region', 'Энская область', '--without', 'programmes,news'],
    /^features:\n {2}programmes: false\n {2}news: false$/m,
  ],
  [
    'a forge',
    ['--region', 'Энская область', '--forge', 'https://gitverse.ru/bank/ensk'],
    /^forge:\n {2}kind: gitverse\n {2}url: https:\/\/gitverse\.ru\/bank\/ensk$/m,
  ],
])('%s', async (_name, words, text) => expect((await begin(...words)).get('region.yaml')).toMatch(text));

test.each<[string, string[], RegExp]>([
  ['a name that is missing', [], /^Нет ответа на вопрос «Регион»\. .*Ключ: --region\.$/],
  ['cases that nobody can guess', ['--region', 'Сочи'], /Ключ: --name-gen\.$/],
  ['signs of code in a name', ['--region', 'Область <b>'], /так ответить нельзя: «Область <b>»/],
  [
    'a colour on which white words fade',
    ['--region', 'Энская область', '--accent', '#ffcc00'],
    /контрастом 1,5 при норме 4,5\. Ближайший подходящий — #[0-9a-f]{6}\.$/,
  ],
  ['a colour by its name', ['--region', 'Энская область', '--accent', 'зелёный'], /так ответить нельзя: «зелёный»/],
  ['a number without its place', ['--region', 'Энская область', '--number-format', 'ЭН'], /так ответить нельзя: «ЭН»/],
  ['a body of no kind', ['--region', 'Энская область', '--bodies', 'omo, kruzhok'], /«kruzhok» в списке нет/],
  ['a body that declines nobody knows how', ['--region', 'Энская область', '--omo-name', 'кустовая секция'], /Ключ: --omo-many\.$/],
  ['a licence of another world', ['--region', 'Энская область', '--licence', 'gpl'], /«gpl» в списке нет/],
  [
    'a place in no time zone',
    ['--region', 'Энская область', '--time-zone', 'Луна'],
    /^На вопрос «Часовой пояс» так ответить нельзя: «Луна»/,
  ],
  ['codes for the name of a body', ['--region', 'Энская область', '--omo-name', 'omo, munumo, smo'], /«omo, munumo, smo» — не название/],
  ['a code for its short name', ['--region', 'Энская область', '--omo-short', 'omo'], /не название/],
])('%s is refused', async (_name, words, fault) => expect(await answersTo(...words)).toEqual({ fault: expect.stringMatching(fault) }));

test.each<[string, string[], RegExp]>([
  ['a key that is not there', ['--regio', 'Энская область'], /^Ключа «--regio» нет\. Вероятно, нужно --region\.\nКак вызвать/],
  ['a key without a value', ['--region'], /^После --region нужно значение\.$/],
  ['words without quotes', ['--region', 'Энская', 'область'], /^Лишнее слово «область»/],
])('%s', (_name, words, fault) => expect(readInitArguments(words)).toEqual({ fault: expect.stringMatching(fault) }));

test.each([
  ['МСК', 'Europe/Moscow'],
  ['мск-1', 'Europe/Kaliningrad'],
  ['+3', 'Asia/Omsk'],
  ['9 ч.', 'Asia/Kamchatka'],
  ['Asia/Tomsk', 'Asia/Tomsk'],
  ['+15', '+15'],
])('%s is %s', (typed, zone) => expect(tidyZone(typed)).toBe(zone));

describe('a bank that has just begun', () => {
  test('passes the check: nothing in it is an error', async () => {
    const { issues } = await checkBank(writeContent(Object.fromEntries(await begin('--region', 'Энская область'))));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    // What the owner must still say is not passed over in silence.
    expect(issues.map(({ rule }) => rule)).toContain('owner-data');
  });

  test('passes it without any one of its sections, and without all of them', async () => {
    const errors = await Promise.all(
      [...features.map((feature) => [feature]), features].map(async (off) => {
        const files = await begin('--region', 'Энская область', '--without', off.join(','));
        expect([...files.values()].join('\n'), off.join()).not.toMatch(/\{\{|undefined/);
        const { issues } = await checkBank(writeContent(Object.fromEntries(files)));
        return issues.flatMap(({ severity, file, message }) => (severity === 'error' ? [`${off.join()}: ${file}: ${message}`] : []));
      }),
    );
    expect(errors.flat()).toEqual([]);
  }, 60_000);

  test('holds no word of any other region, and no place for a word', async () => {
    const files = await begin('--region', 'Энская область');
    const foreign = [...wordsOfRegion(lender), ...others.map(({ region }) => region.name)].flatMap((word) => word.split(/\s+/));
    const forms = [...new Set(foreign)].filter((word) => !/^(?:область|Республика)$/i.test(word)).map(formsOf);
    const found = [...files].flatMap(([path, text]) =>
      text.split('\n').flatMap((line) => (forms.some((form) => form.test(line)) ? [`${path}: ${line}`] : [])),
    );
    expect(found).toEqual([]);
    expect([...files.values()].join('\n')).not.toMatch(/\{\{|undefined/);
  });

  test('keeps every code of the vocabularies that is not a place or a figure', async () => {
    const root = writeContent(Object.fromEntries(await begin('--region', 'Энская область')));
    const [own, theirs] = [readBank(root).bank.vocabularies, lender.vocabularies];
    for (const name of ['subjects', 'grades', 'material-types', 'themes', 'levels', 'licences', 'audiences', 'positions'] as const)
      expect([...own[name].keys()], name).toEqual([...theirs[name].keys()]);
    expect([...own.municipalities.keys()]).toEqual(['region']);
  });
});

describe('lists without what is foreign', () => {
  const isForeign = (text: string) => text.includes('Энск');
  test.each([
    ['an item', 'items:\n  - abbr: А\n    expansion: Энский\n  - abbr: Б\n    expansion: б\n', 'items:\n  - abbr: Б\n    expansion: б\n'],
    ['a synonym', 'items:\n  - id: a\n    synonyms: [край, Энск]\n', 'items:\n  - id: a\n    synonyms: [край]\n'],
    ['the only synonym', 'items:\n  - id: a\n    synonyms: [Энск]\n', 'items:\n  - id: a\n'],
    ['a note', 'note: Из Энска\nitems:\n  - id: a\n', 'items:\n  - id: a\n'],
    ['a remark at the top', '# Для Энска\n\nitems:\n  - id: a\n', 'items:\n  - id: a\n'],
  ])('%s goes', (_name, list, rest) => expect(withoutForeign(list, isForeign)).toBe(rest));

  test('abbreviations of bodies mean what the region says', () => {
    const list = withTerms('items:\n  - abbr: ОМО\n    expansion: областное\n', [
      { short: 'ОМО', one: 'окружное объединение', many: '' },
      { short: 'КМО', one: 'краевое объединение', many: '' },
      { short: 'Клуб', one: 'клуб', many: '' },
    ]);
    expect(list).toBe('items:\n  - abbr: ОМО\n    expansion: окружное объединение\n  - abbr: КМО\n    expansion: краевое объединение\n');
  });
});

describe('the folder', () => {
  const files = new Map([['a/b.yaml', 'x: 1\n']]);

  test('a new one and an empty one take the whole bank; a repository that is empty but for git too', () => {
    const root = folder();
    mkdirSync(join(root, 'empty/.git'), { recursive: true });
    for (const name of ['new/deep', 'empty']) {
      expect(refuseFolder(join(root, name), name)).toBeUndefined();
      placeBank(join(root, name), files);
      expect(readFileSync(join(root, name, 'a/b.yaml'), 'utf8')).toBe('x: 1\n');
    }
    expect(readdirSync(root).sort()).toEqual(['empty', 'new']);
  });

  test.each<[string, string, RegExp]>([
    ['something lies in it', 'full', /^В папке «full» уже что-то есть \(mine\.txt\): ничего не тронуто\. .*--out/],
    ['it is a file', 'full/mine.txt', /^«full\/mine\.txt» — файл, а не папка: он не тронут/],
    ['it is inside another bank', 'bank/units/new', /— внутри другого банка/],
  ])('%s: it is refused', (_name, path, fault) => {
    const root = folder();
    for (const name of ['full/mine.txt', 'bank/region.yaml']) {
      mkdirSync(join(root, name, '..'), { recursive: true });
      writeFileSync(join(root, name), '');
    }
    expect(refuseFolder(join(root, path), path)).toMatch(fault);
  });
});

describe('questions', () => {
  async function talk(...answers: string[]) {
    const printed: string[] = [];
    const question = (text: string) => {
      printed.push(text);
      return Promise.resolve(answers.shift() ?? '');
    };
    const got = await collectAnswers(new Map(), known, { question, print: (text) => void printed.push(text) });
    return { got, said: printed.join('\n') };
  }

  test('an empty answer takes what is offered; a slip is told and asked again', async () => {
    const { got, said } = await talk(
      '',
      'Энская область',
      '',
      'Энской области!'.slice(0, -1),
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Марс',
      'МСК+1',
    );
    expect(said).toContain('Нет ответа на вопрос «Регион».');
    expect(said).toContain('(Enter — Энской области) > ');
    expect(said).toContain('На вопрос «Часовой пояс» так ответить нельзя: «Марс»');
    expect(got).toMatchObject({ values: { name_gen: 'Энской области', time_zone: 'Europe/Samara', quorum: 3, licence: 'cc-by-4' } });
  });

  test('what a flag has said is not asked', async () => {
    const asked: string[] = [];
    const { typed } = read('--region', 'Энская область', '--quorum', '5');
    await collectAnswers(typed, known, { question: () => Promise.resolve(''), print: (text) => void asked.push(text) });
    expect(asked.join('\n')).not.toMatch(/Именительный падеж: что\?|Сколько заключений/);
    expect(asked.join('\n')).toMatch(/Родительный падеж: педагоги чего\?/);
  });
});

test('the command: one call, one bank; a second one touches nothing', () => {
  const out = join(folder(), 'ensk');
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/init.ts', ...words], { encoding: 'utf8', env: { ...withoutVitest, CONTENT: undefined } });
  const first = run('--region', 'Энская область', '--out', out);
  expect([first.status, first.stdout]).toEqual([0, expect.stringMatching(/^\nСоздан банк: [^]*Проверка пройдена[^]*Дальше:[^]*npm start/)]);
  writeFileSync(join(out, 'region.yaml'), 'mine: true\n');
  expect(run('--region', 'Энская область', '--out', out)).toMatchObject({ status: 1, stderr: expect.stringContaining('уже что-то есть') });
  expect(readFileSync(join(out, 'region.yaml'), 'utf8')).toBe('mine: true\n');
  expect(run('--out', join(out, '../other')).status).toBe(1);
  expect(existsSync(join(out, '../other'))).toBe(false);
  expect(run('--reg', 'x').status).toBe(2);
}, 60_000);
