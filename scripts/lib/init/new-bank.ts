import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Known } from '../new/offer.ts';
import type { Values } from './field.ts';
import { fillPage } from './page-template.ts';
import { associationName, BANK_TITLE, regionFile, termsOf } from './region-file.ts';
import { withoutForeign, withTerms, type IsForeign } from './vocabularies.ts';

const SAMPLES = join(import.meta.dirname, 'bank');

/** Returns the files of a new, empty bank: path → text. `vocabularies` is a folder of lists to begin with. */
export function newBank(values: Values, vocabularies: string, isForeign: IsForeign, known: Known): ReadonlyMap<string, string> {
  return new Map([
    ['region.yaml', regionFile(values)],
    ...vocabularyFiles(values, vocabularies, isForeign),
    ...bodyFiles(values),
    ['criteria/obrazec.yaml', sample('criteria-sample.yaml')],
    ...['experts.yaml', 'redirects.yaml', 'slovar.txt'].map((name) => [name, sample(name)] as const),
    ...pageFiles(values, known),
  ]);
}

const sample = (name: string) => readFileSync(join(SAMPLES, name), 'utf8');
const yaml = (comment: string, data: object) => `# ${comment}\n${stringify(data, { lineWidth: 0 })}`;

function vocabularyFiles(values: Values, folder: string, isForeign: IsForeign): [string, string][] {
  // Figures of reports and places are each region's own.
  const ready: Readonly<Record<string, string>> = {
    'indicators.yaml': sample('indicators.yaml'),
    'municipalities.yaml': sample('municipalities.yaml') + indented([regionalLevel(values)]),
  };
  return globSync('*.yaml', { cwd: folder })
    .sort()
    .map((name) => {
      const clean = ready[name] ?? withoutForeign(readFileSync(join(folder, name), 'utf8'), isForeign);
      return [`vocabularies/${name}`, name === 'abbreviations.yaml' ? withTerms(clean, Object.values(termsOf(values))) : clean];
    });
}

const regionalLevel = (values: Values) => ({ id: 'region', name: 'Региональный уровень', short: values['region'], kind: 'region' });
const indented = (items: readonly object[]) => stringify(items, { lineWidth: 0 }).replace(/^(?=.)/gm, '  ');

function bodyFiles(values: Values): [string, string][] {
  const [institution, ministry] = ['institution', 'ministry'].map((name) => ({ name: values[name], short_name: values[`${name}_short`] }));
  const rumo = {
    name: associationName(values),
    short_name: 'РУМО',
    summary: `Объединяет методические объединения педагогов ${String(values['name_gen'])}.`,
    kind: 'rumo',
    heads: [{ person: 'unknown', role: 'председатель' }],
    to_confirm: true,
  };
  return [
    ['organisations/institut.yaml', yaml('Институт, который ведёт банк.', { ...institution, kind: 'institute', municipality: 'region' })],
    ['organisations/ministerstvo.yaml', yaml('Орган управления образованием.', { ...ministry, kind: 'ministry', municipality: 'region' })],
    [
      'units/rumo.md',
      `---\n${yaml('Впишите председателя, состав и приказ; остальные объединения начнёт npm run new -- unit.', rumo)}---\n`,
    ],
  ];
}

function pageFiles(values: Values, known: Known): [string, string][] {
  const licence = known.bank.vocabularies.licences.get(String(values['licence']))?.name ?? values['licence'];
  const words: Readonly<Record<string, unknown>> = {
    title: BANK_TITLE,
    name: values['region'],
    gen: values['name_gen'],
    quorum: values['quorum'],
    licence,
  };
  const without = (values['without'] ?? []) as readonly string[];
  const has = (feature: string) => !without.includes(feature);
  return globSync('*.mdx', { cwd: join(SAMPLES, 'pages') })
    .sort()
    .map((name) => [`pages/${name}`, fillPage(sample(`pages/${name}`), { words, has })]);
}
