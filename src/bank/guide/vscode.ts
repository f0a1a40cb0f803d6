import { fileKinds, jsonSchemaOf } from './json-schemas.ts';

/** The folder of the JSON Schemas, from the root of the repository. */
export const SCHEMAS = 'docs/schemas';

const inContent = (path: string) => [`content/${path}`, `examples/*/${path}`];

/** Returns the settings of VS Code: which schema is for which files, and that hints come up in Markdown too. */
export function vscodeSettings(): object {
  const yaml = fileKinds.filter(({ paths }) => paths.some((path) => path.endsWith('.yaml')));
  return {
    'yaml.schemas': Object.fromEntries(
      yaml.map(({ name, paths }) => [
        `./${SCHEMAS}/${name}.schema.json`,
        paths.filter((path) => path.endsWith('.yaml')).flatMap(inContent),
      ]),
    ),
    'files.eol': '\n',
    'files.encoding': 'utf8',
    '[markdown]': { 'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' }, 'editor.wordWrap': 'on' },
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
    'editor.unicodeHighlight.allowedLocales': { ru: true },
  };
}

/** Returns the extensions that an editor of the bank needs. */
export function vscodeExtensions(): object {
  return { recommendations: ['redhat.vscode-yaml', 'MS-CEINTL.vscode-language-pack-ru'] };
}

/** Returns snippets for the descriptions in Markdown, where schemas do not reach: a whole description by the name of its kind, and each field by its own name. */
export function vscodeSnippets(): object {
  const markdown = fileKinds.filter(({ paths }) => paths.some((path) => /\.mdx?$/.test(path)));
  const fields = new Map<string, { prefix: string; body: string; description: string }>();
  for (const { schema } of markdown) {
    const { properties = {} } = jsonSchemaOf(schema);
    for (const [name, property] of Object.entries(properties)) {
      if (typeof property !== 'object' || fields.has(name)) continue;
      fields.set(name, {
        prefix: name,
        body: `${name}: ${choice(property.enum, 1)}`,
        description: property.description ?? property.title ?? name,
      });
    }
  }
  const whole = markdown.map(({ name, label, schema }) => [
    `описание: ${label}`,
    {
      scope: 'markdown,mdx',
      prefix: `kopilka-${name}`,
      body: ['---', ...requiredLines(schema), '---', '', '$0'],
      description: `Новая запись: ${label}`,
    },
  ]);
  const single = [...fields].map(([name, snippet]) => [`поле: ${name}`, { scope: 'markdown,mdx', ...snippet }]);
  return Object.fromEntries([...whole, ...single]);
}

function requiredLines(schema: Parameters<typeof jsonSchemaOf>[0]): string[] {
  const { properties = {}, required = [] } = jsonSchemaOf(schema);
  return required.map((name, index) => {
    const property = properties[name];
    return `${name}: ${choice(typeof property === 'object' ? property.enum : undefined, index + 1)}`;
  });
}

/** A stop of a snippet: a list to choose from where the model has one. */
const choice = (words: readonly unknown[] | undefined, stop: number) => (words ? `\${${stop}|${words.join(',')}|}` : `$${stop}`);
