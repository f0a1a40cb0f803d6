import { FORMULA_FIELDS } from '../../bank/formula-fields.ts';
import type { FieldPath, Issue } from '../../bank/issue.ts';
import { MDX_COMPONENTS } from '../../bank/mdx-components.ts';
import { brokenFormulasOf } from '../field-text.ts';
import { brokenFormula, explainFormula } from './broken-formula.ts';
import { lintProse } from './index.ts';

/** What is judged of an entry: its body, and the formulas in its fields. */
interface Linted {
  readonly file: string;
  /** Absent where the file is no entry. */
  readonly kind?: string | undefined;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

/** Returns what is wrong with the Markdown of an entry, each issue with its file and line or field: the part of the check that the heart is handed. */
export function lintEntry({ file, kind, data, body, bodyLine }: Linted): Issue[] {
  const issues = lintProse(body, { firstLine: bodyLine, mdx: file.endsWith('.mdx'), allowedComponents: MDX_COMPONENTS });
  const fields = kind === 'material' ? Object.entries(data ?? {}).filter(([name]) => FORMULA_FIELDS.has(name)) : [];
  return [...issues.map((issue) => ({ file, ...issue })), ...fields.flatMap(([name, value]) => lintField(file, value, [name]))];
}

function lintField(file: string, value: unknown, field: FieldPath): Issue[] {
  const { id: rule, severity } = brokenFormula;
  if (typeof value === 'string')
    return brokenFormulasOf(value).map(({ tex, error }) => ({ rule, severity, file, field, ...explainFormula(tex, error) }));
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => lintField(file, inner, [...field, isList ? Number(key) : key]));
}
