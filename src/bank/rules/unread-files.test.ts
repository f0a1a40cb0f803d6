import { describe, expect, test } from 'vitest';
import { aBank, aContext, aMaterial, anApproval, aPage, brief, type BankParts } from '../../testing/builders.ts';
import { internalLinks } from './internal-links.ts';
import { redirects } from './redirects.ts';
import { reviewQuorum } from './review-quorum.ts';
import type { RuleContext } from './rule.ts';

const fragment = (file: string, more: object = {}): RuleContext['fragments'][number] =>
  ({ file, kind: undefined, id: undefined, isWhole: false, data: {}, body: '', bodyLine: 1, files: [], source: '', ...more }) as never;
const other = fragment('news/2025-2026/x/index.md');
const review = fragment('reviews/2025-2026/material-1/01.yaml');
const protocol = fragment('protocols/a.yaml', { kind: 'protocol', source: 'material: material-1' });
const criteria = fragment('criteria/a.yaml', { kind: 'criteria' });
const lost = { broken: new Map([['unit', new Set(['lost'])]] as const) };

/** What rules say of a link and of a redirect to an address, where some files could not be read. */
const linked = (target: string, faulty: Parameters<typeof aContext>[1]) =>
  internalLinks.check(aContext(aBank({ entries: [aMaterial(), aPage({}, { id: 'o-banke', body: `[x](${target})` })] }), faulty)).length;
const redirected = (target: string, faulty: Parameters<typeof aContext>[1]) =>
  redirects.check(aContext(aBank({ entries: [aMaterial()], redirects: { '/old/': target } }), faulty)).length;

describe('what could not be read is told once, and not by every link to it', () => {
  test.each<[string, string, Parameters<typeof aContext>[1], [links: number, redirects: number]]>([
    ['an entry whose file is faulty', '/obedineniya/lost/', lost, [0, 0]],
    ['another entry then', '/obedineniya/gone/', lost, [1, 1]],
    ['a list, when some file is faulty', '/predmety/matematika/', { fragments: [other] }, [0, 0]],
    ['a list, when none is', '/predmety/matematika/', {}, [1, 1]],
    ['an entry that is not there, when another file is faulty', '/obedineniya/gone/', { fragments: [other] }, [1, 1]],
    ['a work that waits', '/materialy/material-1/', {}, [1, 1]],
    ['a work whose conclusion is faulty', '/materialy/material-1/', { fragments: [review] }, [0, 0]],
    ['a work that may be named by a faulty protocol', '/materialy/material-1/', { fragments: [protocol] }, [0, 0]],
    ['a work while a set of criteria is faulty', '/materialy/material-1/', { fragments: [criteria] }, [0, 0]],
    ['a work while another file is faulty', '/materialy/material-1/', { fragments: [other] }, [1, 1]],
  ])('%s', (_name, target, faulty, expected) => expect([linked(target, faulty), redirected(target, faulty)]).toEqual(expected));
});

test('a work is not blamed for what a faulty file may have answered', () => {
  const material = aMaterial();
  const { reviews, protocol: decided } = anApproval(material);
  const found = (parts: BankParts, fragments: RuleContext['fragments']) =>
    brief(reviewQuorum.check(aContext(aBank({ entries: [material], ...parts }), { fragments })));
  const file = 'error materials/2025-2026/material-1/index.md title';
  expect(found({}, [])).toEqual([file, file]);
  expect(found({}, [review])).toEqual([file]);
  expect(found({}, [protocol])).toEqual([file]);
  expect(found({}, [review, protocol])).toEqual([]);
  expect(found({}, [criteria])).toEqual([]);
  expect(found({}, [other])).toEqual([file, file]);
  expect(found({ reviews, entries: [material, decided] }, [])).toEqual([]);
  expect(found({ experts: [] }, [])).toEqual([]);
});
