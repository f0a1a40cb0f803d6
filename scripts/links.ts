import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { formatLinks } from './lib/link-report.ts';
import { askForAll, deadLinks, externalLinks, nextState, type LinkState } from './lib/links.ts';

/** `npm run links -- [--state file]`: asks for every address of another site; exit 1 only when one did not open four times in a row. The one command that uses the network. */
const options = { state: { type: 'string', default: '.cache/links.json' } } as const;
endAnswered({
  command: 'links',
  keys: options,
  usage: `Как вызвать: npm run links
Спросит каждый адрес чужих сайтов; ошибкой назовёт те, что не открылись четыре раза подряд.
  --state файл — где хранить неудачи, без ключа .cache/links.json`,
});
const { values } = parseArgs({ options, strict: false });
const stateFile = typeof values.state === 'string' ? values.state : '';
if (stateFile === '') {
  console.error('После --state назовите файл, в котором хранить неудачи: npm run links -- --state links.json');
  process.exit(2);
}
refuseWrongSettings();
const { bank, fragments } = readBank(contentRoot());
const links = externalLinks({ bank, fragments });
const today = buildDay(bank.region.time_zone, new Date());
const state = nextState(readState(), await askForAll(links.keys()), today);
writeFileSync(`${stateFile}.new`, `${JSON.stringify(state, undefined, 2)}\n`);
renameSync(`${stateFile}.new`, stateFile);
console.log(formatLinks(links, state));
process.exitCode = deadLinks(state).length > 0 ? 1 : 0;

/** A state that cannot be read begins anew: at worst a dead link is told some runs later. */
function readState(): LinkState {
  try {
    return existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as LinkState) : {};
  } catch {
    console.error(`Файл ${stateFile} не прочитан: счёт неудач начат заново.`);
    return {};
  }
}
