import { certificateText } from '../../text/certificate.ts';
import { formatDate } from '../../text/format.ts';
import type { Catalogue } from '../catalogue.ts';
import { conclusionsByExpert, expertsWithPapers } from '../expert-papers.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Expert } from '../model/review.ts';
import { organisationName } from '../posts.ts';
import { fullName } from '../people.ts';
import { formatSchoolYear } from '../school-year.ts';
import { makerHref } from '../sections.ts';
import { absoluteUrl, urls } from '../urls.ts';
import type { CertificateView } from './certificate.ts';
import { paperFrame, shownAddress, type PaperView } from './paper.ts';

const words = certificateText.expert;

/**
 * Returns the paper of an expert, `undefined` for an unknown code. By command for everybody, on the site only for those of `expertsWithPapers`:
 * the code leads there; other papers say whom to ask. Where the bank does not know the name, a line is left to write it.
 */
export function expertPaper(code: string, catalogue: Catalogue): PaperView | undefined {
  const { bank, today } = catalogue;
  const expert = bank.experts.get(code);
  if (expert === undefined) return undefined;
  const person = expert.person === undefined ? undefined : bank.entries.person.get(expert.person)?.data;
  const place = expert.organisation === undefined ? undefined : organisationName(expert.organisation, bank, today);
  const years = [...(conclusionsByExpert(catalogue).get(code) ?? [])];
  const total = years.reduce((sum, [, count]) => sum + count, 0);
  const units = expert.units.map((id) => bank.entries.unit.get(id)?.data.short_name ?? id).join(', ');
  return {
    ...paperFrame(bank),
    title: words.title,
    sub: words.number(code, formatDate(today)),
    parts: [
      { label: words.given, text: person ? fullName(person) : '', notes: place === undefined ? [] : [place] },
      { label: words.subject, text: total === 0 ? words.none : words.conclusions(total), notes: [] },
    ],
    statement: expert.demo ? words.sampleStatement : words.statement(total),
    facts: [
      ...years.map(([year, count]) => ({ name: words.year(formatSchoolYear(year)), text: words.conclusions(count) })),
      ...(units === '' ? [] : [{ name: words.units, text: units }]),
    ],
    ...checkOf(code, catalogue),
    seed: seedOf(code),
    demo: expert.demo,
  };
}

/** A page proves the paper where there is one; else whoever keeps the bank answers for it. */
function checkOf(code: string, catalogue: Catalogue): Pick<PaperView, 'proof' | 'inquiry'> {
  const { region } = catalogue.bank;
  if (expertsWithPapers(catalogue).some((expert) => expert.code === code)) {
    const url = absoluteUrl(region.site, urls.expertPaper(code));
    return { proof: { url, shown: shownAddress(url) } };
  }
  const { name, email, phone } = region.owner;
  const contacts = [email, phone].filter((contact) => contact !== UNKNOWN);
  return { inquiry: words.inquiry([name, ...contacts].join(', '), code) };
}

/** Returns all that the page with the paper of an expert shows; it is also the page to which the code on the paper leads. */
export function expertCertificateView({ code, person = '', demo }: Expert, catalogue: Catalogue): CertificateView {
  const { bank } = catalogue;
  const path = urls.expertPaper(code);
  const known = bank.entries.person.get(person)?.data;
  const title = words.pageTitle(known ? fullName(known) : code);
  const href = makerHref('person', person, bank) ?? urls.register;
  return {
    meta: { title, description: words.description(code), path, trail: [], noindex: true },
    title,
    paper: expertPaper(code, catalogue),
    file: urls.expertPaperFile(code),
    proof: { text: href === urls.register ? words.toRegister : words.toPerson, href },
    demo,
    verdict: '',
  };
}

/** A figure of lines needs digits only, not secrecy. */
const seedOf = (code: string) =>
  [...code]
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16))
    .join('')
    .padEnd(10, '7');
