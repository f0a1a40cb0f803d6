import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readBank } from '../../src/bank/read.ts';
import { revisionOf } from '../../src/bank/review/revision.ts';
import { createSentences, random } from './bench-text.ts';

const YEARS = ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026'];
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

/** Writes a bank of `n` materials (with three conclusions each, protocols and n/10 webinars) that passes the check; the same seed gives the same bytes. */
export function writeBenchContent(source: string, target: string, n: number, seed = 1): void {
  rmSync(target, { recursive: true, force: true });
  for (const name of COPIED) cpSync(join(source, name), join(target, name), { recursive: true });
  const { bank } = readBank(target);
  const pick = random(seed);
  const values = {
    subjects: [...bank.vocabularies.subjects.values()].filter(
      ({ grades, since, until, status }) => grades.length > 2 && !since && !until && status === 'mandatory',
    ),
    types: [...bank.vocabularies['material-types'].keys()],
    themes: [...bank.vocabularies.themes.keys()],
    units: [...bank.entries.unit.keys()].filter((id) => id !== 'rumo'),
    municipalities: [...bank.vocabularies.municipalities.keys()],
  };
  const sentences = createSentences(pick);
  for (let i = 0; i < n; i += 1) writeMaterial(target, i, values, pick, sentences);
  for (let i = 0; i < n / 10; i += 1) writeWebinar(target, i, values, pick, sentences);
  for (let i = 0; i < n / 50; i += 1) writeRecommendation(target, i, values, pick, sentences);
  writeReviews(target);
}

type Pick = ReturnType<typeof random>;
type Values = {
  subjects: { id: string; grades: string[] }[];
  types: string[];
  themes: string[];
  units: string[];
  municipalities: string[];
};

function writeMaterial(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
  const year = YEARS[i % YEARS.length]!;
  const subject = pick.one(values.subjects);
  const day = `${Number(year.slice(0, 4))}-${pick.one(['09', '10', '11', '12'])}-${pick.one(['05', '12', '19', '26'])}`;
  const minutes = [5, 15, 15, 5, 5];
  const data = {
    title: `${sentence().replace(/\.$/, '').slice(0, 90)} (${i + 1})`,
    summary: sentence(),
    type: pick.one(values.types),
    subjects: [subject.id],
    grades: [pick.one(subject.grades)],
    themes: [pick.one(values.themes)],
    authors: [{ organisation: 'redakciya' }],
    unit: pick.one(values.units),
    municipality: pick.one(values.municipalities),
    submitted: day,
    published: `${year.slice(5)}-02-20`,
    goals: [sentence(), sentence()],
    equipment: ['проектор', 'карточки'],
    duration: 45,
    stages: minutes.map((length, stage) => ({ title: `Этап ${stage + 1}`, minutes: length, teacher: sentence(), students: sentence() })),
    mistakes: [{ mistake: sentence(), response: sentence() }],
    tips: [sentence()],
    demo: true,
  };
  const parts = Array.from(
    { length: 5 },
    (_, part) =>
      `## Раздел ${part + 1}\n\n${Array.from({ length: 3 }, () => Array.from({ length: 5 }, sentence).join(' ')).join('\n\n')}\n`,
  );
  const table = '\n| Задание | Баллы |\n|---|---:|\n| Первое | 2 |\n| Второе | 3 |\n';
  write(join(target, 'materials', year, `rabota-${i + 1}`), 'index.md', `---\n${stringify(data)}---\n\n${parts.join('\n')}${table}`);
}

function writeWebinar(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
  const year = YEARS[i % YEARS.length]!;
  const start = `${year.slice(5)}-03-${String((i % 28) + 1).padStart(2, '0')}T15:00`;
  const data = {
    title: `${sentence().replace(/\.$/, '')} (${i + 1})`,
    summary: sentence(),
    start,
    end: start.replace('15:00', '16:30'),
    series: 'goryachaya-liniya',
    units: [pick.one(values.units)],
    speakers: [{ organisation: 'redakciya' }],
    themes: [pick.one(values.themes)],
    demo: true,
  };
  write(
    join(target, 'webinars', year),
    `vebinar-${i + 1}.md`,
    `---\n${stringify(data)}---\n\n${Array.from({ length: 10 }, sentence).join(' ')}\n`,
  );
}

function writeRecommendation(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
  const year = YEARS[i % YEARS.length]!;
  const data = {
    title: `${sentence().replace(/\.$/, '')} (${i + 1})`,
    summary: sentence(),
    unit: pick.one(values.units),
    authors: [{ organisation: 'redakciya' }],
    themes: [pick.one(values.themes)],
    published: `${year.slice(5)}-02-20`,
    demo: true,
  };
  const text = Array.from({ length: 10 }, sentence).join(' ');
  write(join(target, 'recommendations', year), `rekomendacii-${i + 1}.md`, `---\n${stringify(data)}---\n\n${text}\n`);
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
      const decisions = own
        .slice(from, from + PER_PROTOCOL)
        .map(({ id }, i) => ({ material: id, verdict: 'recommended', number: `Т-${year.slice(0, 4)}-${from + i + 1}` }));
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

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
