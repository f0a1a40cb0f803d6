import { stringify } from 'yaml';
import { features } from '../bank/model/region.ts';
import { baseData, baseRegion, baseVocabularies } from './base-bank.ts';
import { aMaterial, anApproval, anExpert } from './builders.ts';

/** Returns data as a YAML file. */
export const yaml = (data: object) => stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
/** Returns data as front matter, and a text below it. */
export const entry = (data: object, body = '') => `---\n${yaml(data)}---\n${body}`;

/** What every bank must have: a profile with what it names, vocabularies, one association. */
export function smallest(region: object = {}): Record<string, string> {
  return {
    'region.yaml': yaml({ ...baseRegion, ...region }),
    ...Object.fromEntries(Object.entries(baseVocabularies).map(([name, items]) => [`vocabularies/${name}.yaml`, yaml({ items })])),
    'criteria/set-1.yaml': yaml(baseData.criteria),
    'organisations/soiro.yaml': yaml({ ...baseData.organisation, municipality: 'region' }),
    'organisations/ministry.yaml': yaml({ ...baseData.organisation, name: 'Министерство', short_name: 'Министерство' }),
    'units/rumo.md': entry({ name: 'РУМО', short_name: 'РУМО', kind: 'rumo', organisation: 'soiro' }),
  };
}

/** One thing of most kinds, each pointing at others. */
export const inhabited: Record<string, string> = {
  'units/math.md': entry({ ...baseData.unit, heads: [{ person: 'anna' }], municipality: 'region' }),
  'people/anna.yaml': yaml({ ...baseData.person, posts: [{ position: 'учитель', organisation: 'soiro' }] }),
  'webinars/2025-2026/webinar-1.md': entry({ ...baseData.webinar, speakers: [{ person: 'anna', organisation: 'soiro' }] }),
  'events/2025-2026/event-1.md': entry({ ...baseData.event, documents: ['document-1'] }),
  'documents/document-1.md': entry({ ...baseData.document, unit: 'math' }),
  'recommendations/2025-2026/recommendation-1/index.md': entry({ ...baseData.recommendation, authors: [{ organisation: 'soiro' }] }),
  'reports/2024-2025.md': entry(baseData.report),
  'news/2025-2026/news-1.md': entry(baseData.news),
  'pages/o-banke.mdx': `${entry(baseData.page)}\n\`\`\`js\nconst a = 1;\n\`\`\`\n`,
  'collections/collection-1.md': entry({ ...baseData.collection, items: [{ webinar: 'webinar-1' }, { document: 'document-1' }] }),
};

/** Every section switched off. */
export const off = Object.fromEntries(features.map((name) => [name, false]));

/** The files of a material that passed its review, and of those who judged it. */
export function aPublishedMaterial(id: string, overrides: Parameters<typeof aMaterial>[0] = {}): Record<string, string> {
  const material = aMaterial(overrides, { id });
  const { reviews, protocol } = anApproval(material);
  return {
    [material.file]: entry({ ...baseData.material, ...overrides }),
    ...Object.fromEntries(reviews.map(({ file, data }) => [file, yaml(data)])),
    [`protocols/${id}.yaml`]: yaml(protocol.data),
    'experts.yaml': yaml({ experts: [1, 2, 3].map((number) => anExpert({ code: `ex-${number}` })) }),
    'organisations/smolgu.yaml': yaml({ ...baseData.organisation, name: 'Университет', short_name: 'Университет' }),
    'organisations/redakciya.yaml': yaml({ ...baseData.organisation, name: 'Редакция', short_name: 'Редакция', kind: 'collective' }),
  };
}
