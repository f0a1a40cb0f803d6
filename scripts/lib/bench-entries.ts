import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { random } from './bench-text.ts';
import { worksheet } from './bench-worksheet.ts';

/** The school years over which the works are spread. */
export const YEARS = ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026'];

/** A seeded source of choices. */
export type Pick = ReturnType<typeof random>;
/** What the generated entries may choose from. */
export type Values = {
  subjects: { id: string; name: string; grades: string[] }[];
  types: string[];
  themes: { id: string; name: string }[];
  audiences: string[];
  units: string[];
  municipalities: string[];
  people: string[];
};

/** Writes one material of about 800 words with the card that a work of a real bank has; every second one comes with a worksheet. */
export function writeMaterial(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
  const year = YEARS[i % YEARS.length]!;
  const subject = pick.one(values.subjects);
  const day = `${Number(year.slice(0, 4))}-${pick.one(['09', '10', '11', '12'])}-${pick.one(['05', '12', '19', '26'])}`;
  const municipality = pick.one(values.municipalities);
  const minutes = [5, 15, 15, 5, 5];
  const several = (count: number) => Array.from({ length: count }, sentence);
  const hasFile = i % 2 === 0;
  const data = {
    title: `${sentence().replace(/\.$/, '').slice(0, 90)} (${i + 1})`,
    summary: sentence(),
    type: pick.one(values.types),
    subjects: [subject.id],
    grades: [pick.one(subject.grades)],
    themes: [pick.one(values.themes).id],
    audiences: [pick.one(values.audiences)],
    // Every second work has an author of its own: a page, an extract and a certificate with a name.
    authors: [
      i % 2 === 0 ? { person: pick.one(values.people), organisation: 'redakciya', position: 'учитель' } : { organisation: 'redakciya' },
    ],
    unit: pick.one(values.units),
    municipality,
    submitted_via: municipality === 'region' ? 'author' : pick.one(['author', 'municipality']),
    submitted: day,
    published: `${year.slice(5)}-02-20`,
    updated: `${year.slice(5)}-02-20`,
    goals: several(2),
    results: { personal: several(1), meta: several(1), subject: several(2) },
    key_points: several(3),
    prior_knowledge: several(2),
    equipment: ['проектор', 'карточки'],
    duration: 45,
    stages: minutes.map((length, stage) => ({
      ...{ title: `Этап ${stage + 1}`, minutes: length },
      ...{ teacher: sentence(), students: sentence(), result: sentence() },
    })),
    mistakes: [{ mistake: sentence(), response: sentence() }],
    tips: several(1),
    assessment: several(2),
    adaptation: [{ for: 'Ученики с разной подготовкой', how: sentence() }],
    ai_used: 'none',
    ...(hasFile && { files: [{ file: WORKSHEET, title: 'Рабочий лист для учеников', audience: 'student' }] }),
    licence: 'cc-by-4',
    licence_until: 'unlimited',
    // Last, where the edits of the benchmark look for them.
    keywords: keywordsOf(values, pick),
    demo: true,
  };
  const parts = Array.from(
    { length: 5 },
    (_, part) =>
      `## Раздел ${part + 1}\n\n${Array.from({ length: 3 }, () => Array.from({ length: 5 }, sentence).join(' ')).join('\n\n')}\n`,
  );
  const list = `\n1. **Сначала.** ${sentence()}\n2. **Потом.** ${sentence()} [Источник](https://example.org/${i + 1}).\n`;
  const table = '\n| Задание | Баллы |\n|---|---:|\n| Первое | 2 |\n| Второе | 3 |\n';
  const folder = join(target, 'materials', year, `rabota-${i + 1}`);
  write(folder, 'index.md', `---\n${stringify(data)}---\n\n${parts.join('\n')}${list}${table}`);
  if (hasFile) write(folder, WORKSHEET, worksheet(several(10)));
}

const WORKSHEET = 'rabochij-list.docx';

/** Returns the words under which a work is looked for. */
export const keywordsOf = ({ themes, subjects }: Values, pick: Pick): string[] => [
  ...new Set([pick.one(subjects), pick.one(themes), pick.one(themes)].map(({ name }) => name)),
];

/** Writes one set of recommendations. */
export function writeRecommendation(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
  const year = YEARS[i % YEARS.length]!;
  const subject = pick.one(values.subjects);
  const data = {
    title: `${sentence().replace(/\.$/, '')} (${i + 1})`,
    summary: sentence(),
    unit: pick.one(values.units),
    authors: [{ organisation: 'redakciya' }],
    subjects: [subject.id],
    grades: [pick.one(subject.grades)],
    themes: [pick.one(values.themes).id],
    audiences: [pick.one(values.audiences)],
    keywords: keywordsOf(values, pick),
    published: `${year.slice(5)}-02-20`,
    demo: true,
  };
  const text = Array.from({ length: 10 }, sentence).join(' ');
  write(join(target, 'recommendations', year), `rekomendacii-${i + 1}.md`, `---\n${stringify(data)}---\n\n${text}\n`);
}

/** Writes a file, making its folder. */
export function write(folder: string, name: string, text: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
