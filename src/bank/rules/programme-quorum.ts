import { decideProgrammes, hasPassed } from '../review/programmes.ts';
import { isFavourable } from '../review/rulings.ts';
import { reasons } from '../review/reasons.ts';
import { revisionHint } from '../review/tell-revision.ts';
import { defineRule } from './rule.ts';

/** A programme is called recommended only when its protocol says so, and the conclusions where they are asked for; until then the site does not name it. */
export const programmeQuorum = defineRule({
  id: 'programme-quorum',
  severity: 'error',
  asks: 'Рекомендованная программа названа в своём протоколе и рекомендована им; если регион просит и заключения, их довольно.',
  find: ({ bank, today }) => {
    const decisions = decideProgrammes(bank, today);
    return [...bank.entries.programmes.values()].flatMap(({ file, data }) =>
      data.programmes.flatMap((programme, index) => {
        const decision = decisions.get(programme);
        if (!decision || hasPassed(programme, decisions) || !isFavourable(programme.verdict)) return [];
        return decision.findings.map(({ reason, detail, file: place, field }) => ({
          file: place,
          field: place === file ? ['programmes', index, 'verdict'] : field,
          message: `${reasons[reason][0]}${detail ? ` (${detail})` : ''}. Пока это так, программы «${programme.id}» на сайте нет.`,
          hint: reasons[reason][1] + revisionHint(reason, decision),
        }));
      }),
    );
  },
});
