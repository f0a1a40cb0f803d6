import type { Said } from '../../text/numerals.ts';
import { figuresFile as words } from '../../text/report-draft-gaps.ts';
import { absoluteUrl } from '../urls.ts';
import type { DraftContext } from './context.ts';
import { countedSaid, declaredSaid, type DraftFigure } from './figures.ts';

/** A table of texts and numbers: the first row holds the heads. */
export type TextTable = readonly (readonly (string | number)[])[];

/** Returns the figures of a year, one in a row; a number is a number, silence is an empty cell. */
export function figuresTable({ figures }: DraftContext): TextTable {
  return [words.figures, ...[...figures.values()].map(figureRow)];
}

function figureRow(figure: DraftFigure): (string | number)[] {
  const { indicator, name, measure, previous, declared, counted, difference, atLeast } = figure;
  return [
    indicator,
    name,
    measure,
    cell(declaredSaid(previous)),
    cell(countedSaid(previous)),
    cell(declaredSaid(figure)),
    cell(counted === undefined ? undefined : { count: counted, bound: atLeast ? 'least' : 'exact' }),
    // A number for programs, not for eyes: a typographic minus would be text to them.
    difference ?? '',
    declared?.source ?? '',
    figure.note.replaceAll('\u00a0', ' '),
  ];
}

const signs = { exact: '', more: '> ', least: '≥ ' } as const;
const cell = (said: Said | undefined) => (said === undefined ? '' : `${signs[said.bound]}${said.count}`);

/** Returns the lists behind the figures, one thing in a row; what is not published has neither title nor address. */
export function listsTable({ figures, catalogue }: DraftContext): TextTable {
  const { site } = catalogue.bank.region;
  const rows = [...figures.values()].flatMap(({ indicator, name, things }) =>
    things.map(({ title, date, href }, index) => [
      indicator,
      name,
      String(index + 1),
      title,
      date,
      href === undefined ? '' : absoluteUrl(site, href),
    ]),
  );
  return [words.lists, ...rows];
}
