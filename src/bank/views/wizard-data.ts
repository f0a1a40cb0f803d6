import type { FormNeeds } from '../form/advice.ts';
import type { FormField } from '../form/field.ts';
import type { ProposalKind } from '../form/package-format.ts';
import type { Region } from '../model/region.ts';
import type { WizardPage } from './wizard.ts';

/** What the browser must know of a form besides its page: fields with their limits, not what can be chosen in them. */
export interface WizardData {
  readonly kind: ProposalKind;
  readonly region: string;
  readonly steps: readonly { readonly id: string; readonly fields: readonly FormField[] }[];
  readonly authors: FormField;
  readonly needs: FormNeeds;
  readonly limits: Region['limits'];
  readonly forge?: Region['forge'] | undefined;
}

/** Returns what a form's script works with. */
export function forBrowser({ kind, region, steps, authors, needs, limits, forge }: WizardPage): WizardData {
  return {
    kind,
    region,
    steps: steps.map(({ id, asks, more }) => ({ id, fields: [...asks, ...more].map(lean) })),
    authors: lean(authors),
    needs,
    limits,
    forge,
  };
}

const lean = (field: FormField): FormField => ({ ...field, hint: '', options: undefined, fields: field.fields?.map(lean) });
