import { documentText } from '../../text/documents.ts';
import { capitalise, formatDate, formatDays } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { UNKNOWN } from '../model/common.ts';
import { documentKinds, type Document } from '../model/document.ts';
import { oncePer } from '../once-per.ts';
import { relationsOf } from '../relations.ts';
import { formatSchoolYear } from '../school-year.ts';
import { urls } from '../urls.ts';
import { documentCitation, documentKicker, namedRequisites, portalOf, requisites, whereToFind } from './document-name.ts';
import { documentRow } from './document-row.ts';
import { eventRow } from './event.ts';
import { fact, facts, unitFacts, type FactView } from './fact.ts';
import { neighboursOf, usesOf } from './document-uses.ts';
import type { Link, PageMeta } from './frame.ts';
import { filesOf, type FileView } from './file.ts';
import { planOf, type PlanView } from './plan.ts';
import type { RowGroup, RowView } from './row.ts';

/** Everything the page of a document shows besides its body. */
export interface DocumentView {
  readonly data: Document;
  /** `Приказ, федеральный уровень, действует`. */
  readonly kicker: string;
  /** What it is about, unless the title says it all. */
  readonly lead?: string | undefined;
  /** `Приказ № 24-ОД от 17 января 2023`, as much of it as is known. */
  readonly requisites: string;
  /** How to find the text elsewhere when it is not here. */
  readonly absent?: string | undefined;
  /** Where to look for it there. */
  readonly portal?: Link | undefined;
  /** Its day is not known: it cannot be referred to yet. */
  readonly undated: boolean;
  readonly facts: readonly FactView[];
  readonly plan?: PlanView | undefined;
  readonly discussion?: { readonly state: string; readonly open: boolean; readonly days: string; readonly how: string } | undefined;
  readonly files: readonly FileView[];
  readonly events: readonly RowView[];
  /** Where the bank stands on it. */
  readonly uses: readonly RowView[];
  /** Other acts on the same levels. */
  readonly near: readonly RowView[];
  /** All documents of its kind. */
  readonly all: Link;
  /** How to name it in a paper of one's own; none where its number is not known. */
  readonly citation?: string | undefined;
}

/** The list of documents: drafts that may be answered now, then kinds. */
export interface DocumentsView {
  readonly open: readonly RowView[];
  readonly groups: readonly RowGroup[];
  /** Requisites of some are still to be checked. */
  readonly toConfirm: boolean;
}

/** Returns the list of all documents by kind: the region's own before those of the country, latest first. */
export const documentsView = oncePer((catalogue: Catalogue): DocumentsView => {
  const { documents, today } = catalogue;
  const groups = documentKinds.map((kind) => {
    const own = documents.filter(({ data }) => data.kind === kind);
    const near = own.filter(({ data }) => data.scope !== 'federal');
    const rows = [...near, ...own.filter(({ data }) => data.scope === 'federal')].map(documentRow);
    return { id: kind, title: documentText.groups[kind], rows };
  });
  return {
    open: documents.filter(({ data }) => isOpen(data, today)).map(documentRow),
    groups: groups.filter(({ rows }) => rows.length > 0),
    toConfirm: documents.some(({ data }) => data.to_confirm),
  };
});

/** Returns all that the page of a document shows. */
export function documentView(entry: Entry<Document>, catalogue: Catalogue): DocumentView {
  const { data, id } = entry;
  const { facts: names } = documentText;
  return {
    data,
    kicker: documentKicker(data),
    lead: data.summary && saysMore(data.summary, data.title) ? data.summary : undefined,
    requisites: data.title.startsWith(requisites(data)) ? '' : capitalise(namedRequisites(data)),
    absent: whereToFind(data),
    portal: portalOf(data),
    undated: isUndated(data),
    facts: facts([
      fact(names.issuer, data.issuer),
      fact(names.status, data.status === 'unknown' ? documentText.statuses.unknown : undefined),
      { name: names.unit, values: unitFacts([data.unit], catalogue) },
      fact(names.year, data.school_year && formatSchoolYear(data.school_year)),
      fact(names.source, isUndated(data) ? undefined : data.source),
    ]),
    plan: planOf(entry, catalogue),
    discussion: discussionOf(data, catalogue.today),
    files: filesOf(entry),
    events: (relationsOf(catalogue).eventsNaming.get(`document/${id}`) ?? []).map((event) => eventRow(event, catalogue)),
    uses: usesOf(entry, catalogue),
    near: neighboursOf(entry, catalogue),
    all: { text: documentText.allOf(data.kind), href: `${urls.list('document')}#${data.kind}` },
    // A reference with a title that is not yet known for sure would go into papers of attestation.
    citation: data.to_confirm ? undefined : documentCitation(data),
  };
}

/** Its reservations stand in a box of their own. */
function isUndated({ date, demo }: Document): boolean {
  return date === UNKNOWN && !demo;
}

/** A sentence that only turns the words of the title tells nothing. */
function saysMore(sentence: string, title: string): boolean {
  const stems = (text: string) => (text.toLocaleLowerCase('ru').match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  const known = new Set(stems(title));
  return stems(sentence).some((stem) => !known.has(stem));
}

function isOpen({ discussion }: Document, today: string): boolean {
  return discussion !== undefined && discussion.since <= today && today <= discussion.until;
}

function discussionOf({ discussion }: Document, today: string): DocumentView['discussion'] {
  if (discussion === undefined) return undefined;
  const { since, until, how } = discussion;
  const state =
    today > until
      ? `${documentText.discussionOver} ${formatDate(until)}`
      : today < since
        ? `${documentText.discussionAhead} ${formatDate(since)}`
        : `${documentText.discussionOpen} ${formatDate(until)}`;
  return { state, open: since <= today && today <= until, days: formatDays(since, until), how };
}

/** Returns what the page of a document says of itself. */
export function documentMeta({ id, data }: Entry<Document>, view: DocumentView): PageMeta {
  const description = data.summary ?? `${view.kicker}. ${[data.issuer, view.requisites].filter(Boolean).join(', ')}`;
  return {
    title: data.title,
    description,
    path: urls.entry('document', id),
    trail: [{ text: documentText.title, href: urls.list('document') }],
  };
}
