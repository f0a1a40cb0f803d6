import type { Bank } from '../bank.ts';
import { certificateText as words } from '../../text/certificate.ts';

/** A name with what it is called and quieter lines under it. */
export interface PaperPart {
  readonly label: string;
  /** Empty: a line is left to write on. */
  readonly text: string;
  readonly notes: readonly string[];
}

/** A paper of one A4 sheet, the same on a page and in a PDF. */
export interface PaperView {
  readonly title: string;
  /** Under the title: number and day. */
  readonly sub: string;
  /** Who gives it: name of the bank, of the association. */
  readonly issuer: readonly [bank: string, association: string];
  readonly parts: readonly PaperPart[];
  readonly statement: string;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  /** How to check it; a paper that is only signed has none. */
  readonly proof?: { readonly url: string; readonly shown: string; readonly print?: string | undefined } | undefined;
  /** Whom to ask where no page proves the paper. */
  readonly inquiry?: string | undefined;
  /** Who signs. */
  readonly chair: string;
  /** Hex digits from which its figure is drawn. */
  readonly seed: string;
  readonly demo: boolean;
  /** What is said of a sample: that nobody holds such a paper. */
  readonly sampleNote?: string | undefined;
}

/** Returns what all papers of a bank have in common. */
export function paperFrame({ region }: Bank): Pick<PaperView, 'issuer' | 'chair'> {
  return { issuer: [region.bank.title, region.association.name], chair: words.chair(region.association.short) };
}

/** Returns an address as people type it: `bank.example.ru/r/2025-17/`. */
export function shownAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
