import { openDataMarkdown } from '../../src/bank/exports/open-data/field-table.ts';
import { fileKinds, jsonSchemaOf } from '../../src/bank/guide/json-schemas.ts';
import { fieldsMarkdown, rulesMarkdown } from '../../src/bank/guide/markdown.ts';
import { SCHEMAS, vscodeExtensions, vscodeSettings, vscodeSnippets } from '../../src/bank/guide/vscode.ts';
import { readSupply } from './supply/lock.ts';
import { dependenciesMarkdown } from './supply/table.ts';

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Returns every file that is made of the model, of the rules and of the lock: path from the root of the repository → text. */
export function generatedDocs(): Map<string, string> {
  return new Map([
    ['docs/fields.md', fieldsMarkdown()],
    ['docs/rules.md', rulesMarkdown()],
    ['docs/open-data.md', openDataMarkdown()],
    ['docs/dependencies.md', dependenciesMarkdown(readSupply())],
    ...fileKinds.map(({ name, schema }) => [`${SCHEMAS}/${name}.schema.json`, json(jsonSchemaOf(schema))] as const),
    ['.vscode/settings.json', json(vscodeSettings())],
    ['.vscode/extensions.json', json(vscodeExtensions())],
    ['.vscode/kopilka.code-snippets', json(vscodeSnippets())],
  ]);
}
