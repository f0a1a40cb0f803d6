import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseSource, splitFrontMatter, YAML_OFFSET } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { locateField } from './yaml.ts';

/** Adds line and column to issues that only name a field; reads just the files that have issues. */
export function locateIssues(root: string, issues: readonly Issue[]): Issue[] {
  const sources = new Map<string, string>();
  return issues.map((issue) => (issue.line !== undefined || issue.field === undefined ? issue : { ...issue, ...locate(root, issue, sources) }));
}

function locate(root: string, issue: Issue, sources: Map<string, string>): { line: number; column: number } | undefined {
  const source = sources.get(issue.file) ?? load(root, issue.file);
  if (source === undefined) return undefined;
  sources.set(issue.file, source);
  if (issue.file.endsWith('.yaml')) return locateField(source, issue.field ?? []);
  const { line, column } = locateField(splitFrontMatter(source).yaml, issue.field ?? []);
  return { line: line + YAML_OFFSET, column };
}

function load(root: string, file: string): string | undefined {
  try {
    return normaliseSource(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}
