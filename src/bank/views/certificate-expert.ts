import { certificateText } from '../../text/certificate.ts';
import { formatDate } from '../../text/format.ts';
import type { Catalogue } from '../catalogue.ts';
import { conclusionsByExpert, expertsWithPapers, type NamedExpert } from '../expert-papers.ts';
import { digestOf } from '../sha256.ts';
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
 * Returns the paper of an expert, `undefined` for an unknown code; by command for everybody. Of one who may be named it is the paper that his page
 * shows, over all his codes; of others it bears the code and says whom to ask. Where the bank does not know the name, a line is left to write it.
 */
export function expertPaper(code: string, catalogue: Catalogue): PaperView | undefined {
  const { bank, today } = catalogue;
  const expert = bank.experts.get(code);
  if (expert === undefined) return undefined;
  const named = expertsWithPapers(catalogue).find(({ codes }) => codes.includes(code));
  if (named) return namedPaper(named, catalogue);
  const person = bank.entries.person.get(expert.person ?? '')?.data;
  const { name, email, phone } = bank.region.owner;
  const owner = [name, ...[email, phone].filter((contact) => contact !== UNKNOWN)].join(', ');
  return {
    ...paperOf([expert], person ? fullName(person) : '', catalogue),
    sub: words.numberOfCode(code, formatDate(today)),
    inquiry: words.inquiry(owner, code),
    seed: digestOf(code),
  };
}

function namedPaper({ person, codes, number }: NamedExpert, catalogue: Catalogue): PaperView {
  const { bank, today } = catalogue;
  const url = absoluteUrl(bank.region.site, urls.expertPaper(person.id));
  return {
    ...paperOf(
      codes.flatMap((code) => bank.experts.get(code) ?? []),
      fullName(person.data),
      catalogue,
    ),
    sub: words.number(number, formatDate(today)),
    proof: { url, shown: shownAddress(url) },
    seed: digestOf(person.id),
  };
}

/** What the conclusions under some codes of one expert come to. */
function paperOf(experts: readonly Expert[], name: string, catalogue: Catalogue): Omit<PaperView, 'sub' | 'seed'> {
  const { bank, today } = catalogue;
  const demo = experts.every((expert) => expert.demo);
  const places = [...new Set(experts.map(({ organisation }) => organisationName(organisation, bank, today)))];
  const years = yearsOf(experts, catalogue);
  const total = years.reduce((sum, [, count]) => sum + count, 0);
  const units = [...new Set(experts.flatMap((expert) => expert.units))].map((id) => bank.entries.unit.get(id)?.data.short_name ?? id);
  return {
    ...paperFrame(bank),
    title: words.title,
    parts: [
      { label: words.given, text: name, notes: places.filter((place) => place !== undefined) },
      { label: words.subject, text: total === 0 ? words.none : words.conclusions(total), notes: [] },
    ],
    statement: demo ? words.sampleStatement : words.statement(total),
    facts: [
      ...years.map(([year, count]) => ({ name: words.year(formatSchoolYear(year)), text: words.conclusions(count) })),
      ...(units.length === 0 ? [] : [{ name: words.units, text: units.join(', ') }]),
    ],
    demo,
    sampleNote: demo ? words.sampleNote : undefined,
  };
}

function yearsOf(experts: readonly Expert[], catalogue: Catalogue): [year: string, count: number][] {
  const all = experts.flatMap(({ code }) => [...(conclusionsByExpert(catalogue).get(code) ?? [])]);
  const sums = new Map<string, number>();
  for (const [year, count] of all) sums.set(year, (sums.get(year) ?? 0) + count);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Returns all that the page with the paper of an expert shows; it is also the page to which the code on the paper leads. */
export function expertCertificateView(expert: NamedExpert, catalogue: Catalogue): CertificateView {
  const { id, data } = expert.person;
  const paper = namedPaper(expert, catalogue);
  const title = words.pageTitle(fullName(data));
  const person = makerHref('person', id, catalogue.bank);
  return {
    meta: { title, description: words.description(expert.number), path: urls.expertPaper(id), trail: [], noindex: true },
    title,
    paper,
    file: urls.expertPaperFile(id),
    proof: person === undefined ? { text: words.toRegister, href: urls.register } : { text: words.toPerson, href: person },
    demo: paper.demo,
    verdict: '',
  };
}
