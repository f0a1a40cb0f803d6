import type { Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { Material } from './model/material.ts';
import { oncePer } from './once-per.ts';
import { plainNumber, numberStep } from './register-number.ts';
import { registeredState, type RegisterState } from './register-state.ts';
import { isFavourable } from './review/rulings.ts';

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
  const entries = [...catalogue.bank.entries.material.values()].flatMap((material) => entryOf(material, catalogue) ?? []);
  return entries.sort(newestNumberFirst);
});

/** Returns the line of a work, `undefined` when it has no number. */
export const registeredWorks = oncePer(
  (catalogue: Catalogue): ReadonlyMap<string, RegisterEntry> => new Map(registerOf(catalogue).map((entry) => [entry.material.id, entry])),
);

/** Only a body that may decide gives numbers and takes them back, on a day that has come, and a sample's protocol does neither to a real work. */
function entryOf(material: Entry<Material>, { decisions }: Catalogue): RegisterEntry | undefined {
  const decision = decisions.get(material.id);
  const first = decision?.rulings.find((ruling) => ruling.decision.number !== undefined && isFavourable(ruling.decision.verdict));
  if (first?.decision.number === undefined || decision === undefined) return undefined;
  const { data, id } = first.entry;
  const number = plainNumber(first.decision.number);
  const { state, reason } = registeredState(material, decisions);
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

const byNumber = new Intl.Collator('ru', { numeric: true });

function newestNumberFirst(a: RegisterEntry, b: RegisterEntry): number {
  return a.date === b.date ? byNumber.compare(b.number, a.number) : a.date < b.date ? 1 : -1;
}
