import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCatalogue } from '../../src/bank/catalogue.ts';
import type { Expert } from '../../src/bank/model/review.ts';
import { creditView, fullName } from '../../src/bank/people.ts';
import { numberKey } from '../../src/bank/register-number.ts';
import { registerOf } from '../../src/bank/register.ts';
import { isStanding } from '../../src/bank/register-state.ts';
import { certificatePaper } from '../../src/bank/views/certificate.ts';
import { expertPaper } from '../../src/bank/views/certificate-expert.ts';
import { paperPdf } from '../../src/papers/certificate.ts';
import { replaceWhole } from './aside.ts';
import type { Given } from './review-sheets.ts';

/** Writes the paper of an expert on his conclusions and returns the name of the file. */
export async function writeCertificate(expert: Expert, out: string, { bank, decisions, today }: Given): Promise<string[]> {
  const paper = expertPaper(expert.code, createCatalogue(bank, decisions, today));
  if (paper === undefined) return [];
  mkdirSync(out, { recursive: true });
  const name = `spravka-${expert.code}.pdf`;
  replaceWhole(join(out, name), await paperPdf(paper, paper.title));
  return [name];
}

/**
 * Writes a certificate for each author of the work under a number, also for those whose names the site may not show, and returns the names
 * of the files; or in Russian why there is none to write.
 */
export async function writeAuthorCertificates(
  number: string,
  out: string,
  { bank, decisions, today }: Given,
): Promise<{ readonly names: string[] } | { readonly fault: string }> {
  const catalogue = createCatalogue(bank, decisions, today);
  const entry = registerOf(catalogue).find((own) => numberKey(own.number) === numberKey(number));
  if (entry === undefined) return { fault: `Номера «${number}» в реестре нет.` };
  if (!isStanding(entry.state)) return { fault: `Номер «${number}» сейчас не действует: свидетельств по нему не печатают.` };
  mkdirSync(out, { recursive: true });
  const names: string[] = [];
  for (const credit of entry.material.data.authors) {
    const person = bank.entries.person.get(credit.person ?? '')?.data;
    const author = creditView(credit, bank, today);
    const paper = certificatePaper({ entry, credit, author }, catalogue, person ? fullName(person) : author.name);
    const name = `svidetelstvo-${entry.step}-${credit.person ?? credit.organisation}.pdf`;
    replaceWhole(join(out, name), await paperPdf(paper, `${paper.title} ${entry.number}`));
    names.push(name);
  }
  return { names };
}
