import type { Catalogue } from '../../catalogue.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { cleaned } from './record-values.ts';

/** The vocabularies that records point into. */
export const vocabularyNames = [
  'levels',
  'grades',
  'subjects',
  'material-types',
  'themes',
  'audiences',
  'municipalities',
  'licences',
] as const;
type Name = (typeof vocabularyNames)[number];

/** What readers call them. */
export const vocabularyTitles: Readonly<Record<Name, string>> = {
  levels: 'Уровни образования',
  grades: 'Классы и группы',
  subjects: 'Предметы',
  'material-types': 'Виды работ',
  themes: 'Темы',
  audiences: 'Кому пригодится',
  municipalities: 'Муниципалитеты',
  licences: 'Лицензии',
};

/** Returns the permanent address of a value: a fragment of the RDF file of its vocabulary. */
export function conceptUrl(name: Name, site: string, id = ''): string {
  return `${absoluteUrl(site, urls.api(`vocabularies/${name}.jsonld`))}#${id}`;
}

interface Value {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly synonyms: readonly string[];
  readonly parent?: string | undefined;
  readonly url?: string | undefined;
  readonly old_names?: readonly (string | { readonly name: string })[] | undefined;
}

/** Yields every vocabulary twice: as a plain list (JSON) and as concepts of SKOS (JSON-LD). */
export function* vocabularyFiles({ bank }: Catalogue): Generator<[address: string, text: string]> {
  const { site } = bank.region;
  for (const name of vocabularyNames) {
    const values: readonly Value[] = [...bank.vocabularies[name].values()];
    const items = values.map((value) => cleaned({ ...plain(value), url: value.url, concept: conceptUrl(name, site, value.id) }));
    yield [urls.api(`vocabularies/${name}.json`), `${JSON.stringify({ title: vocabularyTitles[name], items })}\n`];
    yield [urls.api(`vocabularies/${name}.jsonld`), `${JSON.stringify(skos(name, values, site))}\n`];
  }
}

const plain = ({ id, name, short, parent, synonyms, old_names = [] }: Value) => ({
  id,
  name,
  short,
  parent,
  synonyms,
  old_names: old_names.map((old) => (typeof old === 'string' ? old : old.name)),
});

function skos(name: Name, values: readonly Value[], site: string): object {
  const scheme = conceptUrl(name, site).slice(0, -1);
  const said = (value: string) => ({ '@value': value, '@language': 'ru' });
  return {
    '@context': { '@vocab': 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/' },
    '@graph': [
      { '@id': scheme, '@type': 'ConceptScheme', 'dct:title': said(vocabularyTitles[name]) },
      ...values.map(plain).map(({ id, name: label, parent, synonyms, old_names }) =>
        cleaned({
          '@id': `${scheme}#${id}`,
          '@type': 'Concept',
          notation: id,
          prefLabel: said(label),
          altLabel: [...new Set([...synonyms, ...old_names])].filter((other) => other !== label).map(said),
          broader: parent && { '@id': `${scheme}#${parent}` },
          inScheme: { '@id': scheme },
        }),
      ),
    ],
  };
}
