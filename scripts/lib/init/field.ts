import type { z } from 'zod';

/** What is known of a new bank: field → what was answered. */
export type Values = Readonly<Record<string, unknown>>;

/** One thing that is asked when a bank is begun. */
export interface InitField {
  readonly name: string;
  readonly schema: z.ZodType;
  /** What stands where nothing is said; a function of what is known already. */
  readonly usual?: (values: Values) => string | undefined;
  /** Makes of what people type what the schema takes. */
  readonly tidy?: (typed: string) => string;
  /** Says in Russian why a value that fits the schema is not taken. */
  readonly refuse?: (value: unknown) => string | undefined;
  /** Several values, by commas; the schema is of one. */
  readonly isList?: boolean;
  readonly isAsked?: (values: Values) => boolean;
}
