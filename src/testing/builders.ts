import type { z } from 'zod';
import type { AmendmentEntry, AssignmentEntry, Bank, BankFile, Entry, ReviewEntry, Vocabularies } from '../bank/bank.ts';
import { contextOf } from '../bank/check.ts';
import type { Issue } from '../bank/issue.ts';
import { kinds, singles, type DataOf, type Kind } from '../bank/model/index.ts';
import { expertSchema, reviewSchema, type Expert } from '../bank/model/review.ts';
import { vocabularySchemas, type VocabularyName } from '../bank/model/vocabulary.ts';
import type { Programme } from '../bank/model/publication.ts';
import { authorCodes } from '../bank/review/confirmed-authors.ts';
import { revisionOf } from '../bank/review/revision.ts';
import { revisionOfProgramme } from '../bank/review/work.ts';
import type { RuleContext } from '../bank/rules/rule.ts';
import { baseData, baseRegion, baseVocabularies } from './base-bank.ts';

/** The day on which tests happen unless they say otherwise. */
export const TODAY = '2026-02-01';

type Schema<K extends Kind> = (typeof kinds)[K]['schema'];
type Input<K extends Kind> = Partial<z.input<Schema<K>>>;

/** Where a built entry lies and what lies beside it; each part has a default. */
export interface Place {
  readonly id?: string;
  readonly year?: string;
  readonly file?: string;
  readonly body?: string;
  readonly files?: readonly (string | BankFile)[];
}

/** Returns a valid entry of a kind: the overrides laid over the smallest data that fit, defaults by the schema. */
export function anEntry<K extends Kind>(kind: K, overrides: Input<K> = {}, place: Place = {}): Entry<DataOf<K>> {
  const { folder, byYear, extensions, shape, schema } = kinds[kind];
  const id = place.id ?? `${kind}-1`;
  const year = byYear ? (place.year ?? '2025-2026') : undefined;
  const base = [folder, year, id].filter(Boolean).join('/');
  const file = place.file ?? (shape === 'folder' ? `${base}/index.md` : `${base}.${extensions[0]}`);
  const files = (place.files ?? []).map((item) => (typeof item === 'string' ? aFile(item, {}, file) : item));
  const data = schema.parse({ ...baseData[kind], ...overrides }) as DataOf<K>;
  return { kind, id, year, file, data, body: place.body ?? '', bodyLine: 10, files };
}

/** Returns a file beside an entry: 1 KB, content as its extension says. */
export function aFile(name: string, overrides: Partial<BankFile> = {}, beside = 'materials/2025-2026/material-1/index.md'): BankFile {
  const path = `${beside.slice(0, beside.lastIndexOf('/'))}/${name}`;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const format = { jpg: 'jpeg', txt: 'text', csv: 'text', md: 'text' }[extension] ?? extension;
  return { name, path, size: 1024, digest: '0123456789abcdef'.repeat(4), sniffed: format, ...overrides };
}

const builderOf =
  <K extends Kind>(kind: K) =>
  (overrides: Input<K> = {}, place: Place = {}) =>
    anEntry(kind, overrides, place);

/** Builders by kind: `aMaterial({ title: '…' }, { id: 'x' })`. */
export const aMaterial = builderOf('material');
/** Returns a valid recommendation. */
export const aRecommendation = builderOf('recommendation');
/** Returns a valid webinar that is over on `TODAY`. */
export const aWebinar = builderOf('webinar');
/** Returns a valid event. */
export const anEvent = builderOf('event');
/** Returns a valid document. */
export const aDocument = builderOf('document');
/** Returns a valid unit below `rumo`. */
export const aUnit = builderOf('unit');
/** Returns a valid person with an active consent to distribution. */
export const aPerson = builderOf('person');
/** Returns a valid organisation. */
export const anOrganisation = builderOf('organisation');
/** Returns a valid protocol without decisions. */
export const aProtocol = builderOf('protocol');
/** Returns a valid set of criteria: two criteria of 0–3, pass at 4. */
export const aCriteria = builderOf('criteria');
/** Returns a valid list of programmes. */
export const someProgrammes = builderOf('programmes');
/** Returns a valid annual report. */
export const aReport = builderOf('report');
/** Returns a valid collection. */
export const aCollection = builderOf('collection');
/** Returns a valid piece of news. */
export const aNews = builderOf('news');
/** Returns a valid editors' page. */
export const aPage = builderOf('page');

/** Returns an accredited expert of another organisation than the authors'. */
export function anExpert(overrides: Partial<z.input<typeof expertSchema>> = {}): Expert {
  return expertSchema.parse({ code: 'ex-1', organisation: 'smolgu', since: '2020-09-01', ...overrides });
}

/** Returns a conclusion on a material that counts: its present text, full marks. */
export function aReview(
  material: Entry<DataOf<'material'>>,
  overrides: Partial<z.input<typeof reviewSchema>> = {},
  number = 1,
): ReviewEntry {
  const file = `reviews/${material.year}/${material.id}/${String(number).padStart(2, '0')}.yaml`;
  const data = {
    expert: `ex-${number}`,
    date: '2025-11-01',
    criteria: 'set-1',
    scores: { clear: 3, useful: 3 },
    verdict: 'recommended',
    revision: revisionOf(material),
    ...overrides,
  };
  return { material: material.id, file, data: reviewSchema.parse(data) };
}

/** What lets a material through: three conclusions and a protocol. */
export function anApproval(material: Entry<DataOf<'material'>>): { reviews: ReviewEntry[]; protocol: Entry<DataOf<'protocol'>> } {
  const reviews = [1, 2, 3].map((number) => aReview(material, {}, number));
  const protocol = aProtocol({
    decisions: [{ material: material.id, verdict: 'recommended', number: '2025-1', authors: authorCodes(material.data.authors) }],
  });
  return { reviews, protocol };
}

/** Returns a recommended programme of 36 hours that its list says protocol-1 let through. */
export function aProgramme(overrides: Partial<Programme> = {}): Programme {
  const named = { id: 'programme-1', title: 'Дроби', organisation: 'soiro', protocol: 'protocol-1' };
  return { ...named, kind: 'pk', hours: 36, verdict: 'recommended', demo: false, ...overrides };
}

/** Returns a conclusion on a programme that counts, by the set `dpp`. */
export function aProgrammeReview(programme: Programme, overrides: Partial<z.input<typeof reviewSchema>> = {}, number = 1): ReviewEntry {
  const { data } = aReview(aMaterial(), { criteria: 'dpp', revision: revisionOfProgramme(programme), ...overrides }, number);
  return { material: programme.id, file: `reviews/2025-2026/${programme.id}/0${number}.yaml`, data };
}

/** The parts of a bank that a test names; the rest is a small bank in which everything fits. */
export interface BankParts {
  readonly entries?: readonly Entry<unknown>[];
  readonly published?: readonly string[];
  readonly frozen?: Bank['frozen'];
  readonly region?: Partial<z.input<typeof singles.region.schema>>;
  /** Items by vocabulary; an item with a known id replaces it. */
  readonly vocabularies?: Readonly<Partial<Record<VocabularyName, readonly unknown[]>>>;
  readonly experts?: readonly Expert[];
  readonly reviews?: readonly ReviewEntry[];
  readonly amendments?: readonly AmendmentEntry[];
  readonly assignments?: readonly AssignmentEntry[];
  readonly redirects?: Readonly<Record<string, string>>;
  /** Paths of the content folder besides those of the entries. */
  readonly otherFiles?: readonly string[];
}

/** Returns a bank in which no rule finds anything, with the given parts added or put in place of its own. */
export function aBank(parts: BankParts = {}): Bank {
  const own = [
    anEntry('unit', { kind: 'rumo', name: 'РУМО', short_name: 'РУМО', parent: undefined }, { id: 'rumo' }),
    aUnit({}, { id: 'math' }),
    aCriteria({}, { id: 'set-1' }),
    ...organisations(),
  ];
  const all = [...own, ...(parts.entries ?? [])];
  const entries = Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, new Map(all.filter((entry) => entry.kind === kind).map((entry) => [entry.id, entry]))]),
  );
  const experts = parts.experts ?? [1, 2, 3].map((number) => anExpert({ code: `ex-${number}` }));
  const paths = [
    'region.yaml',
    'experts.yaml',
    ...Object.keys(vocabularySchemas).map((name) => `vocabularies/${name}.yaml`),
    ...all.flatMap(({ file, files }) => [file, ...files.map(({ path }) => path)]),
    ...(parts.otherFiles ?? []),
  ];
  return {
    region: singles.region.schema.parse({ ...baseRegion, ...parts.region }),
    vocabularies: someVocabularies(parts.vocabularies ?? {}),
    entries: entries as unknown as Bank['entries'],
    experts: new Map(experts.map((expert) => [expert.code, expert])),
    reviews: parts.reviews ?? [],
    amendments: parts.amendments ?? [],
    assignments: parts.assignments ?? [],
    redirects: new Map(Object.entries(parts.redirects ?? {})),
    frozen: parts.frozen,
    published: parts.published && new Map(parts.published.map((address, index) => [address, index + 1])),
    allFiles: new Map(paths.sort().map((path) => [path, 1024])),
  };
}

function organisations(): Entry<unknown>[] {
  const named = {
    soiro: 'Институт развития образования',
    ministry: 'Министерство образования',
    smolgu: 'Университет',
    redakciya: 'Редакция банка',
  };
  return Object.entries(named).map(([id, name]) =>
    anOrganisation({ name, short_name: name, kind: id === 'redakciya' ? 'collective' : 'other' }, { id }),
  );
}

function someVocabularies(overrides: NonNullable<BankParts['vocabularies']>): Vocabularies {
  const build = (name: VocabularyName) => {
    const { items } = vocabularySchemas[name].parse({ items: [...baseVocabularies[name], ...(overrides[name] ?? [])] });
    return [name, new Map(items.map((item) => ['id' in item ? item.id : item.abbr, item]))] as const;
  };
  return Object.fromEntries((Object.keys(vocabularySchemas) as VocabularyName[]).map(build)) as unknown as Vocabularies;
}

/** Returns what a rule is given; decisions are those that the bank itself comes to. */
export function aContext(
  bank: Bank = aBank(),
  { today = TODAY, ...faulty }: Partial<Pick<RuleContext, 'today' | 'broken' | 'fragments'>> = {},
): RuleContext {
  return contextOf(bank, today, faulty);
}

/** Returns issues as short lines for a table of cases: `warning units/math.md parent`. */
export function brief(issues: readonly Issue[]): string[] {
  return issues.map(({ severity, file, field }) => [severity, file, field?.join('.')].filter(Boolean).join(' '));
}
