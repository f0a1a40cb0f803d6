import { resolve } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import ts from 'typescript';
import type { JsonLd } from '../bank/exports/json-ld/node.ts';

/** Names of things for messages → the things, as a page or a file tells them. */
export type NamedThings = Readonly<Record<string, JsonLd>>;

const SOURCE = resolve('src/testing/.things.ts');

/**
 * Returns what schema.org does not know: a property that its type and those above it do not have, a value of a wrong type, an unknown constant.
 * The vocabulary is `schema-dts`, which Google makes of schema.org itself; the compiler holds the things to it. Takes seconds: ask for all at once.
 */
export function vocabularyFaults(things: NamedThings): string[] {
  const names = Object.keys(things);
  const lines = Object.values(things).map((thing, index) => `export const t${index}: Thing = ${JSON.stringify(oneType(thing))};`);
  const text = [`import type { Thing } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) => (name === SOURCE ? ts.createSourceFile(name, text, language, true) : read(name, language));
  host.fileExists = (name) => name === SOURCE || ts.sys.fileExists(name);
  const program = ts.createProgram([SOURCE], options, host);
  const source = program.getSourceFile(SOURCE)!;
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ start = 0, messageText }) => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    return `${names[line - 1] ?? 'schema-dts'}: ${lastMessage(messageText)}`;
  });
}

/** Returns what Google asks for before it shows a thing: names, days, addresses of clips, steps of the way. */
export async function searchFaults(things: NamedThings): Promise<string[]> {
  const found = Object.entries(things).flatMap(([name, thing]) => thingsIn(thing).map((part) => ({ name, part })));
  const answers = await Promise.all(
    found.map(async ({ name, part }) => {
      const issues = await new Validator().validate({ jsonld: { [String(part['@type'])]: [{ ...part }] } });
      return issues.filter(({ severity }) => severity === 'ERROR').map(({ issueMessage }) => `${name}: ${issueMessage}`);
    }),
  );
  return [...new Set(answers.flat())];
}

/** A learning resource is a creative work too; `query-input` is a note to an action (schema.org/docs/actions.html) that no type has. */
function oneType(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(oneType);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]): [string, unknown][] => {
      if (key === 'query-input') return [];
      return [[key, key === '@type' && Array.isArray(own) ? own.at(-1) : oneType(own)]];
    }),
  );
}

/** A thing and those inside it that have a type. */
function thingsIn(value: unknown): JsonLd[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(thingsIn);
  return '@type' in value ? [value as JsonLd, ...inside] : inside;
}

function lastMessage(message: string | ts.DiagnosticMessageChain): string {
  let deepest = message;
  while (typeof deepest !== 'string' && deepest.next?.[0]) deepest = deepest.next[0];
  return typeof deepest === 'string' ? deepest : deepest.messageText;
}
