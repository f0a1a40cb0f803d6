import type { Bank } from '../bank.ts';
import { fieldName } from '../explain.ts';
import type { Issue } from '../issue.ts';
import { UNKNOWN, type RefKind } from '../model/common.ts';
import { kinds, type Kind } from '../model/index.ts';
import { nearest } from '../nearest.ts';
import { PLACEHOLDER_ID } from '../placeholder-region.ts';
import { walkValues } from '../schema-walk.ts';
import { sourcesOf, type Source } from '../sources.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Every id that a field points at must exist; the nearest one is offered. */
export const references: Rule = {
  id: 'references',
  asks: 'Каждый код указывает на запись или значение словаря, которые есть в банке.',
  check: (context) => {
    const targets = targetsOf(context);
    return sourcesOf(context.bank).flatMap((source) => danglingIn(source, targets));
  },
};

type Targets = (kind: RefKind) => { has(id: string): boolean; keys(): Iterable<string> };

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

type List = ReadonlyMap<string, unknown> | ReadonlySet<string>;

function targetsOf({ bank, broken }: RuleContext): Targets {
  const lists = listsOf(bank);
  return (kind) => {
    const entryKind = entryKinds[kind];
    const known = lists[kind] ?? bank.entries[entryKind!];
    // An empty map is a file that could not be read, and that is told already.
    const isLost = lists[kind] instanceof Map && known.size === 0;
    return {
      has: (id) => isLost || known.has(id) || (entryKind !== undefined && broken.get(entryKind)?.has(id) === true),
      keys: () => known.keys(),
    };
  };
}

/** Everything that can be pointed at and has no file of its own. */
function listsOf({ vocabularies: v, region, entries, experts }: Bank): Partial<Record<RefKind, List>> {
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
    series: region.id === PLACEHOLDER_ID ? new Map() : new Set(region.series.map(({ id }) => id)),
    programme: new Set([...entries.programmes.values()].flatMap(({ data }) => data.programmes.map(({ id }) => id))),
  };
}

function danglingIn({ file, schema, data }: Source, targets: Targets): Issue[] {
  const issues: Issue[] = [];
  walkValues(schema, data, (value, path, { ref }) => {
    if (ref === undefined || value === UNKNOWN || targets(ref).has(String(value))) return;
    issues.push({
      rule: 'references',
      severity: 'error',
      file,
      field: path,
      message: `В поле ${fieldName(path)} указан код «${value}», но ${nouns[ref]} с таким кодом нет.`,
      hint: hint(String(value), targets(ref).keys(), ref),
    });
  });
  return issues;
}

function hint(id: string, known: Iterable<string>, kind: RefKind): string {
  const similar = nearest(id, known);
  const place = places[kind] ?? `content/${kinds[entryKinds[kind]!].folder}`;
  return similar ? `Вероятно, нужно «${similar}». Все коды — в ${place}.` : `Все коды — в ${place}.`;
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

const nouns: Record<RefKind, string> = {
  person: 'человека',
  organisation: 'организации',
  unit: 'объединения',
  material: 'разработки',
  recommendation: 'рекомендаций',
  webinar: 'вебинара',
  event: 'события',
  document: 'документа',
  programme: 'программы',
  protocol: 'протокола',
  criteria: 'набора критериев',
  expert: 'эксперта',
  report: 'отчёта',
  collection: 'подборки',
  subject: 'предмета',
  grade: 'класса или группы',
  level: 'уровня образования',
  materialType: 'вида работы',
  theme: 'темы',
  audience: 'аудитории',
  position: 'должности',
  municipality: 'муниципалитета',
  indicator: 'показателя',
  series: 'серии',
  licence: 'лицензии',
};
