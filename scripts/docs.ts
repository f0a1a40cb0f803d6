import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SCHEMAS } from '../src/bank/guide/vscode.ts';
import { endAnswered } from './lib/answer-call.ts';
import { generatedDocs } from './lib/docs.ts';

/** `npm run docs`: writes the field guide, the rules, the JSON Schemas and the settings of editors anew. */
endAnswered({
  command: 'docs',
  keys: {},
  usage: 'Как вызвать: npm run docs — записать заново справочник полей, правила, схемы и настройки редакторов; ключей нет.',
});
const files = generatedDocs();
mkdirSync(SCHEMAS, { recursive: true });
for (const name of readdirSync(SCHEMAS)) if (!files.has(`${SCHEMAS}/${name}`)) rmSync(join(SCHEMAS, name));
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`Записано файлов: ${files.size}.`);
