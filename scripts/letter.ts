import { join, relative, resolve } from 'node:path';
import { createCatalogue } from '../src/bank/catalogue.ts';
import { decideAll } from '../src/bank/check.ts';
import { letterOf } from '../src/bank/exports/letter.ts';
import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { letterDocx } from '../src/papers/letter-docx.ts';
import { endAnswered } from './lib/answer-call.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { letterKeys, letterUsage, readLetterArguments } from './lib/letter-arguments.ts';
import { plural } from './lib/plural.ts';
import { formatIssues } from './lib/print-issues.ts';
import { publicPlaces, refuseFolder } from './lib/report-folder.ts';
import { keptNote, writeBeside } from './lib/write-beside.ts';

/** `npm run letter -- 2025-10`: the information letter to municipalities on the webinars of a period as DOCX; exit 0 done, 1 nothing to write of, 2 wrong call. */
endAnswered({ command: 'letter', keys: letterKeys, usage: letterUsage });
const asked = readLetterArguments(process.argv.slice(2));
if ('fault' in asked) stop(asked.fault, 2);
refuseWrongSettings();
const place = refuseFolder(asked.out, publicPlaces());
if (place !== undefined) stop(place, 2);
const { bank, issues } = readBank(contentRoot());
const errors = issues.filter(({ severity }) => severity === 'error');
if (errors.length > 0) stop(`${formatIssues(errors)}\n\nСодержание читается с ошибками: письмо было бы неполным. Сначала исправьте их.`, 1);
if (asked.unit !== undefined && !bank.entries.unit.has(asked.unit))
  stop(`Объединения «${asked.unit}» в банке нет. Коды — имена файлов в content/units.`, 2);
const today = buildDay(bank.region.time_zone, new Date());
const catalogue = createCatalogue(bank, decideAll(bank, today), today);
const period = asked.first === asked.last ? asked.first : `${asked.first}..${asked.last}`;
const letter = letterOf(asked, catalogue);
if (letter === undefined) stop(`За ${period} вебинаров в банке нет: письмо писать не о чем. ${knownMonths()}`, 1);
const name = `pismo-${[period.replace('..', '-'), asked.unit].filter(Boolean).join('-')}.docx`;
const out = resolve(asked.out);
const written = writeBeside(out, name, await letterDocx(letter, { creator: bank.region.association.short, today }));
console.log(relative('.', join(out, written)));
console.log(
  `В письме ${plural(letter.rows.length, 'вебинар', 'вебинара', 'вебинаров')}. Жёлтым отмечено то, что впишете вы: номер, подпись, исполнитель.`,
);
if (letter.sample) console.log('Все вебинары этого времени — образцы, и письмо помечено как образец: отправлять его нельзя.');
if (letter.leftOut > 0) console.log(`Образцы в письмо не вошли: ${letter.leftOut}.`);
const note = keptNote([name], [written]);
if (note !== undefined) console.log(note);

function knownMonths(): string {
  const months = [...new Set(catalogue.webinars.map(({ data }) => data.start.slice(0, 7)))].sort();
  return months.length === 0 ? '' : `Вебинары есть за месяцы: ${months.join(', ')}.`;
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
