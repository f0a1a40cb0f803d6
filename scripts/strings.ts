import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readBank } from '../src/bank/read.ts';
import { contentRoot } from '../src/bank/settings.ts';
import { shellStrings, untranslated } from '../src/bank/shell-strings.ts';
import { endAnswered } from './lib/answer-call.ts';

/** `npm run strings -- en [--write]`: what of the interface is translated; with --write, the file with the Russian words beside what is missing. */
endAnswered({
  command: 'strings',
  keys: { write: { type: 'boolean' } },
  usage: `Как вызвать:
  npm run strings -- en                        — что из слов сайта переведено на этот язык
  npm run strings -- en --write                — записать заготовку strings/en.yaml`,
});
const [language = '', ...options] = process.argv.slice(2);
if (!/^[a-z]{2,3}$/.test(language) || options.some((option) => option !== '--write')) {
  console.error('Назовите код языка: npm run strings -- en. С --write команда запишет заготовку strings/en.yaml.');
  process.exit(2);
}
const { bank } = readBank(contentRoot());
const strings = bank.strings?.get(language) ?? {};
const missing = untranslated(strings);
console.log(`Переведено ${shellStrings.size - missing.size} из ${shellStrings.size}. Остальное сайт покажет по-русски.`);
for (const [key, russian] of missing) console.log(`${key}: ${russian}`);
if (!bank.region.languages.some(({ code }) => code === language))
  console.log(`\nЯзыка «${language}» ещё нет в поле languages файла region.yaml: без него перевод не действует.`);
if (options.length > 0) write(join(contentRoot(), 'strings', `${language}.yaml`));

function write(file: string): void {
  const lines = [...shellStrings].map(([key, russian]) => {
    const own = strings[key];
    return own === undefined ? `# ${russian}\n# ${key}: ` : `# ${russian}\n${stringify({ [key]: own }).trim()}`;
  });
  const isNew = !existsSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `# Над каждой строкой — русские слова. Чтобы перевести, уберите «# » и допишите перевод.\n\n${lines.join('\n\n')}\n`);
  console.log(`\n${isNew ? 'Записан' : 'Обновлён'} файл ${file}`);
}
