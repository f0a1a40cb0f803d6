/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Windows takes 260 signs for a whole path: folders and a file must all fit far below. */
const LONGEST = 80;

/** Returns a text as the name of a file or folder that any system takes: Russian letters stay, signs that mean something to a system go. */
export function safeName(text: string, longest = LONGEST): string {
  const name = text
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- Windows refuses these in names
    .replace(/[\x00-\x1f\x7f<>:"/\\|?*]+/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [stem, extension] = split(name);
  const short = [...stem]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '');
  const whole = (short || 'Без названия') + extension;
  return RESERVED.test(whole) ? `_${whole}` : whole;
}

/** Returns a name that is not among the taken ones, and takes it: systems do not tell capital letters from small. */
export function freeName(text: string, taken: Set<string>, longest = LONGEST): string {
  const [stem, extension] = split(safeName(text, longest));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem + extension : `${stem} (${number})${extension}`;
    const known = name.toLocaleLowerCase('ru');
    if (taken.has(known)) continue;
    taken.add(known);
    return name;
  }
}

function split(name: string): [stem: string, extension: string] {
  const found = /\.[a-z\d]{1,8}$/i.exec(name);
  return found && found.index > 0 ? [name.slice(0, found.index), found[0]] : [name, ''];
}
