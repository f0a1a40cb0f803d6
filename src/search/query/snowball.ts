/** Endings of the Snowball stemmer for Russian (snowballstem.org/algorithms/russian), each to be taken from the part of a word after its first vowel. */
const GERUND = /(?:(?<=[ая])|[иы])в(?:ши(?:сь)?)?$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:[еиыо]е|[иы]ми|[еиыо]й|[еиыо]м|[ео]го|[ео]му|[иы]х|[ую]ю|ая|яя|[ое]ю)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ю?щ)|ивш|ывш|ующ)$/;
const VERB =
  /(?:(?<=[ая])(?:л[аио]?|н[аоы]?|нно|ете|йте|й|ем|ет|ют|ть|ешь)|[иы]л[аио]?|ен[аоы]?|[еу]йте|ите|[еу]й|[иы]м|ят|ует|уют|[иы]т|[иы]ть|ишь|у?ю)$/;
const NOUN = /(?:[ео]в|[иь]е|е|и?[ая]ми|[еи]и|и|и?ей|ой|ий|й|и?ям|и?ем|ам|ом|о|у|ах|и?ях|ы|ь|[иь]?ю|[иь]?я|а)$/;
const SECOND_PART = /^.*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя]/;

/**
 * Returns the stem of a Russian word in small letters without «ё». Pagefind stems its index by the same algorithm. The library that does
 * this (`@orama/stemmers`) weighs 1.9 KB more on every search page; a test compares the two, word by word.
 */
export function snowball(word: string): string {
  const from = word.search(/[аеиоуыэюя]/) + 1;
  if (from === 0) return word;
  const second = (SECOND_PART.exec(word)?.[0].length ?? word.length) - from;
  const plain = withoutEnding(word.slice(from)).replace(/и$/, '');
  const derived = /ость?$/.exec(plain);
  const rest = derived && derived.index >= second ? plain.slice(0, derived.index) : plain;
  const single = rest.replace(/ейше?$/, '');
  return word.slice(0, from) + (single !== rest || !rest.endsWith('ь') ? single.replace(/нн$/, 'н') : single.slice(0, -1));
}

function withoutEnding(part: string): string {
  const gerund = part.replace(GERUND, '');
  if (gerund !== part) return gerund;
  const own = part.replace(REFLEXIVE, '');
  const adjective = own.replace(ADJECTIVE, '');
  if (adjective !== own) return adjective.replace(PARTICIPLE, '');
  const verb = own.replace(VERB, '');
  return verb !== own ? verb : own.replace(NOUN, '');
}
