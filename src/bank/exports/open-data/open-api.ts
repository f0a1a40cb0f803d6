import type { Catalogue } from '../../catalogue.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { API_VERSION, openKinds, openNames } from './record.ts';
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

/** Returns the description of the API in OpenAPI 3.0: what can be asked for and what comes back. */
export function openApi({ bank }: Catalogue): Json {
  const { site, bank: own } = bank.region;
  const record = { $ref: 'schema.json' };
  const kinds = path('kind', openKinds);
  const list = path('list', Object.values(openNames));
  const page = { type: 'object', required: ['records', 'page', 'pages'], properties: { records: { type: 'array', items: record } } };
  return {
    openapi: '3.0.3',
    info: { title: own.title, version: API_VERSION, description: words.api.description },
    servers: [{ url: absoluteUrl(site, urls.api('')).replace(/\/$/, '') }],
    paths: {
      '/index.json': answer(words.api.index, 'application/json'),
      '/lists/{list}/{page}.json': answer(words.api.list, 'application/json', [list, path('page')], page),
      '/records/{kind}-{id}.json': answer(words.api.record, 'application/json', [kinds, path('id')], record),
      '/records/{kind}-{id}.jsonld': answer(words.api.jsonLd, 'application/ld+json', [kinds, path('id')]),
      '/gone.json': answer(words.api.gone, 'application/json'),
      '/vocabularies/{name}.json': answer(words.api.vocabulary, 'application/json', [path('name')]),
      '/vocabularies/{name}.jsonld': answer(words.api.skos, 'application/ld+json', [path('name')]),
      '/schema.json': answer(words.api.schema, 'application/json'),
    },
  };
}
