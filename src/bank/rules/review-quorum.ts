import type { Issue } from '../issue.ts';
import type { Decision } from '../review/decide.ts';
import { slips } from '../review/reason.ts';
import { reasons } from '../review/reasons.ts';
import { isFavourable } from '../review/rulings.ts';
import { revisionHint } from '../review/tell-revision.ts';
import { unjudgedReasons } from '../unjudged.ts';
import type { Rule } from './rule.ts';

/** A material is on the site only with a valid review; what is missing is told, and the material waits. */
export const reviewQuorum: Rule = {
  id: 'review-quorum',
  asks: 'Работа публикуется, когда у неё есть кворум действительных заключений и решение в протоколе.',
  check: ({ decisions, ...readings }) =>
    [...readings.bank.entries.material.values()].flatMap((material): Issue[] => {
      const decision = decisions.get(material.id);
      const unjudged = unjudgedReasons(material.id, readings);
      const findings = decision?.findings.filter(({ reason }) => !unjudged.includes(reason)) ?? [];
      if (!decision || findings.length === 0) return [];
      // What has a number is known outside: it never leaves the site by a warning.
      const isKnown = material.data.published !== undefined || isRegistered(decision);
      const wait = decision.approved ? '' : ` Пока это так, работы «${material.id}» на сайте нет.`;
      return findings.map(({ reason, file, detail, field }) => {
        const [message, hint] = reasons[reason];
        return {
          rule: 'review-quorum',
          severity: slips.has(reason) || (isKnown && !decision.approved) ? 'error' : 'warning',
          file,
          // What is missing stands nowhere: the work itself is named.
          field: field ?? (file === material.file ? ['title'] : undefined),
          message: `${message}${detail ? ` (${detail})` : ''}.${wait}`,
          hint: hint + revisionHint(reason, decision),
        };
      });
    }),
};

/** Refusals, withdrawals and terms that are over take a work off by a decision; nothing else does. */
function isRegistered({ rulings, findings, retraction }: Decision): boolean {
  const decided = findings.some(({ reason }) => reason === 'protocol-refuses' || reason === 'expired');
  const numbered = rulings.some(({ decision }) => decision.number !== undefined && isFavourable(decision.verdict));
  return numbered && !decided && retraction === undefined;
}
