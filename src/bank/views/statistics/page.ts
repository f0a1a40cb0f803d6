import type { Link, PageMeta } from '../frame.ts';

/** A cell of a table: words or a figure, perhaps a link, with smaller lines below. */
export interface Cell {
  readonly text: string;
  readonly href?: string | undefined;
  readonly notes?: readonly (string | Link)[] | undefined;
  /** Nothing where something should be. */
  readonly gap?: boolean | undefined;
  /** Nothing to tell: a zero, a figure that nobody gave; said softly, left out of a card on a narrow screen. */
  readonly faint?: boolean | undefined;
}

/** A table; the first cell of a row names it; in a card a cell of a plain column goes without the name of its column. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly {
    readonly title: string;
    readonly numeric?: boolean | undefined;
    readonly plain?: boolean | undefined;
  }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Narrow cells of figures under short headings. */
  readonly matrix?: boolean | undefined;
  /** On a narrow screen each row becomes a card of its own. */
  readonly cards?: boolean | undefined;
}

/** A bar: a name, a value and, where two kinds of figures stand together, which of them it is. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** How the value is told when it is not the bare number: `не менее 6`. */
  readonly told?: string | undefined;
  readonly series?: 'declared' | 'counted' | undefined;
}

/** Bars one below another; the table under them says the same. */
export interface ChartView {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** Things under a heading: what stands behind a figure. */
export interface ThingList {
  readonly id?: string | undefined;
  readonly title: string;
  readonly rows: readonly { readonly text: string; readonly href?: string | undefined; readonly note: string }[];
  /** What is not listed, and why. */
  readonly rest?: string | undefined;
}

/** A part of a page under its heading. */
export interface Block {
  readonly id: string;
  readonly title: string;
  /** How much there is in a folded one: `6 предметов`. */
  readonly count?: string | undefined;
  readonly intro?: string | undefined;
  readonly charts?: readonly ChartView[] | undefined;
  readonly table?: TableView | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly lists?: readonly ThingList[] | undefined;
  readonly more?: Link | undefined;
  /** Shut until it is asked for: one of many like it. */
  readonly folded?: boolean | undefined;
}

/** A page of statistics. */
export interface StatisticsPage {
  readonly meta: PageMeta;
  /** What the page is headed with; that samples are counted stands beside it. */
  readonly title: string;
  readonly lead: string;
  /** Samples are counted here. */
  readonly samples: boolean;
  /** The same page without samples, or with them. */
  readonly other?: Link | undefined;
  /** Pages beside this one that are no years. */
  readonly beside: readonly Link[];
  /** School years. */
  readonly links: readonly (Link & { readonly current?: boolean | undefined })[];
  readonly blocks: readonly Block[];
}
