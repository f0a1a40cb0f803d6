// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'c', ч: 'ch', ш: 'sh', щ: 'shh', ъ: '',
  ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u', ӏ: '1',
};

const MAX_LENGTH = 80;

/** Returns `[a-z0-9-]` for a Russian or Latin text, letters after ГОСТ 7.79-2000 (system B, without its apostrophes); '' when nothing is left. */
export function slugify(text: string): string {
  const latin = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[а-яёіїєґўӏ]/g, (letter) => LETTERS[letter] ?? '');
  const words = latin
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’\u00AD]/g, '')
    .split(/[^a-z0-9]+/);
  const slug = words.filter((word) => word !== '').join('-');
  return slug.length <= MAX_LENGTH ? slug : slug.slice(0, MAX_LENGTH).replace(/-[^-]*$/, '');
}
