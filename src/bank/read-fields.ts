import type { z } from 'zod';
import { explainZod } from './explain.ts';
import { readText } from './files.ts';
import type { Issue } from './issue.ts';
import { soundFields, type Readable } from './fragment.ts';
import { normaliseSource, splitFrontMatter } from './front-matter.ts';
import { emptyFile, hasPrototypeKey, prototypeKey } from './read-faults.ts';
import type { Reading } from './reading.ts';
import { remember, type KeptFields } from './read-memory.ts';
import { parseYaml, type YamlFault } from './yaml.ts';

type Fields = Pick<Readable, 'data' | 'isWhole' | 'body' | 'bodyLine' | 'source'>;

const nothing: Fields = { data: {}, isWhole: false, body: '', bodyLine: 1 };

/** Reads one file against its schema; every fault of its fields goes to the issues, and what is sound comes back all the same. */
export function readFields(reading: Reading, file: string, schema: z.ZodType): Fields {
  const { fields, issues } = remembered(reading, file, schema);
  reading.issues.push(...issues);
  return fields;
}

function remembered(reading: Reading, file: string, schema: z.ZodType): KeptFields {
  const { memory, root } = reading;
  const stamp = reading.stamps.get(file);
  const kept = remember(memory?.fields, file, stamp, (): KeptFields => {
    const issues: Issue[] = [];
    return { fields: parseFields(root, file, schema, issues), issues };
  });
  const { fields, issues, bodyLength } = kept;
  if (bodyLength === undefined || stamp === undefined) return kept;
  const read = readText(root, file);
  if ('issue' in read) {
    memory?.fields.delete(file);
    return remembered(reading, file, schema);
  }
  const whole = { fields: { ...fields, body: normaliseSource(read.text).slice(-bodyLength) }, issues };
  memory?.fields.set(file, { stamp, value: whole });
  return whole;
}

function parseFields(root: string, file: string, schema: z.ZodType, issues: Issue[]): Fields {
  const read = readText(root, file);
  if ('issue' in read) {
    issues.push(read.issue);
    return nothing;
  }
  const { value, faults, ...text } = takeApart(file, read.text);
  issues.push(...faults.map((fault) => ({ rule: 'yaml', severity: 'error' as const, file, ...fault })));
  if (faults.length > 0 && value === undefined) return { ...nothing, ...text, source: read.text };
  const fields = { data: value ?? {}, ...text };
  const result = schema.safeParse(fields.data);
  if (result.success && !hasPrototypeKey(fields.data))
    return { ...fields, data: result.data, isWhole: faults.length === 0, ...(faults.length > 0 ? { source: read.text } : {}) };
  if (read.text.trim() === '') issues.push(emptyFile(file));
  else if (result.success) issues.push(prototypeKey(file));
  // The rule of references finds those in what is left, with the codes at hand.
  else issues.push(...explainZod(result.error, schema, fields.data, file).filter(({ rule }) => rule !== 'references'));
  return { ...fields, data: soundFields(fields.data, result.error?.issues ?? [], schema), isWhole: false, source: read.text };
}

function takeApart(file: string, text: string): { value: unknown; faults: readonly YamlFault[]; body: string; bodyLine: number } {
  if (file.endsWith('.yaml')) return { ...parseYaml(normaliseSource(text)), body: '', bodyLine: 1 };
  const { data: value, faults, body, bodyLine } = splitFrontMatter(text);
  return { value, faults, body, bodyLine };
}
