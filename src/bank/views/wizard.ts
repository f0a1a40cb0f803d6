import { fieldHints, fieldLabels } from '../../text/wizard-fields.ts';
import { wizardText } from '../../text/wizard.ts';
import type { Bank } from '../bank.ts';
import type { FormNeeds } from '../form/advice.ts';
import { authorFields } from '../form/author-fields.ts';
import { describeFields, type Offer } from '../form/describe.ts';
import type { FormField } from '../form/field.ts';
import type { ProposalKind } from '../form/package-format.ts';
import { materialSteps, webinarSteps } from '../form/steps.ts';
import { materialSchema } from '../model/material.ts';
import type { Region } from '../model/region.ts';
import { webinarSchema } from '../model/webinar.ts';
import { urls } from '../urls.ts';
import { isSwitchedOn, pageHref } from '../sections.ts';
import { consentFacts, type ConsentFacts } from './consent-facts.ts';
import type { Link } from './frame.ts';
import { known } from './known.ts';
import { formNeeds, offersOf } from './wizard-offers.ts';

/** One step of a form. */
export interface WizardStep {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly asks: readonly FormField[];
  readonly more: readonly FormField[];
}

/** A page on which a work or a webinar is proposed. */
export interface WizardPage {
  readonly kind: ProposalKind;
  readonly path: string;
  readonly steps: readonly WizardStep[];
  readonly authors: FormField;
  readonly needs: FormNeeds;
  /** Full names of organisations that the bank knows. */
  readonly organisations: readonly string[];
  readonly region: string;
  readonly limits: Region['limits'];
  readonly email?: string | undefined;
  readonly forge?: Region['forge'] | undefined;
  readonly blank?: string | undefined;
  /** Where more is said: how to hand in works, the other form. */
  readonly links: readonly Link[];
  readonly consent: ConsentFacts;
}

const kinds = {
  material: { schema: materialSchema, steps: materialSteps, authors: 'authors' },
  webinar: { schema: webinarSchema, steps: webinarSteps, authors: 'speakers' },
} as const;

/** Returns the page of a form: what the schema asks for, with what can be chosen in this bank. */
export function wizardPage(kind: ProposalKind, bank: Bank): WizardPage {
  const { schema, steps, authors } = kinds[kind];
  const { region, entries } = bank;
  const offer = offersOf(bank);
  const via: readonly string[] = region.review.submitted_by;
  const fields = (names: readonly string[] = []) =>
    describeFields(schema, names, offer)
      .map(inWords)
      // Who may hand in works is for the region to say.
      .map((field) =>
        field.name === 'submitted_via' ? { ...field, options: field.options?.filter(([code]) => via.includes(code)) } : field,
      );
  return {
    kind,
    path: urls.propose(kind),
    steps: steps.map(({ id, asks, more }) => ({
      id,
      title: '',
      lead: '',
      ...wizardText.steps[id],
      asks: fields(asks),
      more: fields(more),
    })),
    authors: authorsOf(offer, wizardText[authors]),
    needs: kind === 'material' ? formNeeds(bank) : { types: {} },
    organisations: [...entries.organisation.values()].filter(({ data }) => !data.demo).map(({ data }) => data.name),
    region: region.id,
    limits: region.limits,
    email: known(region.owner.email),
    forge: region.forge,
    blank: entries.document.has('blank-zayavki') ? urls.entry('document', 'blank-zayavki') : undefined,
    links: linksOf(kind, bank),
    consent: consentFacts(bank),
  };
}

function linksOf(kind: ProposalKind, bank: Bank): Link[] {
  const other = kind === 'material' ? 'webinar' : 'material';
  const howTo = pageHref('kak-podat', bank);
  return [
    ...(howTo === undefined ? [] : [{ text: wizardText.howTo, href: howTo }]),
    ...(isSwitchedOn(other, bank) ? [{ text: wizardText[kind].other, href: urls.propose(other) }] : []),
  ];
}

function authorsOf(offer: Offer, title: string): FormField {
  return { name: 'authors', title, hint: '', type: 'rows', required: true, fields: authorFields(offer).map(inWords) };
}

/** Who fills in a form types no codes: fields have words of their own here and there. */
function inWords(field: FormField): FormField {
  const { eachOnLine } = wizardText;
  const own = field.hint === `${field.title}.` ? '' : field.hint;
  const hint = fieldHints[field.name] ?? (field.type === 'lines' && !/строк/.test(own) ? `${own} ${eachOnLine}` : own);
  return { ...field, title: fieldLabels[field.name] ?? field.title, hint, fields: field.fields?.map(inWords) };
}
