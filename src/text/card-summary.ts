/** How many signs of a summary fit on a card in three or four lines. */
const FITS = 125;
/** A shorter beginning tells too little. */
const TELLS = 45;

/** Words that promise the next one: a line that breaks off after them reads as a mistake. */
const promising =
  /(?:^|[\s(«])(?:а|без|в|во|для|до|если|за|зачем|и|из|или|как|к|ко|когда|который|которая|которое|которые|между|на|над|не|ни|но|о|об|от|по|под|при|про|с|сколько|со|так|у|что|чем|через|чтобы|это)$/iu;

/** The end of an adjective, «на одной», «государственной»: its noun is cut off. */
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ых|их|ыми|ими|ую|юю|одном|этом|всём)$/iu;

/** Returns a summary for a card: its whole sentences while they fit, else what it says before its colon, else a beginning of whole words with «…». */
export function cardSummary(summary: string): string {
  const text = summary.trim().replace(/[ \n]+/g, ' ');
  if (text.length <= FITS) return text;
  return wholeSentences(text) || beforeColon(text) || wholeWords(text);
}

function wholeSentences(text: string): string {
  const ends = [...text.matchAll(/[.!?…]»?(?= [А-ЯЁA-Z«\d])/gu)].map(({ index, 0: { length } }) => index + length);
  return text.slice(0, lastOf(ends));
}

function beforeColon(text: string): string {
  const ends = [...text.matchAll(/: /g)].map(({ index }) => index);
  const head = text.slice(0, lastOf(ends));
  return head && isWhole(head) ? `${head}.` : '';
}

/** The last place that fits and yet tells something, 0 when there is none. */
const lastOf = (ends: readonly number[]) => ends.findLast((end) => end <= FITS && end >= TELLS) ?? 0;

/** Up to a comma far enough from the beginning, else up to any word. */
function wholeWords(text: string): string {
  const comma = text.lastIndexOf(', ', FITS);
  const words = text.slice(0, comma > FITS / 2 ? comma : text.lastIndexOf(' ', FITS)).split(' ');
  while (words.length > 1 && isLoose(words)) words.pop();
  return `${words.join(' ').replace(/[\s.,:;!?—–-]+$/u, '')}…`;
}

const isLoose = (words: readonly string[]): boolean => {
  const tail = words.join(' ').replace(/[\s,:;—–-]+$/u, '');
  return promising.test(tail) || adjective.test(tail) || !isWhole(tail);
};

/** Tells whether every bracket and quotation that opens is closed. */
const isWhole = (text: string) => count(text, /[«(]/g) === count(text, /[»)]/g);
const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;
