import { createCatalogue } from '../src/bank/catalogue.ts';
import { decideAll } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { digestAnswer, digestUsage, readDigestRequest } from './lib/digest.ts';
import { formatIssues } from './lib/print-issues.ts';

/** `npm run digest [-- 2026-W47] [--channel vk|max|telegram|mail]`: the text of a week's digest; exit 0 done, 1 nothing to tell or content that cannot be read, 2 wrong call. */
endAnswered({ command: 'digest', keys: { channel: { type: 'string' } }, usage: digestUsage });
const asked = readDigestRequest(process.argv.slice(2));
if ('fault' in asked) stop(asked.fault, 2);
refuseWrongSettings();
const { bank, issues } = readBank(contentRoot());
const errors = issues.filter(({ severity }) => severity === 'error');
if (errors.length > 0) stop(`${formatIssues(errors)}\n\nСодержание читается с ошибками: дайджест был бы неполон. Сначала исправьте их.`, 1);
const today = buildDay(bank.region.time_zone, new Date());
const answer = digestAnswer(asked, createCatalogue(bank, decideAll(bank, today), today));
if ('fault' in answer) stop(answer.fault, 1);
console.log(answer.text);

function stop(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}
