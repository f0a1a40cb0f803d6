import { municipalityText as words } from '../../text/association.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Municipality } from '../model/vocabulary.ts';
import { oncePer } from '../once-per.ts';
import { lineOf } from './municipality.ts';

/** A municipality as a cell of the scheme; a link only where its page has something to show. */
export interface SchemeCell {
  /** From the west and from the north, from 0. */
  readonly column: number;
  readonly row: number;
  /** `Южный`, and `Вяз` for a narrow screen and in place of a name that is too long for a cell. */
  readonly name: string;
  readonly label: string;
  /** Works from there. */
  readonly count: number;
  /** Everything in words: `Южный округ: 3 разработки`. */
  readonly title: string;
  readonly href?: string | undefined;
  readonly isCity: boolean;
}

/** The municipalities as a grid: a scheme, not a map. */
export interface SchemeView {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly SchemeCell[];
}

/** Returns the scheme in reading order, north first; nothing unless the vocabulary gives at least two places. */
export const municipalityScheme = oncePer((catalogue: Catalogue): SchemeView | undefined => {
  const cells = [...catalogue.bank.vocabularies.municipalities.values()].flatMap((place) => cellOf(place, catalogue));
  if (cells.length < 2) return undefined;
  const size = (values: readonly number[]) => Math.max(...values) + 1;
  return {
    columns: size(cells.map(({ column }) => column)),
    rows: size(cells.map(({ row }) => row)),
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
});

/** More letters would stand on the cells beside it. */
const LONGEST = 17;

function cellOf(place: Municipality, catalogue: Catalogue): SchemeCell[] {
  if (place.scheme === undefined) return [];
  const { column, row, label } = place.scheme;
  const { text, href, note = '' } = lineOf(place, catalogue);
  const name = text.replace(/\s(?:муниципальный\s)?(?:округ|район)$/i, '');
  return [
    {
      column: column - 1,
      row: row - 1,
      name: name.length > LONGEST ? label : name,
      label,
      count: catalogue.byFacet.municipality.get(place.id)?.length ?? 0,
      title: words.cell(text, note),
      href,
      isCity: place.kind === 'city',
    },
  ];
}
