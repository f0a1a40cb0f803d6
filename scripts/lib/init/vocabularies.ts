import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Bank } from '../../../src/bank/bank.ts';
import { formsOf, properWords, wordsOfRegion } from '../../../src/bank/region-words.ts';
import type { Term } from './bodies.ts';

/** Tells whether a text belongs to another region. */
export type IsForeign = (text: string) => boolean;

/** Returns a judge of texts: has it a word of the bank that lends its lists, or the name of another region, in any form. */
export function foreignTo(lender: Bank, others: readonly Bank[]): IsForeign {
  const words = [...wordsOfRegion(lender), ...others.flatMap(({ region }) => properWords(region.name))];
  const forms = [...new Set(words)].map(formsOf);
  return (text) => forms.some((form) => form.test(text));
}

/** Returns a vocabulary without what belongs to the region that it is taken from: its items, synonyms and remarks. */
export function withoutForeign(source: string, isForeign: IsForeign): string {
  const document = parseDocument(source);
  if (isForeign(document.commentBefore ?? '')) document.commentBefore = null;
  if (isForeign(String(document.get('note') ?? ''))) document.delete('note');
  const items = document.get('items');
  if (isSeq(items)) items.items = items.items.filter((item) => !isMap(item) || isOwn(item, isForeign));
  return shown(document);
}

/** Takes foreign words out of the lists of an item; says `false` of an item whose own words are foreign. */
function isOwn(item: YAMLMap, isForeign: IsForeign): boolean {
  for (const { value } of item.items) if (isSeq(value)) value.items = value.items.filter((one) => !isForeign(JSON.stringify(one)));
  item.items = item.items.filter(({ value }) => !isSeq(value) || value.items.length > 0);
  return !isForeign(JSON.stringify(item));
}

/** Returns the abbreviations with the names that the region gives to its bodies. */
export function withTerms(source: string, terms: readonly Term[]): string {
  const document = parseDocument(source);
  const items = document.get('items');
  if (!isSeq(items)) return source;
  for (const { short, one } of terms.filter(({ short: abbr }) => /^[А-ЯЁ][А-ЯЁа-яё]*[А-ЯЁ]$/.test(abbr))) {
    const known = items.items.find((item) => isMap(item) && item.get('abbr') === short);
    if (isMap(known)) known.set('expansion', one);
    else items.add(document.createNode({ abbr: short, expansion: one }));
  }
  return shown(document);
}

const shown = (document: Document) => document.toString({ lineWidth: 0, flowCollectionPadding: false });
