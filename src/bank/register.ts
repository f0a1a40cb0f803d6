import type { Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { Material } from './model/material.ts';
import { oncePer } from './once-per.ts';
import { plainNumber, numberStep } from './register-number.ts';
import { registeredState, type RegisterState } from './register-state.ts';
import { mayDecide } from './review/authority.ts';
import { indexReviews } from './review/decide.ts';
import { isFavourable, type Ruling } from './review/rulings.ts';

/** One line of the register: what was decided on a work, and what holds of it now. */
export interface RegisterEntry {
  /** As the protocol gives it: `2025-17`. */
  readonly number: string;
  /** The number as a step of an address. */
  readonly step: string;
  /** ISO day of the protocol that gave the number. */
  readonly date: string;
  /** School year of that protocol. */
  readonly year: string;
  readonly protocol: { readonly id: string; readonly number: string; readonly unit: string };
  readonly material: Entry<Material>;
  readonly state: RegisterState;
  /** Why it is so, in the words of the editors or of a protocol. */
  readonly reason?: string | undefined;
  /** How many conclusions count. */
  readonly experts: number;
  /** 16 hex digits of the content, see `revisionOf`. */
  readonly revision: string;
  readonly demo: boolean;
  /** The work has a page with its text. */
  readonly shown: boolean;
}

/** Returns every work that was given a number, newest first; a number once given never leaves the register. */
export const registerOf = oncePer((catalogue: Catalogue): readonly RegisterEntry[] => {
  const { bank } = catalogue;
  const { protocols } = indexReviews(bank);
  const entries = [...bank.entries.material.values()].flatMap((material) => {
    const rulings = protocols.get(material.id) ?? [];
    return entryOf(material, rulings, catalogue) ?? [];
  });
  return entries.sort(newestNumberFirst);
});

/** Returns the line of a work, `undefined` when it has no number. */
export const registeredWorks = oncePer(
  (catalogue: Catalogue): ReadonlyMap<string, RegisterEntry> => new Map(registerOf(catalogue).map((entry) => [entry.material.id, entry])),
);

function entryOf(material: Entry<Material>, all: readonly Ruling[], catalogue: Catalogue): RegisterEntry | undefined {
  const rulings = all.filter((ruling) => isCompetent(ruling, material, catalogue));
  const first = rulings.find(({ decision }) => decision.number !== undefined && isFavourable(decision.verdict));
  const decision = catalogue.decisions.get(material.id);
  if (first?.decision.number === undefined || decision === undefined) return undefined;
  const { data, id } = first.entry;
  const number = plainNumber(first.decision.number);
  const { state, reason } = registeredState(material, decision, rulings);
  return {
    number,
    step: numberStep(number),
    date: data.date,
    year: data.school_year,
    protocol: { id, number: data.number, unit: data.unit },
    material,
    state,
    reason,
    experts: decision.valid.length,
    revision: decision.revision,
    demo: material.data.demo,
    shown: decision.approved && material.data.state !== 'withdrawn',
  };
}

/** Only a body that may decide gives numbers and takes them back, on a day that has come, and a sample's protocol does neither to a real work. */
function isCompetent({ entry: { data } }: Ruling, { data: work }: Entry<Material>, { bank, today }: Catalogue): boolean {
  return data.date <= today && (work.demo || !data.demo) && mayDecide(data.unit, work, bank);
}

const byNumber = new Intl.Collator('ru', { numeric: true });

function newestNumberFirst(a: RegisterEntry, b: RegisterEntry): number {
  return a.date === b.date ? byNumber.compare(b.number, a.number) : a.date < b.date ? 1 : -1;
}
