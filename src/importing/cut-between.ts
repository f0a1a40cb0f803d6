/** Returns a text without everything from an opening to the next closing, both included; an opening that is never closed stays. Takes linear time, whatever the text: a lazy pattern would start anew at each opening. */
export function cutBetween(text: string, opening: RegExp, closing: string): string {
  const pattern = new RegExp(opening.source, opening.flags.includes('g') ? opening.flags : `${opening.flags}g`);
  const kept: string[] = [];
  let from = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const end = text.indexOf(closing, found.index + found[0].length);
    if (end < 0) break;
    kept.push(text.slice(from, found.index));
    from = end + closing.length;
    pattern.lastIndex = from;
  }
  return kept.join('') + text.slice(from);
}
