/** Russian in Latin letters, the longest first: ways people type it, not a standard. */
const intoCyrillic: readonly (readonly [string, string])[] = [
  ['shch', 'щ'], ['sch', 'щ'], ['yo', 'е'], ['jo', 'е'], ['zh', 'ж'], ['kh', 'х'], ['ts', 'ц'], ['ch', 'ч'], ['sh', 'ш'],
  ['yu', 'ю'], ['ju', 'ю'], ['iu', 'ю'], ['ya', 'я'], ['ja', 'я'], ['ia', 'я'],
  ['ye', 'е'], ['je', 'е'], ["'", 'ь'], ['a', 'а'], ['b', 'б'], ['v', 'в'], ['w', 'в'], ['g', 'г'], ['d', 'д'], ['e', 'е'], ['z', 'з'],
  ['i', 'и'], ['j', 'й'], ['k', 'к'], ['l', 'л'], ['m', 'м'], ['n', 'н'], ['o', 'о'], ['p', 'п'], ['q', 'к'], ['r', 'р'], ['s', 'с'],
  ['t', 'т'], ['u', 'у'], ['f', 'ф'], ['h', 'х'], ['x', 'х'], ['c', 'ц'], ['y', 'ы'],
]; // prettier-ignore

/** Returns a Latin word read as Russian («nastrojka» → «настройка»). */
export function toCyrillic(word: string): string {
  let text = '';
  for (let at = 0; at < word.length;) {
    const [from, to] = intoCyrillic.find(([latin]) => word.startsWith(latin, at)) ?? [word[at]!, word[at]!];
    // «y» after a vowel is «й»: «chaynik».
    text += from === 'y' && /[аеиоуыэюя]$/.test(text) ? 'й' : to;
    at += from.length;
  }
  return text;
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'ш'], [/tch|ch/g, 'ч'], [/ck/g, 'к'], [/ph/g, 'ф'], [/wh?/g, 'в'], [/x/g, 'кс'], [/qu?/g, 'кв'], [/c(?=[eiy])/g, 'с'],
  [/c/g, 'к'], [/z/g, 'з'], [/s/g, 'с'], [/b/g, 'б'], [/d/g, 'д'], [/f/g, 'ф'], [/g/g, 'г'], [/k/g, 'к'], [/l/g, 'л'], [/m/g, 'м'],
  [/n/g, 'н'], [/p/g, 'п'], [/r/g, 'р'], [/t/g, 'т'], [/v/g, 'в'],
]; // prettier-ignore

/** Returns the consonants of a word as they sound in Russian, one or two readings: «GitHub» and «гитхаб» both give «гтб», «Ajax» «жкс» and «кс». */
export function skeletons(word: string): string[] {
  let text = word;
  if (/[a-z]/.test(word)) for (const [from, to] of sounds) text = text.replace(from, to);
  text = text.replace(/дж/g, 'ж').replace(/тч/g, 'ч');
  const readings = text.includes('j') ? [text.replaceAll('j', 'ж'), text.replaceAll('j', '')] : [text];
  return readings.map((reading) => reading.replace(/[^бвгджзклмнпрстфцчшщ]/g, '').replace(/(.)\1+/g, '$1'));
}

const english: readonly (readonly [RegExp, string])[] = [
  [/th/g, 'т'], [/oo/g, 'у'], [/ee/g, 'и'], [/ck/g, 'к'], [/x/g, 'кс'], [/ph/g, 'ф'], [/qu/g, 'кв'], [/c(?=[eiy])/g, 'с'], [/c(?!h)/g, 'к'], [/y(?![aeiou])/g, 'и'],
]; // prettier-ignore

/** Returns how Russians may write a Latin word by ear: «python» → «питон», «ajax» → «аякс» and «аджакс», «debian» → «дебян» and «дебиан». */
export function readings(word: string): string[] {
  let text = word;
  for (const [from, to] of english) text = text.replace(from, to);
  const read = toCyrillic(text);
  const soft = read.replace(/й(?=[аоу])|я/, (letter) => (letter === 'я' ? 'джа' : 'дж'));
  const apart = /i[aou]/.test(text) ? [toCyrillic(text.replace(/i(?=[aou])/g, 'и'))] : [];
  const hard = word.includes('th') ? [toCyrillic(word.replace(/th/g, 'тх'))] : [];
  const mute = word.length > 5 ? [read.replace(/е$/, '')] : [];
  return [...new Set([read, ...(/^[jy]|j/.test(word) ? [soft] : []), ...apart, ...hard, ...mute])];
}
