import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../src/bank/bank.ts';
import { createCatalogue } from '../../src/bank/catalogue.ts';
import type { Expert } from '../../src/bank/model/review.ts';
import type { Decision } from '../../src/bank/review/decide.ts';
import { sheetsFor, type SheetForm } from '../../src/bank/review/sheet.ts';
import { absoluteUrl } from '../../src/bank/urls.ts';
import { expertPaper } from '../../src/bank/views/certificate-expert.ts';
import { formAddress } from '../../src/bank/views/sheet-form.ts';
import { paperPdf } from '../../src/papers/certificate.ts';
import { sheetDocx } from '../../src/papers/sheet-docx.ts';

/** The bank and what it comes to on a day. */
interface Given {
  readonly bank: Bank;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly today: string;
}

/** Writes a form for every work that an expert has to read, and a letter with their addresses on the site; returns the names of the files. */
export async function writeSheets(expert: Expert, out: string, { bank, decisions, today }: Given): Promise<string[]> {
  const forms = sheetsFor(expert, bank, decisions, today);
  if (forms.length === 0) return [];
  mkdirSync(out, { recursive: true });
  const names: string[] = [];
  for (const form of forms) {
    const name = `zaklyuchenie-${form.material}-${form.expert}.docx`;
    writeFileSync(join(out, name), await sheetDocx(form, today));
    names.push(name);
  }
  const letter = `pismo-${expert.code}.txt`;
  writeFileSync(join(out, letter), letterOf(forms, bank));
  return [...names, letter];
}

/** Writes the paper of an expert on his conclusions and returns the name of the file. */
export async function writeCertificate(expert: Expert, out: string, { bank, decisions, today }: Given): Promise<string[]> {
  const paper = expertPaper(expert.code, createCatalogue(bank, decisions, today));
  if (paper === undefined) return [];
  mkdirSync(out, { recursive: true });
  const name = `spravka-${expert.code}.pdf`;
  writeFileSync(join(out, name), await paperPdf(paper, paper.title));
  return [name];
}

function letterOf(forms: readonly SheetForm[], { region }: Bank): string {
  const lines = forms.map(
    (form) => `${form.title}\nСрок: ${form.due}\n${absoluteUrl(region.site, formAddress(form, region.review.criteria))}\n`,
  );
  return [
    'Вам переданы на экспертизу работы. Заключение можно заполнить в приложенном бланке или на сайте: по ссылке откроется форма,',
    'в которой код работы и отпечаток текста уже вписаны. Готовый файл отправьте секретарю экспертизы. Имя писать не нужно.',
    '',
    ...lines,
  ].join('\n');
}
