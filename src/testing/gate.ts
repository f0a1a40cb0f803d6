import { decide, indexReviews, type Decision } from '../bank/review/decide.ts';
import type { AmendmentEntry, Entry } from '../bank/bank.ts';
import type { Reason } from '../bank/review/reason.ts';
import { authorCodes } from '../bank/review/confirmed-authors.ts';
import { revisionOf } from '../bank/review/revision.ts';
import { aBank, aMaterial, anApproval, anExpert, aProtocol, aReview, aUnit, TODAY, type BankParts } from './builders.ts';

/** One thing that is other than in an approved work. */
export interface Changes {
  readonly material?: Parameters<typeof aMaterial>[0];
  /** Overrides of the first conclusion. */
  readonly review?: Parameters<typeof aReview>[1];
  readonly reviews?: readonly Parameters<typeof aReview>[1][];
  readonly expert?: Parameters<typeof anExpert>[0];
  /** Overrides of the fourth expert, who reads nothing unless a conclusion says so. */
  readonly fourth?: Parameters<typeof anExpert>[0];
  readonly protocol?: Parameters<typeof aProtocol>[0];
  readonly decision?: object;
  readonly parts?: BankParts;
  readonly today?: string;
}

/** Returns what the gate says of an approved work with one thing changed. */
export function decideOn({
  material: overrides = {},
  review = {},
  reviews = [review, {}, {}],
  expert = {},
  fourth = {},
  protocol,
  decision = {},
  parts = {},
  today = TODAY,
}: Changes): Decision {
  const material = aMaterial(overrides);
  const verdict = {
    material: material.id,
    verdict: 'recommended' as const,
    number: '1',
    authors: authorCodes(material.data.authors),
    ...decision,
  };
  const bank = aBank({
    ...parts,
    entries: [material, aProtocol({ decisions: [verdict], ...protocol }), ...(parts.entries ?? [])],
    reviews: reviews.map((own, index) => aReview(material, own, index + 1)),
    experts: [1, 2, 3, 4].map((number) => anExpert({ code: `ex-${number}`, ...(number === 1 ? expert : number === 4 ? fourth : {}) })),
  });
  return decide(material, bank, indexReviews(bank), today);
}

/** Prints of two texts that are not the present one. */
export const [first, second] = ['a'.repeat(16), 'b'.repeat(16)] as const;

/** Returns what the gate says of a work whose conclusions are on the revision `first`, with amendments; an empty `to` is the present text. */
export function amended(steps: readonly Step[], entries: readonly Entry<unknown>[] = []): Decision {
  const material = aMaterial();
  const { protocol } = anApproval(material);
  const reviews = [1, 2, 3].map((number) => aReview(material, { revision: first }, number));
  // Each amendment is accepted by a protocol of its own, unless a test names another.
  const accepted = steps.map((_, index) => aProtocol({ number: `П-${index}`, amended: [material.id] }, { id: `accepted-${index}` }));
  const bank = aBank({ entries: [material, protocol, ...accepted, ...entries], reviews });
  const amendments = steps.map(({ from = first, to = '', ...rest }, index) => ({
    material: material.id,
    file: 'x',
    data: { from, to: to || revisionOf(material), date: '2025-11-20', reason: 'Опечатка', protocol: `accepted-${index}`, ...rest },
  }));
  return decide(material, { ...bank, amendments }, indexReviews({ ...bank, amendments }), TODAY);
}

/** An amendment as a test names it. */
export type Step = Partial<AmendmentEntry['data']>;

/** Returns the reasons of a decision in order. */
export const codes = ({ findings }: Decision) => findings.map(({ reason }) => reason);

/** Associations besides that of the work: one below it, one beside it, and two that may not decide. */
export const units = [
  aUnit({ kind: 'section', parent: 'math' }, { id: 'geometry' }),
  aUnit({ kind: 'omo' }, { id: 'physics' }),
  aUnit({ kind: 'mmo', parent: 'math' }, { id: 'town' }),
  aUnit({ kind: 'club', parent: 'math' }, { id: 'club' }),
];

/** Three void conclusions leave too few. */
export const threeOf = (reason: Reason): Reason[] => [reason, reason, reason, 'too-few'];
