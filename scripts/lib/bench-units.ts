import { join } from 'node:path';
import { stringify } from 'yaml';
import { write, type Pick, type Values } from './bench-entries.ts';

/** Writes one person who may be named, and returns its id: a number stands for the name. */
export function writePerson(target: string, i: number): string {
  const id = `avtor-${i + 1}`;
  const agreed = { id: `С-${i + 1}`, date: '2021-01-10' };
  const data = {
    surname: 'Образцов',
    name: `Номер ${i + 1}`,
    patronymic: 'Образцович',
    posts: [{ position: 'учитель', organisation: 'redakciya', since: '2015' }],
    category: i % 2 === 0 ? 'высшая' : 'первая',
    consent: { processing: agreed, distribution: agreed },
    demo: true,
  };
  write(join(target, 'people'), `${id}.yaml`, stringify(data));
  return id;
}

/** Writes one association of a municipality below one of the bank, and returns its id. */
export function writeUnit(target: string, i: number, values: Values, pick: Pick, sentence: () => string): string {
  const id = `rmo-${i + 1}`;
  const data = {
    name: `Районное методическое объединение № ${i + 1}`,
    short_name: `Объединение № ${i + 1}`,
    kind: 'mmo',
    parent: pick.one(values.units),
    summary: sentence(),
    subjects: [pick.one(values.subjects).id],
    audiences: [pick.one(values.audiences)],
    municipality: pick.one(values.municipalities),
    organisation: 'redakciya',
    heads: [{ person: pick.one(values.people), role: 'руководитель', since: '2021-09' }],
    since: '2015',
    demo: true,
  };
  write(join(target, 'units'), `${id}.md`, `---\n${stringify(data)}---\n\n${sentence()}\n`);
  return id;
}
