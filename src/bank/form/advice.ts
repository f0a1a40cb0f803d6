import { timingFault, type Timing } from '../stage-minutes.ts';
import { titleFaults } from '../title-form.ts';
import { unmetNeeds, type Need, type NeedyCard } from '../type-needs.ts';
import { formData } from './data.ts';
import type { FormField, Values } from './field.ts';
import type { FormFault } from './judge.ts';
import type { ProposalKind } from './package-format.ts';

/** What a form must know of the vocabularies to advise: types that need something by their code, groups of the themes that meet some need. */
export interface FormNeeds {
  readonly types: Readonly<Record<string, { readonly name: string; readonly needs: readonly Need[] }>>;
  /** Absent when the bank has no list of themes. */
  readonly themes?: Readonly<Record<string, string>> | undefined;
}

/** Returns what the check would warn of in what was typed, in its words and in the order of the rules: it keeps nobody from sending. */
export function formAdvice(kind: ProposalKind, fields: readonly FormField[], values: Values, { types, themes }: FormNeeds): FormFault[] {
  const data = formData(fields, values);
  const title = titleFaults(String(data['title'] ?? ''), kind).map(({ message, hint }) => ({
    path: ['title'],
    message: `${message} ${hint}`,
  }));
  const type = types[String(data['type'] ?? '')];
  const card: NeedyCard = { subjects: [], grades: [], themes: [], adaptation: [], ...data };
  const missing = type === undefined ? [] : unmetNeeds({ ...type, needs: [...type.needs] }, card, themes && ((id) => themes[id]));
  const timing = timingFault({ stages: [], ...data } as Timing);
  const found = [
    ...title,
    ...missing.map(({ field, message, advice }) => ({ path: [field], message: `${message} ${advice}` })),
    ...(timing === undefined ? [] : [{ path: ['duration'], message: timing }]),
  ];
  return found.map((fault) => ({ ...fault, isAdvice: true }));
}
