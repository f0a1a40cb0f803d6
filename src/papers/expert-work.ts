import type { TakenWork } from '../bank/views/taken-work.ts';
import { materialText } from '../text/material.ts';
import { sheetText as words } from '../text/sheet.ts';
import type { PackSources } from './work-pack.ts';
import { workDocx } from './work-docx.ts';
import { workTree } from './work-tree.ts';

/** Returns a work under review as the bytes of a DOCX for its experts: the whole of what they judge, without what only a published work has. */
export function expertWorkDocx(
  work: TakenWork,
  revision: string,
  { body, field, pictures, addressOf }: Pick<PackSources, 'body' | 'field' | 'pictures' | 'addressOf'>,
): Promise<Uint8Array> {
  const tree = workTree(underReview(work, revision), body, field, addressOf);
  return workDocx(tree, { title: work.title, creator: work.bank, day: work.day, pictures });
}

/** It is not published: nobody may refer to it yet, and its page is not there. The print tells which text was read. */
function underReview({ demo, facts, ...work }: TakenWork, revision: string): TakenWork {
  const notice = [words.underReview(revision), demo].filter(Boolean).join(' ');
  return {
    ...work,
    demo: notice,
    facts: facts.filter(([name]) => name !== materialText.facts.published),
    citation: '',
    address: undefined,
  };
}
