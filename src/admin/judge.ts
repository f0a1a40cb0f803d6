import type { Bank, Entry } from '../bank/bank.ts';
import { explainZod } from '../bank/explain.ts';
import type { Issue } from '../bank/issue.ts';
import { kinds, type DataOf, type Kind } from '../bank/model/index.ts';
import { datesFuture } from '../bank/rules/dates-future.ts';
import { datesOrder } from '../bank/rules/dates-order.ts';
import { externalAddresses } from '../bank/rules/external-addresses.ts';
import { gradeLevel } from '../bank/rules/grade-level.ts';
import { invisibleCharacters } from '../bank/rules/invisible-characters.ts';
import { mixedScripts } from '../bank/rules/mixed-scripts.ts';
import { recording } from '../bank/rules/recording.ts';
import { repeatedItems } from '../bank/rules/repeated-items.ts';
import type { RuleContext } from '../bank/rules/rule.ts';
import { schoolYearDates } from '../bank/rules/school-year-dates.ts';
import { stagesDuration } from '../bank/rules/stages-duration.ts';
import { subjectYear } from '../bank/rules/subject-year.ts';
import { titleForm } from '../bank/rules/title-form.ts';
import { typeNeeds } from '../bank/rules/type-needs.ts';
import { vocabulariesOf, type AdminFacts } from './facts.ts';

/** The rules that need nothing but the entry, the profile and the vocabularies; the others are applied by the check of the request. */
const OWN_RULES = [
  titleForm,
  mixedScripts,
  invisibleCharacters,
  repeatedItems,
  externalAddresses,
  schoolYearDates,
  datesOrder,
  datesFuture,
  gradeLevel,
  subjectYear,
  typeNeeds,
  stagesDuration,
  recording,
];

/** An entry as the form gives it. */
export interface FormEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly year?: string | undefined;
  /** Path from the content folder. */
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Returns what stops an entry from being saved: faults of its fields, else errors of the rules that can be applied in a browser. Warnings are left to the check. */
export function judgeEntry(entry: FormEntry, facts: AdminFacts, today: string): Issue[] {
  const { schema } = kinds[entry.kind];
  const parsed = schema.safeParse(entry.data);
  if (!parsed.success) return explainZod(parsed.error, schema, entry.data, entry.file);
  const context = contextOf({ ...entry, data: parsed.data, bodyLine: 1, files: [] }, facts, today);
  const found = OWN_RULES.flatMap((rule) => rule.check(context));
  return found.filter(({ file, severity }) => file === entry.file && severity === 'error');
}

/** A bank of one entry. What only the whole bank can tell is not in it, and asking for it throws. */
function contextOf(entry: Entry<DataOf<Kind>>, facts: AdminFacts, today: string): RuleContext {
  const entries = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Map(kind === entry.kind ? [[entry.id, entry]] : [])]));
  const bank: Bank = {
    region: facts.region,
    vocabularies: vocabulariesOf(facts),
    entries: entries as unknown as Bank['entries'],
    experts: new Map(),
    reviews: [],
    amendments: [],
    assignments: [],
    redirects: new Map(),
    allFiles: new Map(),
  };
  const absent = new Proxy({}, { get: (_, name) => refuse(String(name)) });
  return {
    bank,
    today,
    fragments: [],
    broken: new Map(),
    decisions: new Map(),
    catalogue: absent as RuleContext['catalogue'],
    pages: new Set(),
  };
}

function refuse(name: string): never {
  throw new Error(`A rule of the web editor asked for «${name}» of the whole bank.`);
}
