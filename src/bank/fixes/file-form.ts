import { splitFrontMatter } from '../front-matter.ts';
import type { Issue } from '../issue.ts';
import { parseYaml } from '../yaml.ts';
import type { Fix } from './fix.ts';

/** A file as Windows and careless hands leave it. The bank reads it all the same, so that no check complains: it is only mended along the way. */
export const fileForm: readonly Fix[] = [
  {
    rule: 'file-bom',
    apply: (text) => text.replace(/^\uFEFF+/, ''),
    tells: () => 'убрана метка порядка байтов в начале файла',
  },
  { rule: 'file-crlf', apply: (text) => text.replace(/\r\n?/g, '\n'), tells: () => 'концы строк приведены к одному виду' },
  {
    rule: 'trailing-spaces',
    apply: (text, { file }) => (file.endsWith('.md') ? trimMarkdown(text) : file.endsWith('.yaml') ? trimYaml(text) : text),
    tells: () => 'убраны пробелы в конце строк',
  },
];

/** Returns what of the form of a file can be mended, in the order in which it is done. */
export function formIssues(file: string, text: string): Issue[] {
  let current = text;
  return fileForm.flatMap(({ rule, apply }) => {
    const issue: Issue = { rule, severity: 'warning', file, message: '' };
    const next = apply(current, issue);
    const isFound = next !== current;
    current = next;
    return isFound ? [issue] : [];
  });
}

function trimYaml(text: string): string {
  const trimmed = text.replace(/[ \t]+$/gm, '');
  return sameValue(parseYaml(text).value, parseYaml(trimmed).value) ? trimmed : text;
}

/** Front matter and body apart: a space at the end of a line of a body may mean a new line or belong to a sample of code. */
function trimMarkdown(text: string): string {
  const { bodyLine, faults } = splitFrontMatter(text);
  if (faults.length > 0) return text;
  const lines = text.split('\n');
  const head = lines.slice(0, bodyLine - 1).join('\n');
  const body = lines.slice(bodyLine - 1).join('\n');
  const trimmed = `${head.replace(/[ \t]+$/gm, '')}\n${trimBody(body)}`;
  return sameValue(splitFrontMatter(text).data, splitFrontMatter(trimmed).data) ? trimmed : `${head}\n${trimBody(body)}`;
}

function trimBody(body: string): string {
  const lines = body.split('\n');
  let fence: string | undefined;
  return lines
    .map((line, index) => {
      const mark = /^\s*(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)*(`{3,}|~{3,}|\$\$)/.exec(line)?.[1];
      const isFence = mark !== undefined;
      if (fence === undefined && isFence) return ((fence = mark), line);
      if (fence !== undefined) {
        if (mark?.startsWith(fence)) fence = undefined;
        return line;
      }
      return isMeaningful(line, lines[index + 1]) ? line : line.replace(/[ \t]+$/, '');
    })
    .join('\n');
}

/** Two spaces are a new line inside a paragraph; four at the start may be a sample of code; a lone backslash would become a new line. */
function isMeaningful(line: string, next = ''): boolean {
  if (line.trim() === '') return false;
  return /^(?: {4}|\t)/.test(line) || /\\[ \t]+$/.test(line) || (/(?: {2,}|\t[ \t]*)$/.test(line) && next.trim() !== '');
}

const sameValue = (one: unknown, other: unknown) => one !== undefined && JSON.stringify(one) === JSON.stringify(other);
