import { findNumbers } from './numbers.ts';
import { findPupils } from './pupils.ts';

/** Something in a text by which a person can be found. */
export interface PersonalFinding {
  /** What it is, in Russian. */
  readonly what: string;
  readonly match: string;
  /** Offset in UTF-16 units. */
  readonly index: number;
  /** Whether it can hardly be anything else. */
  readonly certain: boolean;
}

/** Returns the personal data of a text, in its order; `allowed` are phones and addresses that the bank itself publishes (digits or letters as typed). */
export function findPersonalData(text: string, allowed: ReadonlySet<string> = new Set()): PersonalFinding[] {
  // An address has its sign, everything else its number.
  if (!/[@\d]/.test(text)) return [];
  return [...findNumbers(text), ...findPupils(text)]
    .filter(({ match }) => !allowed.has(contactKey(match)))
    .sort((a, b) => a.index - b.index);
}

/** Returns a phone or an address as it is compared: the last ten digits, or small letters. */
export function contactKey(text: string): string {
  return text.includes('@') ? text.toLowerCase() : text.replace(/\D/g, '').slice(-10);
}

/** Returns what may be said of a finding aloud: messages stand in logs that many can read. */
export function masked(match: string): string {
  return `${[...match].slice(0, 4).join('')}…`;
}
