import type { Entry } from '../bank/bank.ts';
import { createCatalogue, type Catalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import type { Material } from '../bank/model/material.ts';
import { aBank, aMaterial, anExpert, TODAY } from './builders.ts';
import { around } from './full-bank/around.ts';
import { held } from './full-bank/held.ts';
import { papers } from './full-bank/papers.ts';
import { approvals, works } from './full-bank/works.ts';

const bank = aBank({
  region: {
    name_gen: 'Области',
    forge: { kind: 'gitlab', url: 'https://forge.primery.rf/bank/opyt.git' },
    review: { criteria: 'set-1', names_public: true },
  },
  vocabularies: {
    municipalities: [
      { id: 'region', name: 'Региональный уровень', short: 'Вся область', kind: 'region' },
      {
        id: 'north',
        name: 'Северный муниципальный округ',
        short: 'Северный округ',
        kind: 'district',
        centre: 'Север',
        old_names: ['Северный район'],
      },
      { id: 'south', name: 'Южный округ', kind: 'district' },
    ],
    indicators: [
      { id: 'people', name: 'Участники', unit: 'чел.', definition: 'Сколько было' },
      { id: 'dpp', name: 'Программы', unit: 'шт.', definition: 'Сколько прошло' },
    ],
  },
  entries: [
    ...works,
    ...approvals.map(({ protocol }) => protocol),
    aMaterial({ title: 'Ждёт' }, { id: 'waits' }),
    ...held,
    ...papers,
    ...around,
  ],
  reviews: approvals.flatMap(({ reviews }) => reviews),
  experts: [1, 2, 3].map((number) => anExpert({ code: `ex-${number}`, ...(number === 1 ? { person: 'expert', units: ['math'] } : {}) })),
});

/** Returns a bank of all kinds: of most one thing with every field filled and one bare, works of every state; each call makes a catalogue anew, so nothing is remembered. */
export function fullCatalogue(): Catalogue {
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

/** Returns a work of the full bank by its id. */
export function workOf(id: string): Entry<Material> {
  const found = bank.entries.material.get(id);
  if (found === undefined) throw new Error(`The full bank has no work ${id}.`);
  return found;
}
