import type { z } from 'zod';
import type { BankFile } from './bank.ts';
import type { FieldPath } from './issue.ts';
import type { Kind } from './model/index.ts';
import { metaOf, schemaAt, valueAt } from './schema-walk.ts';

/** A file with its fields, its text and the files beside it: an entry, or what is left of a file in which faults were found. */
export interface Readable {
  readonly file: string;
  readonly schema: z.ZodType;
  /** Absent where the file is no entry. */
  readonly kind?: Kind | undefined;
  readonly id?: string | undefined;
  readonly year?: string | undefined;
  /** Whether no fault was found in it; else fields that the schema refused are left out, and what is required may be absent. */
  readonly isWhole: boolean;
  readonly data: unknown;
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly files: readonly BankFile[];
  /** The whole file as typed, where faults were found in it; absent when it could not be opened. */
  readonly source?: string | undefined;
}

type ZodIssue = z.core.$ZodIssue;

/** Returns the issues of the branch of a union that speaks for it: the one whose faults lie deepest, else the last (the others are the word `unknown`). */
export function speakingBranch({ errors, path }: Extract<ZodIssue, { code: 'invalid_union' }>): ZodIssue[] {
  const depth = (branch: readonly ZodIssue[]) => Math.max(0, ...branch.map((inner) => inner.path.length));
  const deepest = [...errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  const branch = depth(deepest) > 0 ? deepest : errors.at(-1);
  return (branch ?? []).map((inner) => ({ ...inner, path: [...path, ...inner.path] }) as ZodIssue);
}

/** Returns data without the values that a schema refused; a place in a list stays empty, so that the others keep their numbers. */
export function soundFields(data: unknown, issues: readonly ZodIssue[], schema: z.ZodType): unknown {
  const sound: unknown = structuredClone(data);
  // A name typed instead of a code stays: the rule of references tells which code is meant.
  const refused = issues.flatMap(refusedPaths).filter((path) => !isMisspeltCode(path, data, schema));
  for (const path of refused) remove(sound, path);
  return typeof sound === 'object' && sound !== null && !Array.isArray(sound) ? sound : {};
}

function refusedPaths(issue: ZodIssue): FieldPath[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'invalid_union') return speakingBranch(issue).flatMap(refusedPaths);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  // Too long or too short is still a text or a list; a whole set refused for what it lacks has sound fields.
  return issue.code === 'too_big' || issue.code === 'too_small' || issue.code === 'custom' ? [] : [path];
}

/** Tells whether a text stands where a code or a list of codes must stand. */
export function isMisspeltCode(path: FieldPath, data: unknown, schema: z.ZodType): boolean {
  const value = valueAt(data, path);
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const meta = metaOf(schemaAt(schema, path));
  if (meta?.refs !== undefined) return String(value).trim() !== '';
  return typeof value === 'string' && value.trim() !== '' && meta?.ref !== undefined;
}

function remove(data: unknown, path: FieldPath): void {
  const key = path.at(-1);
  const parent = valueAt(data, path.slice(0, -1));
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(key)] = undefined;
  else Reflect.deleteProperty(parent, key);
}
