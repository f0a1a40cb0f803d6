import type { Catalogue } from '../../catalogue.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { API_VERSION, openKinds, openNames } from './record.ts';
import { recordSchema } from './json-schema.ts';
import { vocabularyNames } from './vocabularies.ts';
import { openDataText as words } from '../../../text/open-data.ts';

type Json = Readonly<Record<string, unknown>>;

const path = (name: string, values?: readonly string[]): Json => ({
  name,
  in: 'path',
  required: true,
  schema: values ? { type: 'string', enum: values } : { type: 'string' },
});
const answer = (summary: string, type: string, parameters: readonly Json[] = [], schema: Json = { type: 'object' }) => ({
  get: {
    summary,
    parameters,
    responses: { 200: { description: summary, content: { [type]: { schema } } }, 404: { description: words.api.missing } },
  },
});

const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const count = { type: 'integer', minimum: 0 };
const object = (properties: Readonly<Record<string, Json>>, optional: readonly string[] = []): Json => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const several = (items: Json): Json => ({ type: 'array', items });
const mapOf = (additionalProperties: Json): Json => ({ type: 'object', additionalProperties });
const own = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** What comes back, by name; nothing outside of the description is pointed at. */
const schemas = (): Json => {
  const { $schema: _, $id: __, ...record } = recordSchema('');
  return {
    Record: record,
    List: object(
      {
        version: text,
        kind: { enum: openKinds },
        total: count,
        samples: count,
        page: count,
        pages: count,
        next: uri,
        previous: uri,
        records: several(own('Record')),
      },
      ['next', 'previous'],
    ),
    Index: object(
      {
        ...{ version: text, title: text, description: text, region: object({ id: text, name: text }), site: uri },
        ...{
          sample_site: { type: 'boolean' },
          generated: { type: 'string', format: 'date' },
          time_zone: text,
          publisher: text,
          contact: text,
        },
        licence: object({ id: text, name: text, url: uri }, ['url']),
        lists: mapOf(object({ total: count, samples: count, first: uri })),
        ...{ gone: uri, vocabularies: mapOf(uri), schema: uri, openapi: uri, tables: uri, oai: uri, documentation: uri },
      },
      ['contact'],
    ),
    Gone: object({
      version: text,
      records: several(
        object({ kind: { enum: openKinds }, id: text, url: uri, datestamp: { type: 'string', format: 'date' }, gone: { const: true } }),
      ),
    }),
    Vocabulary: object({ title: text, items: several(object({ id: text, name: text, url: uri, concept: uri }, ['url'])) }),
  };
};

/** Returns the description of the API in OpenAPI 3.1: what can be asked for and what comes back. */
export function openApi({ bank }: Catalogue): Json {
  const { site, bank: named } = bank.region;
  const kinds = path('kind', openKinds);
  const list = path('list', Object.values(openNames));
  const vocabulary = path('name', vocabularyNames);
  return {
    openapi: '3.1.0',
    info: { title: named.title, version: API_VERSION, description: words.api.description },
    servers: [{ url: absoluteUrl(site, urls.api('')).replace(/\/$/, '') }],
    paths: {
      '/index.json': answer(words.api.index, 'application/json', [], own('Index')),
      '/lists/{list}/{page}.json': answer(words.api.list, 'application/json', [list, path('page')], own('List')),
      '/records/{kind}-{id}.json': answer(words.api.record, 'application/json', [kinds, path('id')], own('Record')),
      '/records/{kind}-{id}.jsonld': answer(words.api.jsonLd, 'application/ld+json', [kinds, path('id')]),
      '/gone.json': answer(words.api.gone, 'application/json', [], own('Gone')),
      '/vocabularies/{name}.json': answer(words.api.vocabulary, 'application/json', [vocabulary], own('Vocabulary')),
      '/vocabularies/{name}.jsonld': answer(words.api.skos, 'application/ld+json', [vocabulary]),
      '/schema.json': answer(words.api.schema, 'application/json'),
    },
    components: { schemas: schemas() },
  };
}

/** Returns what can be asked for, for people: the address below the API and what comes back. */
export function apiPaths(catalogue: Catalogue): readonly (readonly [path: string, summary: string])[] {
  const { paths } = openApi(catalogue) as { paths: Readonly<Record<string, { readonly get: { readonly summary: string } }>> };
  return Object.entries(paths).map(([name, { get }]) => [urls.api(name.slice(1)), get.summary]);
}
