import { openDataMarkdown } from '../../src/bank/exports/open-data/field-table.ts';
import { fileKinds, jsonSchemaOf } from '../../src/bank/guide/json-schemas.ts';
import { fieldsMarkdown, rulesMarkdown } from '../../src/bank/guide/markdown.ts';
import { SCHEMAS, vscodeExtensions, vscodeSettings, vscodeSnippets } from '../../src/bank/guide/vscode.ts';

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Returns every file that is made of the model and of the rules: path from the root of the repository → text. */
export function generatedDocs(): Map<string, string> {
  return new Map([
    ['docs/fields.md', fieldsMarkdown()],
    ['docs/rules.md', rulesMarkdown()],
    ['docs/open-data.md', openDataMarkdown()],
    ...fileKinds.map(({ name, schema }) => [`${SCHEMAS}/${name}.schema.json`, json(jsonSchemaOf(schema))] as const),
    ['.vscode/settings.json', json(vscodeSettings())],
    ['.vscode/extensions.json', json(vscodeExtensions())],
    ['.vscode/kopilka.code-snippets', json(vscodeSnippets())],
  ]);
}
