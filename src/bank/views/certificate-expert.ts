import { certificateText } from '../../text/certificate.ts';
import { formatDate } from '../../text/format.ts';
import type { Catalogue } from '../catalogue.ts';
import { fullName } from '../people.ts';
import { formatSchoolYear, schoolYearOf } from '../school-year.ts';
import { paperFrame, type PaperView } from './paper.ts';

const words = certificateText.expert;

/** Returns how many conclusions of an expert count, by school year, oldest first; those on samples count only for a sample of an expert. */
export function conclusionsOf(code: string, { decisions, bank }: Catalogue): Map<string, number> {
  const isSample = bank.experts.get(code)?.demo === true;
  const own = [...decisions.values()].flatMap(({ valid }) => valid.filter(({ data }) => data.expert === code && data.demo === isSample));
  const years = Map.groupBy(own, ({ data }) => schoolYearOf(data.date));
  return new Map([...years].map(([year, list]) => [year as string, list.length] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Returns the paper of an expert, `undefined` for an unknown code. Never for the site: made by command and handed over.
 * Where the bank does not know the name, a line is left to write it.
 */
export function expertPaper(code: string, catalogue: Catalogue): PaperView | undefined {
  const { bank, today } = catalogue;
  const expert = bank.experts.get(code);
  if (expert === undefined) return undefined;
  const person = expert.person === undefined ? undefined : bank.entries.person.get(expert.person)?.data;
  const place = expert.organisation === undefined ? undefined : bank.entries.organisation.get(expert.organisation)?.data.name;
  const years = [...conclusionsOf(code, catalogue)];
  const total = years.reduce((sum, [, count]) => sum + count, 0);
  const units = expert.units.map((id) => bank.entries.unit.get(id)?.data.short_name ?? id).join(', ');
  return {
    ...paperFrame(bank),
    title: words.title,
    sub: words.date(formatDate(today)),
    parts: [
      { label: words.given, text: person ? fullName(person) : '', notes: [place, words.code(code)].filter((note) => note !== undefined) },
      { label: words.subject, text: total === 0 ? words.none : words.conclusions(total), notes: [] },
    ],
    statement: expert.demo ? words.sampleStatement : words.statement(total),
    facts: [
      ...years.map(([year, count]) => ({ name: words.year(formatSchoolYear(year)), text: words.conclusions(count) })),
      ...(units === '' ? [] : [{ name: words.units, text: units }]),
    ],
    seed: seedOf(code),
    demo: expert.demo,
  };
}

/** A figure of lines needs digits only, not secrecy. */
const seedOf = (code: string) =>
  [...code]
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16))
    .join('')
    .padEnd(10, '7');
