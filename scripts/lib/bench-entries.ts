import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { random } from './bench-text.ts';

const YEARS = ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026'];

/** A seeded source of choices. */
export type Pick = ReturnType<typeof random>;
/** What the generated entries may choose from. */
export type Values = {
  subjects: { id: string; grades: string[] }[];
  types: string[];
  themes: string[];
  units: string[];
  municipalities: string[];
  people: string[];
};

/** Writes one material of about 600 words with a full card. */
export function writeMaterial(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
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
    // Every second work has an author of its own: a page, an extract and a certificate with a name.
    authors: [i % 2 === 0 ? { person: pick.one(values.people), organisation: 'redakciya' } : { organisation: 'redakciya' }],
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

/** Writes one webinar. */
export function writeWebinar(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
  const year = YEARS[i % YEARS.length]!;
  const start = `${year.slice(5)}-03-${String((i % 28) + 1).padStart(2, '0')}T15:00`;
  const data = {
    title: `${sentence().replace(/\.$/, '')} (${i + 1})`,
    summary: sentence(),
    start,
    end: start.replace('15:00', '16:30'),
    series: 'goryachaya-liniya',
    units: [pick.one(values.units)],
    speakers: [{ person: pick.one(values.people), organisation: 'redakciya' }],
    themes: [pick.one(values.themes)],
    demo: true,
  };
  write(
    join(target, 'webinars', year),
    `vebinar-${i + 1}.md`,
    `---\n${stringify(data)}---\n\n${Array.from({ length: 10 }, sentence).join(' ')}\n`,
  );
}

/** Writes one set of recommendations. */
export function writeRecommendation(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
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

/** Writes one person who may be named, and returns its id: a number stands for the name. */
export function writePerson(target: string, i: number): string {
  const id = `avtor-${i + 1}`;
  const data = {
    surname: 'Образцов',
    name: `Номер ${i + 1}`,
    posts: [{ position: 'учитель', organisation: 'redakciya' }],
    consent: { distribution: { id: `С-${i + 1}`, date: '2021-01-10' } },
    demo: true,
  };
  write(join(target, 'people'), `${id}.yaml`, stringify(data));
  return id;
}

/** Writes one association of a municipality below one of the bank, and returns its id. */
export function writeUnit(target: string, i: number, values: Values, pick: Pick): string {
  const id = `rmo-${i + 1}`;
  const data = {
    name: `Районное методическое объединение № ${i + 1}`,
    short_name: `Объединение № ${i + 1}`,
    kind: 'mmo',
    parent: pick.one(values.units),
    municipality: pick.one(values.municipalities),
    heads: [{ person: pick.one(values.people) }],
    demo: true,
  };
  write(join(target, 'units'), `${id}.md`, `---\n${stringify(data)}---\n`);
  return id;
}

/** Writes a text file, making its folder. */
export function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
