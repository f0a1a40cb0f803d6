import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readBank } from '../src/bank/read.ts';
import { contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { ownersFile, ownersText } from './lib/owners.ts';

/** `npm run owners`: writes who owns which part of the content, where the forge of the bank looks for it. */
endAnswered({
  command: 'owners',
  keys: {},
  usage: 'Как вызвать: npm run owners — записать, кто за какую часть содержания отвечает; ключей нет.',
});
const { bank } = readBank(contentRoot());
const kind = bank.region.forge?.kind;
const file = kind !== undefined && kind in ownersFile ? ownersFile[kind as keyof typeof ownersFile] : ownersFile.github;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, ownersText(bank));
console.log(`Записано: ${file}`);
