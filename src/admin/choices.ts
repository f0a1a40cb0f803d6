import type { Bank } from '../bank/bank.ts';
import type { VocabularyName } from '../bank/model/vocabulary.ts';
import type { Choice, FormFacts } from './field-types.ts';

/** The vocabulary of each kind of reference that has one. */
const vocabularyOf: Readonly<Record<string, Exclude<VocabularyName, 'abbreviations'>>> = {
  subject: 'subjects',
  grade: 'grades',
  level: 'levels',
  materialType: 'material-types',
  theme: 'themes',
  audience: 'audiences',
  position: 'positions',
  municipality: 'municipalities',
  indicator: 'indicators',
  licence: 'licences',
};

/** Kinds whose entries are chosen among the files of the storage: new ones are there at once, and nothing of them is told by the site. */
const relations: Readonly<Record<string, { readonly collection: string; readonly shown: readonly string[] }>> = {
  person: { collection: 'person', shown: ['surname', 'name', 'patronymic'] },
  organisation: { collection: 'organisation', shown: ['short_name'] },
  unit: { collection: 'unit', shown: ['short_name'] },
  material: { collection: 'material', shown: ['title'] },
  recommendation: { collection: 'recommendation', shown: ['title'] },
  protocol: { collection: 'protocol', shown: ['number', 'school_year'] },
  criteria: { collection: 'criteria', shown: ['title'] },
  collection: { collection: 'collection', shown: ['title'] },
};

/** Returns what can be chosen for each kind of reference, from what the site shows anyway. */
export function choicesOfBank({ vocabularies, region, entries }: Bank): FormFacts['choices'] {
  const named = Object.entries(vocabularyOf).map(([kind, name]): [string, Choice[]] => [
    kind,
    [...vocabularies[name].values()].map((item) => ({ value: item.id, label: item.name })),
  ]);
  // They lie as files and as folders, which makes two lists; a relation knows one.
  const listed = (['webinar', 'event', 'document'] as const).map((kind): [string, Choice[]] => [
    kind,
    [...entries[kind].values()].map(({ id, data }) => ({ value: id, label: data.title })),
  ]);
  return new Map([...named, ...listed, ['series', region.series.map(({ id, name }) => ({ value: id, label: name }))]]);
}

/** Returns the choices of a kind of reference, `undefined` when they are files of the storage. */
export function choicesOf(kind: string, { choices }: FormFacts): readonly Choice[] | undefined {
  return choices.get(kind);
}

/** Returns how a relation of the web editor finds the entries of a kind; throws for a kind that has no list of its own. */
export function relation(kind: string): { collection: string; value_field: string; display_fields: string[]; search_fields: string[] } {
  const known = relations[kind];
  if (known === undefined) throw new Error(`The web editor has no list for references to «${kind}».`);
  const shown = [...known.shown];
  return { collection: known.collection, value_field: '{{slug}}', display_fields: shown, search_fields: shown };
}

/** Returns the words of a closed list with what the description says of them: «order — приказ, plan — план». */
export function enumChoices(values: readonly string[], description = ''): Choice[] {
  return values.map((value) => {
    const found = description.match(new RegExp(`(?:^|[\\s,;:.])${value.replaceAll('+', '\\+')} — ([^,.;]+)`));
    return { value, label: found?.[1]?.trim() ?? value };
  });
}
