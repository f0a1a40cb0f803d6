import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { explainZod } from '../../../src/bank/explain.ts';
import { normaliseSource, splitFrontMatter } from '../../../src/bank/front-matter.ts';
import { notAsked } from '../../../src/bank/form/steps.ts';
import { packagePaths, type ProposalKind } from '../../../src/bank/form/package-format.ts';
import { kinds } from '../../../src/bank/model/index.ts';
import { organisationSchema, type Organisation } from '../../../src/bank/model/organisation.ts';
import { personSchema, type Person } from '../../../src/bank/model/person.ts';
import { hasPrototypeKey } from '../../../src/bank/read-faults.ts';
import { parseYaml, type YamlFault } from '../../../src/bank/yaml.ts';
import type { Unpacked } from './unpack-proposal.ts';

/** The texts of a package, each of which fits its schema; codes are still those of the package. */
export interface ReadProposal {
  readonly kind: ProposalKind;
  /** The fields of the entry as typed. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Attachments by their names. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly contacts: string;
}

/** Fields that every entry of the form has, though no step asks for them by name. */
const OWN = new Set(['authors', 'speakers', 'files', 'submitted']);

/** Reads the texts of a package anew with the schemas of the bank; every fault comes back at once, in Russian. */
export function readProposal({ manifest: { kind }, parts }: Unpacked): { proposal: ReadProposal; faults: readonly string[] } {
  const faults: string[] = [];
  const take = <T>(path: string, schema: z.ZodType, source: { value: unknown; faults: readonly YamlFault[] }): T => {
    faults.push(...source.faults.map(({ line, message, hint }) => `${path}, строка ${line}. ${message} ${hint}`));
    const value = source.value ?? {};
    const parsed = schema.safeParse(value);
    if (hasPrototypeKey(value)) faults.push(`${path}: поле __proto__ в описании не бывает.`);
    if (!parsed.success && source.faults.length === 0)
      faults.push(...explainZod(parsed.error, schema, value, path).map(({ message, hint }) => `${path}. ${message} ${hint ?? ''}`.trim()));
    return value as T;
  };
  const text = (path: string) => textOf(path, parts, faults);
  const { data, body, faults: yaml } = splitFrontMatter(text(packagePaths.entry));
  const fields = take<Record<string, unknown>>(packagePaths.entry, kinds[kind].schema, { value: data, faults: yaml });
  faults.push(...foreignFields(kind, fields));
  const all = <T>(folder: string, schema: z.ZodType) =>
    new Map(
      [...parts.keys()]
        .filter((path) => path.startsWith(folder))
        .map(
          (path) => [path.slice(folder.length, -'.yaml'.length), take<T>(path, schema, parseYaml(normaliseSource(text(path))))] as const,
        ),
    );
  const people = all<Person>('people/', personSchema);
  const organisations = all<Organisation>('organisations/', organisationSchema);
  // Consents are papers: nobody gives one by a file.
  for (const [code, person] of people)
    if ('consent' in person || 'demo' in person) faults.push(`people/${code}.yaml: согласие и пометку «образец» вписывает редакция.`);
  const files = new Map(
    [...parts].filter(([path]) => path.startsWith('files/')).map(([path, bytes]) => [path.slice('files/'.length), bytes]),
  );
  const contacts = parts.has(packagePaths.contacts) ? text(packagePaths.contacts).slice(0, 2000) : '';
  return { proposal: { kind, data: fields, body, people, organisations, files, contacts }, faults };
}

function textOf(path: string, parts: Unpacked['parts'], faults: string[]): string {
  const bytes = parts.get(path);
  if (bytes !== undefined && isUtf8(bytes)) return new TextDecoder().decode(bytes);
  faults.push(bytes === undefined ? `В пакете нет файла ${path}.` : `${path} набран не в кодировке UTF-8.`);
  return '---\n---\n';
}

/** Whether a work is published, a sample or withdrawn is not for its author to say. */
function foreignFields(kind: ProposalKind, data: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(data)
    .filter((name) => notAsked[kind].includes(name) && !OWN.has(name))
    .map((name) => `Поля «${name}» в предложении не бывает: его заполняет редакция.`);
}
