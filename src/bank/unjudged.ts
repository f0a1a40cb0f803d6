import { singles } from './model/index.ts';
import { PLACEHOLDER_ID } from './placeholder-region.ts';
import type { Reason } from './review/reason.ts';
import { reasons } from './review/reasons.ts';
import type { Readings } from './sources.ts';

/** What a conclusion or an amendment that could not be read may have answered. */
const fromReviews: ReadonlySet<Reason> = new Set([
  'too-few',
  'below-pass',
  'spread',
  'not-recommended',
  'revision-empty',
  'text-changed',
  'authors-changed',
]);
/** What a protocol that could not be read may have answered. */
const fromProtocols: ReadonlySet<Reason> = new Set([
  'no-protocol',
  'amendment-undecided',
  'amendment-unnamed',
  'authors-unnamed',
  'authors-changed',
  'published-early',
  'protocol-refuses',
  'expired',
]);

const all = Object.keys(reasons) as Reason[];

/** Returns the reasons that nobody can judge of a work while a file that decides on it has faults: those faults are told already. */
export function unjudgedReasons(id: string, readings: Readings): readonly Reason[] {
  if (isBlind(readings)) return all;
  const { fragments } = readings;
  const hasReview = fragments.some(({ file }) => file.startsWith('reviews/') && file.split('/')[2] === id);
  const hasProtocol = fragments.some(({ kind, source }) => kind === 'protocol' && source?.includes(id) !== false);
  return [...(hasReview ? fromReviews : []), ...(hasProtocol ? fromProtocols : [])];
}

/** While the policy, the experts or the criteria cannot be read, every work would be blamed for the fault of one file. */
function isBlind({ bank, fragments }: Readings): boolean {
  const noExperts = bank.experts.size === 0 && bank.allFiles.has(singles.experts.file);
  return bank.region.id === PLACEHOLDER_ID || noExperts || fragments.some(({ kind }) => kind === 'criteria');
}
