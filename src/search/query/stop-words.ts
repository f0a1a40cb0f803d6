/** Returns the words that carry the meaning: none of `stopWords`; all of them when none does («как», «что это»). */
export function telling(words: readonly string[], stopWords: ReadonlySet<string>): readonly string[] {
  const meant = words.filter((word) => !stopWords.has(word));
  return meant.length > 0 ? meant : words;
}
