import { createHash } from 'node:crypto';
import type { Issue } from '../../../src/bank/issue.ts';
import { asksOf } from './asks.ts';
import { pathOf, wordsOf, type CheckReport, type Format } from './report.ts';

/** SARIF 2.1.0, which code scanning of forges and editors read; columns are counted in UTF-16 units. */
export const toSarif: Format = (report) => {
  const ids = [...new Set(report.issues.map(({ rule }) => rule))].sort();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'kopilka-check', language: 'ru', rules: ids.map((id) => ruleOf(id, report)) } },
          columnKind: 'utf16CodeUnits',
          results: report.issues.map((issue) => resultOf(issue, ids.indexOf(issue.rule), report)),
        },
      ],
    },
    undefined,
    2,
  );
};

function ruleOf(id: string, { guide }: CheckReport): object {
  const text = asksOf(id);
  return { id, ...(text === undefined ? {} : { shortDescription: { text } }), helpUri: `${guide}#${id}` };
}

function resultOf(issue: Issue, ruleIndex: number, report: CheckReport): object {
  const { rule, severity, file, message, line, column } = issue;
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: wordsOf(issue) },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(pathOf(report, issue)) }, ...region } }],
    partialFingerprints: { 'kopilka/v1': createHash('sha256').update([rule, file, message].join('\n')).digest('hex') },
  };
}

const toUri = (path: string) => path.split('/').map(encodeURIComponent).join('/');
