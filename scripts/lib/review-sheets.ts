import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Bank } from '../../src/bank/bank.ts';
import type { Expert } from '../../src/bank/model/review.ts';
import type { Decision } from '../../src/bank/review/decide.ts';
import { sheetsFor, type SheetForm } from '../../src/bank/review/sheet.ts';
import { absoluteUrl } from '../../src/bank/urls.ts';
import { formAddress } from '../../src/bank/views/sheet-form.ts';
import { sheetDocx } from '../../src/papers/sheet-docx.ts';
import { dayWords } from './review-table.ts';
import { writeBeside } from './write-beside.ts';

/** The bank and what it comes to on a day. */
export interface Given {
  /** The content folder. */
  readonly root: string;
  readonly bank: Bank;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly today: string;
}

/** Writes a form for every work that an expert has to read, the work itself beside it, and a letter that names them with their addresses on the site; returns the names of the files. */
export async function writeSheets(expert: Expert, out: string, { root, bank, decisions, today }: Given): Promise<string[]> {
  const forms = sheetsFor(expert, bank, decisions, today);
  if (forms.length === 0) return [];
  mkdirSync(out, { recursive: true });
  const given: Handed[] = [];
  for (const form of forms) {
    const sheet = writeBeside(out, `zaklyuchenie-${form.material}-${form.expert}.docx`, await sheetDocx(form, today));
    given.push({ form, sheet, files: copyWork(form.material, out, root, bank) });
  }
  const letter = writeBeside(out, `pismo-${expert.code}.txt`, letterOf(given, bank));
  return [...given.flatMap(({ form, sheet, files }) => [sheet, ...files.map((name) => `${form.material}/${name}`)]), letter];
}

/** A form with the name of its file and of the files of the work, which lie in a folder called like the work. */
interface Handed {
  readonly form: SheetForm;
  readonly sheet: string;
  readonly files: readonly string[];
}

/** The text and the files of a material as they lie in the bank; of a programme the bank has no text. */
function copyWork(id: string, out: string, root: string, { entries }: Bank): string[] {
  const file = entries.material.get(id)?.file;
  if (file === undefined) return [];
  const folder = dirname(join(root, file));
  const isAlone = basename(file) !== 'index.md';
  const names = isAlone
    ? [basename(file)]
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile() && !item.name.startsWith('.'))
        .map((item) => relative(folder, join(item.parentPath, item.name)))
        .sort();
  for (const name of names) {
    mkdirSync(dirname(join(out, id, name)), { recursive: true });
    copyFileSync(join(folder, name), join(out, id, name));
  }
  return names.map((name) => name.replaceAll('\\', '/'));
}

function letterOf(given: readonly Handed[], { region }: Bank): string {
  const lines = given.map(({ form, ...own }) =>
    [
      form.title,
      form.again === true ? 'Текст изменился после вашего заключения: работу нужно перечитать заново.' : `Срок: до ${dayWords(form.due)}`,
      attached(form, own),
      `${absoluteUrl(region.site, formAddress(form, region.review.criteria))}\n`,
    ].join('\n'),
  );
  return [
    'Вам переданы на экспертизу работы. К письму приложены бланк заключения и сама работа: её текст и файлы.',
    'Заключение можно заполнить в бланке или на сайте: по ссылке откроется форма, в которой код работы и отпечаток текста уже вписаны.',
    'Готовый файл отправьте секретарю экспертизы. Имя писать не нужно.',
    '',
    ...lines,
  ].join('\n');
}

function attached({ material }: SheetForm, { sheet, files }: Omit<Handed, 'form'>): string {
  if (files.length === 0) return `Приложено: бланк ${sheet}. Текст работы секретарь приложит отдельно: в банке его нет.`;
  const others = files.filter((name) => name !== 'index.md');
  const text = files.includes('index.md') ? 'текст работы — index.md' : '';
  const rest = others.length === 0 ? '' : `${text === '' ? 'текст работы' : 'файлы'} — ${others.join(', ')}`;
  return `Приложено: бланк ${sheet}; папка ${material}: ${[text, rest].filter((part) => part !== '').join('; ')}.`;
}
