import { createHash } from 'node:crypto';
import type { Bank, Entry } from '../bank.ts';
import type { Credit } from '../model/credit.ts';
import type { Material } from '../model/material.ts';
import type { Programme } from '../model/publication.ts';
import { materialPolicy, programmePolicy, type Policy } from './policy.ts';
import { revisionOf } from './revision.ts';

/** What passes the gate: a material or a professional programme, as far as the gate looks at it. */
export interface Work {
  readonly id: string;
  readonly file: string;
  readonly demo: boolean;
  readonly authors: readonly Credit[];
  readonly subjects: readonly string[];
  readonly unit: string;
  /** ISO days; a list of programmes tells neither. */
  readonly submitted?: string | undefined;
  readonly published?: string | undefined;
  /** Only number and title of a withdrawn work stay: no text of it is left to be changed. */
  readonly withdrawn: boolean;
  readonly revision: string;
  readonly policy: Policy;
}

/** Returns a material as a work. */
export function workOf(material: Entry<Material>, bank: Bank): Work {
  const { id, file, data } = material;
  const { demo, authors, subjects, unit, submitted, published, state } = data;
  const revision = revisionOf(material);
  return {
    id,
    file,
    demo,
    authors,
    subjects,
    unit,
    submitted,
    published,
    withdrawn: state === 'withdrawn',
    revision,
    policy: materialPolicy(data, bank),
  };
}

/** Returns a programme as a work of its organisation. */
export function workOfProgramme(programme: Programme, file: string, bank: Bank): Work {
  const policy = programmePolicy(bank);
  const { id, demo, organisation } = programme;
  const unit = bank.region.association.unit;
  const revision = revisionOfProgramme(programme);
  return { id, file, demo, authors: [{ organisation }], subjects: [], unit, withdrawn: false, revision, policy };
}

/** Returns 16 hex digits that change when what the list says of a programme changes: its title, kind, hours or organisation. */
export function revisionOfProgramme({ title, kind, hours, organisation }: Programme): string {
  const words = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256')
    .update(JSON.stringify([words, kind, hours, organisation]))
    .digest('hex')
    .slice(0, 16);
}
