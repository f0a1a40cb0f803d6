import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readBank } from '../../src/bank/read.ts';
import { revisionOf } from '../../src/bank/review/revision.ts';
import { demoPlan } from './demo.ts';
import { eraseDemo } from './erase-demo.ts';
import { write, writeMaterial, writeRecommendation, type Values } from './bench-entries.ts';
import { createSentences, random } from './bench-text.ts';
import { writePerson, writeUnit } from './bench-units.ts';
import { writeWebinar } from './bench-webinars.ts';

const PER_PROTOCOL = 200;
const COPIED = [
  'region.yaml',
  'experts.yaml',
  'vocabularies',
  'units',
  'organisations',
  'criteria',
  'pages',
  'documents',
  'events',
  'reports',
  'programmes',
];

/**
 * Writes a bank of `n` materials (with three conclusions each, protocols, n/10 webinars, n/50 recommendations, n/50 people and n/100 associations)
 * that passes the check, of made-up sentences or of those of `pool`; the same seed gives the same bytes.
 */
export function writeBenchContent(source: string, target: string, n: number, seed = 1, pool: readonly string[] = []): void {
  rmSync(target, { recursive: true, force: true });
  for (const name of COPIED) cpSync(join(source, name), join(target, name), { recursive: true });
  // Samples that point at works which are not copied.
  const { entries } = demoPlan(readBank(target).bank);
  eraseDemo(target, {
    entries: entries.filter(({ path }) => /^(?:events|documents|programmes)\//.test(path)),
    items: [],
    reviews: [],
    addresses: new Set(),
  });
  const { bank } = readBank(target);
  const pick = random(seed);
  const values: Values = {
    subjects: [...bank.vocabularies.subjects.values()].filter(
      ({ grades, since, until, status }) => grades.length > 2 && !since && !until && status === 'mandatory',
    ),
    types: [...bank.vocabularies['material-types'].keys()],
    themes: [...bank.vocabularies.themes.values()],
    audiences: [...bank.vocabularies.audiences.keys()],
    units: [...bank.entries.unit.keys()].filter((id) => id !== 'rumo'),
    municipalities: [...bank.vocabularies.municipalities.keys()],
    people: [],
  };
  const sentences = createSentences(pick, pool);
  for (let i = 0; i < n / 50; i += 1) values.people.push(writePerson(target, i));
  const units = Array.from({ length: Math.ceil(n / 100) }, (_, i) => writeUnit(target, i, values, pick, sentences));
  values.units.push(...units);
  for (let i = 0; i < n; i += 1) writeMaterial(target, i, values, pick, sentences);
  for (let i = 0; i < n / 10; i += 1) writeWebinar(target, i, values, pick, sentences);
  for (let i = 0; i < n / 50; i += 1) writeRecommendation(target, i, values, pick, sentences);
  writeReviews(target);
}

/** The hash of each text comes from the texts as they are read, so that the conclusions are valid. */
function writeReviews(target: string): void {
  const { bank } = readBank(target);
  const scores = Object.fromEntries(bank.entries.criteria.get('obrazec-2026')!.data.criteria.map(({ id }) => [id, 3]));
  const experts = [...bank.experts.keys()].slice(0, 3);
  const materials = [...bank.entries.material.values()];
  for (const material of materials) {
    const review = {
      date: `${material.year!.slice(5)}-01-20`,
      criteria: 'obrazec-2026',
      scores,
      verdict: 'recommended',
      revision: revisionOf(material),
      demo: true,
    };
    experts.forEach((expert, i) =>
      write(join(target, 'reviews', material.year!, material.id), `0${i + 1}.yaml`, stringify({ expert, ...review })),
    );
  }
  for (const [year, own] of Map.groupBy(materials, ({ year }) => year!)) {
    for (let from = 0; from < own.length; from += PER_PROTOCOL) {
      const decisions = own.slice(from, from + PER_PROTOCOL).map(({ id, data }, i) => ({
        ...{ material: id, verdict: 'recommended', number: `Д-${year.slice(5)}-${from + i + 1}` },
        authors: data.authors.map(({ person, organisation }) => person ?? organisation),
      }));
      write(
        join(target, 'protocols'),
        `p-${year}-${from}.yaml`,
        stringify({
          number: String(from / PER_PROTOCOL + 1),
          date: `${year.slice(5)}-02-10`,
          unit: 'rumo',
          school_year: year,
          decisions,
          demo: true,
        }),
      );
    }
  }
}
