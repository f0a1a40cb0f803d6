/** A line of a list: a link and what is said of it. */
export interface EmbedRow {
  /** Root address. */
  readonly href: string;
  readonly title: string;
  readonly note: string;
  /** The moment after which the line is of no use: `2026-03-01T16:00:00+03:00`. */
  readonly until?: string | undefined;
}

/** What a school shows of the bank: the card of one thing, or a list. All texts are plain. */
export interface Embed {
  /** Root address of the page of the bank that it tells of. */
  readonly page: string;
  readonly title: string;
  /** What it is, above the title. */
  readonly kicker: string;
  /** Of a card: a sentence about the thing. */
  readonly summary?: string | undefined;
  /** Of a card: subject, grades, day. */
  readonly facts?: string | undefined;
  /** Of a card: only those who may be shown. */
  readonly authors?: string | undefined;
  /** Of a list. */
  readonly rows?: readonly EmbedRow[] | undefined;
  /** In place of the rows of an empty list. */
  readonly empty?: string | undefined;
}
