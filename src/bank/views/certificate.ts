import { certificateText as words } from '../../text/certificate.ts';
import { capitalise, formatDate } from '../../text/format.ts';
import { proofText, registerText } from '../../text/register.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Certificate } from '../certificates.ts';
import type { Credit } from '../model/credit.ts';
import type { RegisterEntry } from '../register.ts';
import { isStanding } from '../register-state.ts';
import { formatSchoolYear } from '../school-year.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { credits, gradesText, subjectName, tellingSubjects } from './card.ts';
import type { Link, PageMeta } from './frame.ts';
import { postOf } from '../posts.ts';
import { paperFrame, shownAddress, type PaperPart, type PaperView } from './paper.ts';
import { printOf } from './register-proof.ts';

/** The page of a certificate; one that no longer holds has no paper. */
export interface CertificateView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly paper?: PaperView | undefined;
  readonly file?: string | undefined;
  readonly proof: Link;
  readonly demo: boolean;
  /** What became of it: `Отозвано`. */
  readonly verdict: string;
}

/** Returns all that the page of a certificate shows. */
export function certificateView(certificate: Certificate, catalogue: Catalogue): CertificateView {
  const { entry, author, path, file } = certificate;
  const title = words.pageTitle(entry.number, author.name);
  const proof = { text: words.toProof, href: urls.proof(entry.step) };
  return {
    meta: {
      title,
      description: words.description(entry.material.data.title),
      path,
      trail: [
        { text: registerText.title, href: entry.demo ? urls.registerSamples : urls.register },
        { text: entry.number, href: proof.href },
      ],
      noindex: true,
    },
    title,
    paper: isStanding(entry.state) ? certificatePaper(certificate, catalogue) : undefined,
    file,
    proof,
    demo: entry.demo,
    verdict: proofText.verdicts[entry.state],
  };
}

/** Returns the paper of an author; `name` is given where it may not stand on the site, for a paper made by command. */
export function certificatePaper(
  { entry, credit, author }: Pick<Certificate, 'entry' | 'credit' | 'author'>,
  catalogue: Catalogue,
  name = author.name,
): PaperView {
  const { bank } = catalogue;
  const url = absoluteUrl(bank.region.site, urls.proof(entry.step));
  return {
    ...paperFrame(bank),
    title: words.title,
    sub: `${words.number(entry.number)} ${words.from(formatDate(entry.date))}`,
    parts: [holderPart(credit, name, entry, catalogue), workPart({ entry }, catalogue)],
    statement: entry.demo ? words.sampleStatement : words.statement,
    facts: factsOf({ entry, credit }, catalogue),
    proof: { url, shown: shownAddress(url), print: printOf(entry.revision) },
    seed: entry.revision,
    demo: entry.demo,
    sampleNote: entry.demo ? words.sampleNote : undefined,
  };
}

/** A collective bears its full name; a person, the post and the place of the day of the application. */
function holderPart(credit: Credit, name: string, { material }: RegisterEntry, { bank }: Catalogue): PaperPart {
  const { position, organisation } = postOf(credit, bank, material.data.submitted);
  const label = credit.role === undefined ? words.author : capitalise(credit.role);
  if (credit.person === undefined) return { label, text: organisation ?? name, notes: position === undefined ? [] : [position] };
  return { label, text: name, notes: [position, organisation].filter((note) => note !== undefined) };
}

function workPart({ entry }: Pick<Certificate, 'entry'>, { bank }: Catalogue): PaperPart {
  const { data, year } = entry.material;
  const kind = bank.vocabularies['material-types'].get(data.type)?.name;
  const subjects = tellingSubjects(data.subjects, bank).map((id) => subjectName(id, year, bank));
  const about = [kind, ...subjects, gradesText(data.grades, bank)].filter((text) => text !== undefined && text !== '');
  return { label: words.work, text: `«${inner(data.title)}»`, notes: [about.join(' · ')] };
}

/** Quotes inside quotes are of the other kind. */
const inner = (title: string) => title.replaceAll('«', '„').replaceAll('»', '“');

function factsOf({ entry, credit }: Pick<Certificate, 'entry' | 'credit'>, catalogue: Catalogue): PaperView['facts'] {
  const { protocol, date, material, experts, year, demo } = entry;
  const unit = catalogue.bank.entries.unit.get(protocol.unit)?.data.short_name ?? '';
  return [
    { name: words.facts.protocol, text: words.protocol(protocol.number, formatDate(date), unit) },
    { name: words.facts.experts, text: demo ? '' : words.experts(experts) },
    { name: words.facts.year, text: formatSchoolYear(year) },
    {
      name: words.facts.others,
      text: othersText(
        material.data.authors.filter((other) => other !== credit),
        catalogue,
      ),
    },
  ].filter(({ text }) => text !== '');
}

/** Those who may not be named are counted. */
function othersText(others: readonly Credit[], catalogue: Catalogue): string {
  const all = credits(others, catalogue).map(({ name, personId }, index) =>
    others[index]?.person === undefined || personId !== undefined ? name : undefined,
  );
  const names = all.filter((name) => name !== undefined);
  const hidden = all.length - names.length;
  const told = names.slice(0, MOST_OTHERS).join(', ') + (names.length > MOST_OTHERS ? ' и другие' : '');
  return [told, ...(hidden > 0 ? [words.hiddenOthers(hidden, told === '')] : [])].filter(Boolean).join(' ');
}

/** More names would not fit one sheet; all of them stand on the page of the number. */
const MOST_OTHERS = 6;
