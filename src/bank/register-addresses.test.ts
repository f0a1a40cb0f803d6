import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, anExpert, aPerson, TODAY } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import { registerAddresses } from './register-addresses.ts';

test('numbers, papers and authors with their days; papers and samples are not for search engines', () => {
  const work = aMaterial({ authors: [{ person: 'anna' }], updated: '2026-01-10' }, { id: 'drobi' });
  const gone = aMaterial({ authors: [{ person: 'boris' }], state: 'withdrawn', state_reason: 'Ошибка.' }, { id: 'gone' });
  const [own, other] = [anApproval(work), anApproval(gone)];
  const [decision] = other.protocol.data.decisions;
  const second = { ...other.protocol, id: 'p-2', data: { ...other.protocol.data, decisions: [{ ...decision!, number: '2025-2' }] } };
  const experts = [1, 2, 3].map((number) => anExpert({ code: `ex-${number}`, ...(number === 1 && { person: 'reader' }) }));
  const people = [
    aPerson({}, { id: 'anna' }),
    aPerson({ demo: true }, { id: 'boris' }),
    aPerson({ surname: 'Примерова' }, { id: 'reader' }),
  ];
  const bank = aBank({
    entries: [work, gone, own.protocol, second, ...people],
    reviews: [...own.reviews, ...other.reviews],
    experts,
    region: { review: { criteria: 'set-1', names_public: true } },
  });
  const pages = registerAddresses(createCatalogue(bank, decideAll(bank, TODAY), TODAY));
  expect(new Map(pages.map(({ path, ...page }) => [path, page]))).toEqual(
    new Map<string, object>([
      ['/reestr/', { modified: '2026-01-10', hidden: undefined }],
      ['/r/2025-1/', { modified: '2026-01-10', hidden: undefined }],
      ['/r/2025-2/', { modified: '2025-12-01', hidden: true }],
      ['/svidetelstva/2025-1/anna/', { hidden: true }],
      ['/svidetelstva/2025-2/boris/', { hidden: true }],
      ['/svidetelstva/ekspertu/reader/', { hidden: true }],
      ['/avtory/anna/vypiska/', { hidden: true }],
      ['/avtory/boris/vypiska/', { hidden: true }],
      ['/avtory/anna/', { modified: '2026-01-10', hidden: undefined }],
      ['/avtory/boris/', { modified: undefined, hidden: true }],
      ['/avtory/reader/', { modified: undefined, hidden: undefined }],
    ]),
  );
});
