const digitsOf = (text: string) => [...text.replace(/\D/g, '')].map(Number);
const weigh = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** Tells whether eleven digits are a number of СНИЛС (постановление Правления ПФР № 192п: weights 9–1, modulo 101, from 001-001-998 on). */
export function isSnils(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 11 || Number(digits.slice(0, 9).join('')) <= 1_001_998) return false;
  return (weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9).join(''));
}

/** Tells whether twelve digits are an ИНН of a person (приказ ФНС ЕД-7-14/559@: two control digits, modulo 11). */
export function isPersonInn(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 12 || digits.slice(0, 4).join('') === '0000') return false;
  const control = (weights: readonly number[]) => (weigh(digits, weights) % 11) % 10;
  return control([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[10] && control([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[11];
}

/** Tells whether sixteen digits are a number of a bank card: a range of Мир, Visa, Mastercard or UnionPay, and Luhn's sum (ISO/IEC 7812-1). */
export function isCard(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 16 || !/^(?:220[0-4]|4|5[1-5]|62)/.test(digits.join(''))) return false;
  // Doubled from the right: with sixteen digits every one at an even index.
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return sum % 10 === 0;
}
