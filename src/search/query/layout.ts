const english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const toRussian = new Map([...english].map((key, i) => [key, russian[i]!]));
const toEnglish = new Map([...russian].map((key, i) => [key, english[i]!]));

/** Returns a text as the same keys give it in the other keyboard layout («lhj,b» → «дроби», «зщысп» → «poscg»). */
export function otherLayout(text: string): string {
  const isLatin = /[a-z]/.test(text) || !/[а-яё]/.test(text);
  const map = isLatin ? toRussian : toEnglish;
  return [...text]
    .map((key) => map.get(key) ?? key)
    .join('')
    .replaceAll('ё', 'е');
}
