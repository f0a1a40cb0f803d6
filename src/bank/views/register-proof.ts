import { formatDate, formatNumber } from '../../text/format.ts';
import { proofText as words, registerText } from '../../text/register.ts';
import type { Catalogue } from '../catalogue.ts';
import { certificatesByNumber } from '../certificates.ts';
import { lastModified } from '../last-modified.ts';
import { registerOf, type RegisterEntry } from '../register.ts';
import { isStanding, type RegisterState } from '../register-state.ts';
import { formatSchoolYear } from '../school-year.ts';
import { urls } from '../urls.ts';
import { pathToPresent } from '../review/amendments.ts';
import { fact, facts, type FactView, type Said } from './fact.ts';
import { credits } from './card.ts';
import type { Link, PageMeta } from './frame.ts';

/** The page that tells whether a number is good, and of what work it is. */
export interface ProofView {
  readonly meta: PageMeta;
  readonly number: string;
  readonly state: RegisterState;
  /** The certificate holds. */
  readonly good: boolean;
  readonly verdict: string;
  readonly explained: string;
  readonly reason?: string | undefined;
  readonly demo: boolean;
  readonly facts: readonly FactView[];
  readonly material?: Link | undefined;
  readonly certificates: readonly Link[];
}

/** Returns every number with the root address of its page. */
export function proofPages(catalogue: Catalogue): { readonly path: string; readonly entry: RegisterEntry }[] {
  return registerOf(catalogue).map((entry) => ({ path: urls.proof(entry.step), entry }));
}

/** Returns all that the page of a number shows. */
export function proofView(entry: RegisterEntry, catalogue: Catalogue): ProofView {
  const { number, state, demo, step, reason, material } = entry;
  return {
    meta: {
      title: `${words.kicker}: ${number}`,
      description: words.description(number, registerText.states[state].toLocaleLowerCase('ru')),
      path: urls.proof(step),
      trail: [{ text: registerText.title, href: demo ? urls.registerSamples : urls.register }],
      updated: lastModified(material, catalogue.today),
      noindex: demo || !isStanding(state) || undefined,
    },
    number,
    state,
    good: isStanding(state),
    verdict: demo ? words.sample : words.verdicts[state],
    explained: demo ? words.sampleNote : words.explained[state],
    reason,
    demo,
    facts: factsOf(entry, catalogue),
    material: entry.shown ? { text: words.material, href: urls.entry('material', material.id) } : undefined,
    certificates: (certificatesByNumber(catalogue).get(step) ?? []).map(({ author, path }) => ({ text: author.name, href: path })),
  };
}

function factsOf(entry: RegisterEntry, catalogue: Catalogue): FactView[] {
  const { material, state, protocol, date, experts, year, revision, demo } = entry;
  const { data } = material;
  const unit = catalogue.bank.entries.unit.get(protocol.unit)?.data.short_name;
  const decision = [registerText.decision(registerText.protocol(protocol.number, formatDate(date))), unit].filter(Boolean).join(', ');
  const told = state !== 'suspended';
  const newer = data.replaced_by === undefined ? undefined : catalogue.item.get(`material/${data.replaced_by}`);
  const authors = credits(data.authors, catalogue).map(({ name, href, details }) => ({ text: name, href, note: details }));
  return facts([
    fact(words.facts.work, told ? data.title : undefined),
    fact(words.facts.kind, told ? catalogue.bank.vocabularies['material-types'].get(data.type)?.name : undefined),
    { name: words.facts.authors, values: told ? authors : [] },
    fact(words.facts.protocol, demo ? registerText.sampleProtocol(decision) : decision),
    fact(words.facts.year, formatSchoolYear(year)),
    fact(words.facts.experts, told && !demo && experts > 0 ? formatNumber(experts) : undefined),
    fact(words.facts.revision, told ? printOf(revision) : undefined),
    { name: words.facts.earlier, values: told ? earlierPrints(entry, catalogue) : [] },
    { name: words.facts.replacedBy, values: newer ? [{ text: newer.entry.data.title, href: urls.entry('material', newer.entry.id) }] : [] },
  ]);
}

/** Papers that were issued before an edit bear the print of the text before it. */
function earlierPrints({ material, revision }: RegisterEntry, { bank, decisions }: Catalogue): Said[] {
  return pathToPresent(revision, decisions.get(material.id)?.amendments ?? []).map(({ data: { from, date, protocol } }) => ({
    text: printOf(from),
    note: words.until(formatDate(date), bank.entries.protocol.get(protocol)?.data.number ?? ''),
  }));
}

/** Returns a revision in groups of four, as people compare it: `8d9a 2c41 77f0 1e2b`. */
export function printOf(revision: string): string {
  return (revision.match(/.{1,4}/g) ?? []).join('\u00a0');
}
