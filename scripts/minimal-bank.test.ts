import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { contextOf } from '../src/bank/check.ts';
import { features } from '../src/bank/model/region.ts';
import { readBank } from '../src/bank/read.ts';
import { baseData, baseRegion, baseVocabularies } from '../src/testing/base-bank.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

const TODAY = '2026-02-01';
const yaml = (data: object) => stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
const entry = (data: object) => `---\n${yaml(data)}---\n`;

/** What every bank must have: a profile with what it names, vocabularies, one association. */
function smallest(region: object = {}): Record<string, string> {
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
const inhabited: Record<string, string> = {
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

const off = Object.fromEntries(features.map((name) => [name, false]));

/** Vitest says `DEV` to whatever it starts, and Astro listens: pages would be those of the dev server. */
const withoutVitest = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST|DEV|PROD|MODE|SSR|BASE_URL|NODE_ENV)/.test(name)),
);

// The build itself inspects every link of the finished site.
it.each<[string, Record<string, string>]>([
  ['a region, vocabularies and one association', smallest()],
  ['every section with a thing in it', { ...smallest(), ...inhabited }],
  ['every section with a thing in it, all switched off', { ...smallest({ features: off }), ...inhabited }],
])('builds %s', { timeout: 180_000 }, (_name, files) => {
  const root = writeContent({ ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])) });
  const [content, out] = [join(root, 'content'), join(root, 'dist')];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...withoutVitest, CONTENT: content, OUT: out, TODAY },
    encoding: 'utf8',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  // The rules and the map of the site know exactly the pages that are there.
  const built = globSync('**/*.html', { cwd: out }).map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  expect(built.sort()).toEqual([...contextOf(readBank(content).bank, TODAY).pages].sort());
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(baseRegion.bank.title);
  // Code on editors' pages is plain too: a highlighter would bring inline styles.
  for (const path of built.filter((own) => own === '/o-banke/'))
    expect(readFileSync(join(out, path, 'index.html'), 'utf8')).toMatch(/<pre tabindex="0"><code class="language-js">const a/);
});
