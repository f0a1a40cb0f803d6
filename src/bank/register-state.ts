import { formatDate } from '../text/format.ts';
import { registerText } from '../text/register.ts';
import type { Entry } from './bank.ts';
import type { Material } from './model/material.ts';
import type { Decision } from './review/decide.ts';
import { isFavourable, type Ruling } from './review/rulings.ts';

/**
 * What holds of a registered work now. `suspended`: its review does not count at present, so neither its title nor its authors are told.
 */
export type RegisterState = 'active' | 'replaced' | 'archived' | 'expired' | 'withdrawn' | 'suspended';

/** States in which a certificate is true: the work was examined, and the decision was not taken back. */
const standing: ReadonlySet<RegisterState> = new Set(['active', 'replaced', 'archived']);

/** Tells whether a certificate of a work in this state holds. */
export function isStanding(state: RegisterState): boolean {
  return standing.has(state);
}

interface Standing {
  readonly state: RegisterState;
  readonly reason?: string | undefined;
}

/** Returns what holds of a work that has a number, by the rulings of those who may decide; a newer edition takes its place once it is let through itself. */
export function registeredState({ data, id }: Entry<Material>, decisions: ReadonlyMap<string, Decision>): Standing {
  const { approved = false, findings = [], rulings = [] } = decisions.get(id) ?? {};
  const last = rulings.at(-1);
  const back = last && !isFavourable(last.decision.verdict) ? retraction(last) : undefined;
  // Since when is told by the protocol; the author's own words come after it.
  if (data.state === 'withdrawn') return { state: 'withdrawn', reason: bothOf(back, data.state_reason) };
  if (back !== undefined) return { state: 'withdrawn', reason: back };
  if (findings.some(({ reason, file }) => reason === 'expired' && file === last?.entry.file))
    return { state: 'expired', reason: expiry(last) };
  if (!approved) return { state: 'suspended' };
  if (decisions.get(data.replaced_by ?? '')?.approved === true) return { state: 'replaced', reason: data.state_reason };
  return data.state === 'archived' ? { state: 'archived', reason: data.state_reason } : { state: 'active' };
}

function bothOf(back: string | undefined, own: string | undefined): string | undefined {
  return back === undefined || own === undefined || back.includes(own) ? (back ?? own) : `${back} ${own}`;
}

/** The protocol that took the recommendation back, and why. */
function retraction({ entry: { data }, decision }: Ruling): string {
  return [registerText.retracted(data.number, formatDate(data.date)), decision.reason].filter(Boolean).join(' ');
}

function expiry(ruling: Ruling | undefined): string | undefined {
  const until = ruling?.decision.until;
  return until === undefined ? undefined : registerText.expiredOn(formatDate(until));
}
