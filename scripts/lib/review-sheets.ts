import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createCatalogue, type Catalogue } from '../../src/bank/catalogue.ts';
import type { Bank } from '../../src/bank/bank.ts';
import type { Expert } from '../../src/bank/model/review.ts';
import type { Decision } from '../../src/bank/review/decide.ts';
import { sheetsFor, type SheetForm } from '../../src/bank/review/sheet.ts';
import { isSampleSite } from '../../src/bank/sample-site.ts';
import { absoluteUrl } from '../../src/bank/urls.ts';
import { formAddress } from '../../src/bank/views/sheet-form.ts';
import { sheetDocx } from '../../src/papers/sheet-docx.ts';
import { dayWords } from './review-table.ts';
import { writeWork, type HandedWork } from './review-work.ts';
import { writeBeside } from './write-beside.ts';

/** The bank and what it comes to on a day. */
export interface Given {
  /** The content folder. */
  readonly root: string;
  readonly bank: Bank;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly today: string;
}

/** Writes a form for every work that an expert has to read, the work itself beside it, and a letter that names them with their addresses on the site; returns the names of the files. What the disk refuses leaves nothing new behind. */
export async function writeSheets(expert: Expert, out: string, given: Given): Promise<string[]> {
  const made: string[] = [];
  try {
    return await writeAll(expert, out, given, made);
  } catch (error) {
    // Half of a letter's files would go to the expert unnoticed.
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}

async function writeAll(expert: Expert, out: string, { root, bank, decisions, today }: Given, made: string[]): Promise<string[]> {
  const forms = sheetsFor(expert, bank, decisions, today);
  if (forms.length === 0) return [];
  const catalogue = createCatalogue(bank, decisions, today);
  const given: Handed[] = [];
  for (const form of forms) {
    const sheet = writeBeside(out, `zaklyuchenie-${form.material}-${form.expert}.docx`, await sheetDocx(form, today), made);
    given.push({ form, sheet, work: await handOver(form, out, { root, catalogue, made }) });
  }
  const letter = writeBeside(out, `pismo-${expert.code}.txt`, letterOf(given, bank), made);
  return [...given.flatMap(({ form, sheet, work }) => [sheet, ...namesOf(work).map((name) => `${form.material}/${name}`)]), letter];
}

/** A form with the name of its file, and the work in a folder called like its code; the bank has no text of a programme. */
interface Handed {
  readonly form: SheetForm;
  readonly sheet: string;
  readonly work: HandedWork | undefined;
}

const namesOf = (work: HandedWork | undefined) => (work === undefined ? [] : [work.text, ...work.files]);

/** The text in Word and the files of a material; nothing of a programme. */
function handOver(
  { material: id, revision }: SheetForm,
  out: string,
  place: { readonly root: string; readonly catalogue: Catalogue; readonly made: string[] },
): Promise<HandedWork | undefined> {
  const material = place.catalogue.bank.entries.material.get(id);
  return material === undefined ? Promise.resolve(undefined) : writeWork(material, join(out, id), revision, place);
}

/** As long as the address of the bank is a sample, a link to the form of the site would lead nowhere. */
function letterOf(given: readonly Handed[], { region }: Bank): string {
  const hasSite = !isSampleSite(region.site);
  const lines = given.map(({ form, ...own }) =>
    [
      form.title,
      form.again === true ? 'Текст изменился после вашего заключения: работу нужно перечитать заново.' : `Срок: до ${dayWords(form.due)}`,
      attached(form, own),
      ...(hasSite ? [absoluteUrl(region.site, formAddress(form, region.review.criteria))] : []),
      '',
    ].join('\n'),
  );
  return [
    given.length === 1
      ? 'Вам передана на экспертизу работа. К письму приложены бланк заключения и сама работа с её файлами.'
      : 'Вам переданы на экспертизу работы. К письму приложены бланк заключения на каждую и сами работы с их файлами.',
    hasSite
      ? 'Заключение можно заполнить в бланке или на сайте: по ссылке откроется форма, в которой код работы и отпечаток текста уже вписаны.'
      : 'Заключение заполните в бланке.',
    'Готовый файл отправьте секретарю экспертизы. Имя писать не нужно.',
    '',
    ...lines,
  ].join('\n');
}

function attached({ material }: SheetForm, { sheet, work }: Omit<Handed, 'form'>): string {
  if (work === undefined) return `Приложено: бланк ${sheet}. Текст работы секретарь приложит отдельно: в банке его нет.`;
  const files = work.files.length === 0 ? '' : `; её файлы — ${work.files.join(', ')}`;
  return `Приложено: бланк ${sheet}; в папке ${material} — работа «${work.text}»${files}.`;
}
