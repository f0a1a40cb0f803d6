import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseSource, splitFrontMatter, YAML_OFFSET } from './front-matter.ts';
import type { FieldPath, Issue } from './issue.ts';
import { createFieldLocator } from './yaml.ts';

type Locate = (path: FieldPath) => { line: number; column: number };

/** Adds line and column to issues that only name a field; reads and parses once just the files that have issues. */
export function locateIssues(root: string, issues: readonly Issue[]): Issue[] {
  const locators = new Map<string, Locate | undefined>();
  return issues.map((issue) => {
    if (issue.line !== undefined || issue.field === undefined) return issue;
    if (!locators.has(issue.file)) locators.set(issue.file, createLocator(root, issue.file));
    return { ...issue, ...locators.get(issue.file)?.(issue.field) };
  });
}

function createLocator(root: string, file: string): Locate | undefined {
  const source = load(root, file);
  if (source === undefined) return undefined;
  if (file.endsWith('.yaml')) return createFieldLocator(source);
  const locate = createFieldLocator(splitFrontMatter(source).yaml);
  return (path) => {
    const { line, column } = locate(path);
    return { line: line + YAML_OFFSET, column };
  };
}

function load(root: string, file: string): string | undefined {
  try {
    return normaliseSource(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}
