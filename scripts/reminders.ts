import { decideAll } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { remindersOf } from './lib/reminders.ts';

/** `npm run reminders`: overdue conclusions and works to be read again, as Markdown; exit 1 when something is late. */
endAnswered({
  command: 'reminders',
  keys: {},
  usage: 'Как вызвать: npm run reminders — просроченные заключения и работы, которые пора перечитать; ключей нет.',
});
refuseWrongSettings();
const { bank } = readBank(contentRoot());
const today = buildDay(bank.region.time_zone, new Date());
const { text, isLate } = remindersOf(bank, decideAll(bank, today), today);
console.log(text);
process.exitCode = isLate ? 1 : 0;
