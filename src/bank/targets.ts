import type { Bank } from './bank.ts';
import type { Readable } from './fragment.ts';
import type { RefKind } from './model/common.ts';
import { kinds, type Kind } from './model/index.ts';
import { oncePer } from './once-per.ts';
import { PLACEHOLDER_ID } from './placeholder-region.ts';
import type { RuleContext } from './rules/rule.ts';

/** The codes there are of one kind. */
export interface Target {
  /** Whether the code is there, or may be in a file that could not be read. */
  readonly has: (code: string) => boolean;
  /** Code → what it stands for, `undefined` where only codes are known. */
  readonly items: ReadonlyMap<string, unknown>;
  /** Where to look the codes up. */
  readonly place: string;
  /** Path of the file in which an entry with a code would lie; absent where codes lie in one file. */
  readonly create?: ((code: string) => string) | undefined;
}

/** Which of the bank's maps each kind of reference looks into. */
const entryKinds: Partial<Record<RefKind, Kind>> = {
  person: 'person',
  organisation: 'organisation',
  unit: 'unit',
  material: 'material',
  recommendation: 'recommendation',
  webinar: 'webinar',
  event: 'event',
  document: 'document',
  protocol: 'protocol',
  criteria: 'criteria',
  report: 'report',
  collection: 'collection',
};

/** Returns a finder of the codes of a kind. */
export function targetsOf({ bank, broken, fragments }: Pick<RuleContext, 'bank' | 'broken' | 'fragments'>): (kind: RefKind) => Target {
  const lists = listsOf(bank);
  return (kind) => {
    const entryKind = entryKinds[kind];
    const list = lists[kind];
    const items: ReadonlyMap<string, unknown> = list ?? bank.entries[entryKind!];
    const place = places[kind] ?? `content/${kinds[entryKind!].folder}`;
    const faulty = list === undefined ? [] : fragments.filter(({ file }) => `content/${file}`.startsWith(place));
    const isAbsent = faulty.length === 0 && list?.size === 0 && !mayBeEmpty(kind, bank);
    const isTold = (code: string) => faulty.some((fragment) => fragment.source === undefined || wordsOf(fragment).has(code));
    const isBroken = (code: string) => entryKind !== undefined && broken.get(entryKind)?.has(code) === true;
    return {
      has: (code) => items.has(code) || isAbsent || isTold(code) || isBroken(code),
      items,
      place,
      create: entryKind && creatable.has(entryKind) ? pathIn(entryKind) : undefined,
    };
  };
}

/** What is named by others before it is described; a work or a webinar that is missed is rather misspelt. */
const creatable: ReadonlySet<Kind> = new Set(['person', 'organisation', 'unit']);
const pathIn = (kind: Kind) => (code: string) => `content/${kinds[kind].folder}/${code}.${kinds[kind].extensions[0]}`;

/** An empty list of these is none; any other is a file that is not there, and that is told already. */
const mayBeEmpty = (kind: RefKind, { region, allFiles }: Bank) =>
  kind === 'programme' ||
  (kind === 'series' && region.id !== PLACEHOLDER_ID) ||
  (kind === 'municipality' && allFiles.has('vocabularies/municipalities.yaml'));

/** All that may be a code in a file whose list could not be read. */
const wordsOf = oncePer(({ source = '' }: Readable): ReadonlySet<string> => new Set(source.match(/[a-z0-9-]+/g)));

/** Everything that can be pointed at and has no file of its own. */
function listsOf({ vocabularies: v, region, entries, experts }: Bank): Partial<Record<RefKind, ReadonlyMap<string, unknown>>> {
  return {
    subject: v.subjects,
    grade: v.grades,
    level: v.levels,
    materialType: v['material-types'],
    theme: v.themes,
    audience: v.audiences,
    position: v.positions,
    municipality: v.municipalities,
    indicator: v.indicators,
    licence: v.licences,
    expert: experts,
    series: new Map(region.id === PLACEHOLDER_ID ? [] : region.series.map((series) => [series.id, series])),
    programme: new Map([...entries.programmes.values()].flatMap(({ data }) => data.programmes.map((item) => [item.id, item]))),
  };
}

const places: Partial<Record<RefKind, string>> = {
  subject: 'content/vocabularies/subjects.yaml',
  grade: 'content/vocabularies/grades.yaml',
  level: 'content/vocabularies/levels.yaml',
  materialType: 'content/vocabularies/material-types.yaml',
  theme: 'content/vocabularies/themes.yaml',
  audience: 'content/vocabularies/audiences.yaml',
  position: 'content/vocabularies/positions.yaml',
  municipality: 'content/vocabularies/municipalities.yaml',
  indicator: 'content/vocabularies/indicators.yaml',
  licence: 'content/vocabularies/licences.yaml',
  expert: 'content/experts.yaml',
  series: 'content/region.yaml',
  programme: 'content/programmes',
};
