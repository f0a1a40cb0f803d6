import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createQuickLocator, type LocateField } from './field-places.ts';
import { normaliseSource, splitFrontMatter, YAML_OFFSET } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { remember, type Places, type ReadMemory } from './read-memory.ts';

/** Adds line and column to issues that only name a field; reads and parses once just the files that have issues, with a memory only those that have changed. */
export function locateIssues(root: string, issues: readonly Issue[], memory?: ReadMemory): Issue[] {
  const locators = new Map<string, LocateField | undefined>();
  const locate = ({ file, field = [] }: Issue) => {
    if (!locators.has(file)) locators.set(file, createLocator(root, file));
    return locators.get(file)?.(field);
  };
  return issues.map((issue) => {
    const { file, field, line } = issue;
    if (line !== undefined || field === undefined) return issue;
    const places = remember(memory?.places, file, memory?.fields.get(file)?.stamp, (): Places => new Map());
    const key = field.join('\n');
    if (!places.has(key)) places.set(key, locate(issue));
    return { ...issue, ...places.get(key) };
  });
}

function createLocator(root: string, file: string): LocateField | undefined {
  const source = load(root, file);
  if (source === undefined) return undefined;
  if (file.endsWith('.yaml')) return createQuickLocator(source);
  const locate = createQuickLocator(splitFrontMatter(source).yaml);
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
