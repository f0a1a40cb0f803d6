import { readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import { splitFrontMatter } from '../../../src/bank/front-matter.ts';
import type { Proof, Trial } from './proof.ts';

interface Case {
  readonly case: string;
  readonly yaml: string;
}

type Read = (source: string) => Pick<ReturnType<typeof splitFrontMatter>, 'data' | 'faults'>;

/** Cases after the YAML test suite as front matter: refused with a line, or every field as the whole library reads it. */
export const yamlSuiteProof: Proof = {
  id: 'yaml',
  promise: 'Каверзный YAML не читается молча по-своему: строка названа или каждое поле — то, что читает полная библиотека YAML.',
  counted: ['случай YAML', 'случая YAML', 'случаев YAML'],
  planted: 'чтение, которое не видит кавычек и переносов',
  run: () => Promise.resolve(tryAll(splitFrontMatter)),
  control: () => Promise.resolve(tryAll(readCarelessly)),
};

const SIGNS = { TAB: '\t', CR: '\r', BOM: '\ufeff', NBSP: '\u00a0', NUL: '\0' };

/** Returns the cases with the signs that cannot be seen put in. */
export function yamlCases(): Case[] {
  const cases = parse(readFileSync(new URL('yaml-cases.yaml', import.meta.url), 'utf8')) as Case[];
  return cases.map((one) => ({
    ...one,
    yaml: one.yaml.replace(/\{([A-Z]+)\}/g, (whole, name: keyof typeof SIGNS) => SIGNS[name] ?? whole),
  }));
}

/** Every case with each way to end a line: what a line ends with changes no field. */
function tryAll(read: Read): Trial {
  const cases = yamlCases().flatMap((one) => ['\n', '\r\n'].map((end) => ({ ...one, end })));
  return {
    tried: cases.length,
    faults: cases.flatMap(({ case: id, yaml, end }) => verdict(read, yaml, end).map((fault) => `${id}: ${fault}`)),
  };
}

function verdict(read: Read, yaml: string, end: string): string[] {
  const { data, faults } = read(`---\n${yaml}---\nТекст\n`.replaceAll('\n', end));
  if (faults.length > 0) return faults.every(({ line }) => line > 0) ? [] : ['отказ без строки'];
  // A line of three hyphens inside ends the front matter, as it must: the library is shown what stands before it.
  const document = parseDocument(yaml.split(/^---$/m)[0] ?? '', { version: '1.2', schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0) return [`прочитано, хотя библиотека отказывает: ${document.errors[0]!.code}`];
  const [own, whole] = [data ?? null, document.toJS() as unknown].map((value) => JSON.stringify(value));
  return own === whole ? [] : [`«${own}» вместо «${whole}»`];
}

/** What a reader by lines would make of it. */
const readCarelessly: Read = (source) => ({
  data: Object.fromEntries([...source.matchAll(/^([^:\s]+): (.*)$/gm)].map(([, key = '', value]) => [key, value])),
  faults: [],
});
