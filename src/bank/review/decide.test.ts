import { describe, expect, test } from 'vitest';
import {
  aBank,
  aCriteria,
  aMaterial,
  aPerson,
  aProtocol,
  aReview,
  anApproval,
  anExpert,
  aUnit,
  someProgrammes,
  TODAY,
  type BankParts,
} from '../../testing/builders.ts';
import type { AmendmentEntry, Entry } from '../bank.ts';
import type { Programme } from '../model/publication.ts';
import { decide, indexReviews, type Decision } from './decide.ts';
import { decideProgrammes, hasPassed } from './programmes.ts';
import type { Reason } from './reason.ts';
import { reasons } from './reasons.ts';
import { revisionOf } from './revision.ts';
import { revisionOfProgramme } from './work.ts';

interface Changes {
  readonly material?: Parameters<typeof aMaterial>[0];
  /** Overrides of the first conclusion. */
  readonly review?: Parameters<typeof aReview>[1];
  readonly reviews?: readonly Parameters<typeof aReview>[1][];
  readonly expert?: Parameters<typeof anExpert>[0];
  readonly protocol?: Parameters<typeof aProtocol>[0];
  readonly decision?: object;
  readonly parts?: BankParts;
  readonly today?: string;
}

/** An approved work with one thing changed. */
function decideOn({
  material: overrides = {},
  review = {},
  reviews = [review, {}, {}],
  expert = {},
  protocol,
  decision = {},
  parts = {},
  today = TODAY,
}: Changes): Decision {
  const material = aMaterial(overrides);
  const verdict = { material: material.id, verdict: 'recommended' as const, number: '1', ...decision };
  const bank = aBank({
    ...parts,
    entries: [material, aProtocol({ decisions: [verdict], ...protocol }), ...(parts.entries ?? [])],
    reviews: reviews.map((own, index) => aReview(material, own, index + 1)),
    experts: [1, 2, 3, 4].map((number) => anExpert({ code: `ex-${number}`, ...(number === 1 ? expert : {}) })),
  });
  return decide(material, bank, indexReviews(bank), today);
}

const [first, second] = ['a'.repeat(16), 'b'.repeat(16)] as const;

/** A work whose conclusions are on the revision `first`, with amendments; an empty `to` is the present text. */
function amended(steps: readonly Step[], entries: readonly Entry<unknown>[] = []): Decision {
  const material = aMaterial();
  const { protocol } = anApproval(material);
  const reviews = [1, 2, 3].map((number) => aReview(material, { revision: first }, number));
  const bank = aBank({ entries: [material, protocol, ...entries], reviews });
  const amendments = steps.map(({ from = first, to = '', ...rest }) => ({
    material: material.id,
    file: 'x',
    data: { from, to: to || revisionOf(material), date: '2025-11-20', reason: 'Опечатка', protocol: 'protocol-1', ...rest },
  }));
  return decide(material, { ...bank, amendments }, indexReviews({ ...bank, amendments }), TODAY);
}
type Step = Partial<AmendmentEntry['data']>;

const codes = ({ findings }: Decision) => findings.map(({ reason }) => reason);

test('three conclusions and a protocol let a work through', () => {
  const decision = decideOn({});
  expect(decision).toMatchObject({ approved: true, average: 6, findings: [], protocol: { id: 'protocol-1', number: '1' } });
  expect(decision.valid).toHaveLength(3);
});

/** A set one criterion of which is called like a property that every object inherits. */
const inherited = aCriteria(
  {
    criteria: [
      { id: 'constructor', name: 'К', ask: 'К' },
      { id: 'useful', name: 'П', ask: 'П' },
    ],
  },
  { id: 'set-1' },
);
/** A set in which the mean of one criterion must reach 2.5. */
const strict = aCriteria(
  {
    criteria: [
      { id: 'clear', name: 'К', ask: 'К' },
      { id: 'useful', name: 'П', ask: 'П', minimum: 2.5 },
    ],
  },
  { id: 'set-1' },
);
const municipal = aCriteria({ pass: 6 }, { id: 'municipal' });
const byMunicipality = { submitted_via: 'municipality', municipality: 'town' } as const;
/** As in Kabardino-Balkaria: what a municipality submits is judged by a set of its own. */
const kbr: BankParts = {
  entries: [municipal],
  vocabularies: { municipalities: [{ id: 'town', name: 'Город', kind: 'city' }] },
  region: {
    review: {
      criteria: 'set-1',
      submitted_by: ['municipality'],
      own: [{ submitted_via: 'municipality', criteria: 'municipal', quorum: 2 }],
    },
  },
};
const full = { scores: { constructor: 3, useful: 3 } };
const units = [
  aUnit({ kind: 'section', parent: 'math' }, { id: 'geometry' }),
  aUnit({ kind: 'omo' }, { id: 'physics' }),
  aUnit({ kind: 'mmo', parent: 'math' }, { id: 'town' }),
  aUnit({ kind: 'club', parent: 'math' }, { id: 'club' }),
];
const atSoiro = () => aPerson({ posts: [{ position: 'учитель', organisation: 'soiro' }] });
const threeOf = (reason: Reason): Reason[] => [reason, reason, reason, 'too-few'];
const withdrawal = aProtocol(
  { number: '2', date: '2025-12-20', decisions: [{ material: 'material-1', verdict: 'withdrawn', reason: 'Ошибка в опыте' }] },
  { id: 'withdrawal' },
);
/** Another protocol of the day on which the work was recommended. */
const sameDay = (verdict: 'recommended' | 'rejected' | 'withdrawn', number = '10') =>
  aProtocol({ number, decisions: [{ material: 'material-1', verdict, number: '1', reason: 'Ошибка в опыте' }] }, { id: 'a-protocol' });
const low = { scores: { clear: 1, useful: 1 } };
const cases: [name: string, changes: Changes, expected: Reason[]][] = [
  ['the expert is not in the list', { review: { expert: 'nobody' } }, ['expert-unknown', 'too-few']],
  ['the accreditation has not begun', { expert: { since: '2025-11-02' } }, ['expert-expired', 'too-few']],
  ['the accreditation is over', { expert: { until: '2025-10' } }, ['expert-expired', 'too-few']],
  ['the accreditation ends in the month of the conclusion', { expert: { until: '2025-11' } }, []],
  ['another subject', { expert: { subjects: ['trud'] } }, ['expert-subject', 'too-few']],
  ['one expert twice', { review: { expert: 'ex-2' } }, ['expert-twice', 'too-few']],
  [
    'the expert is the author',
    { expert: { person: 'person-1' }, material: { authors: [{ person: 'person-1' }] } },
    ['expert-is-author', 'too-few'],
  ],
  ['the expert works with the author', { expert: { organisation: 'redakciya' } }, ['same-organisation', 'too-few']],
  [
    'the expert works where the author works',
    {
      expert: { organisation: 'soiro' },
      material: { authors: [{ person: 'person-1' }] },
      parts: { entries: [aPerson({ posts: [{ position: 'учитель', organisation: 'soiro', since: '2024' }] })] },
    },
    ['same-organisation', 'too-few'],
  ],
  [
    'the expert works where the author used to work',
    {
      expert: { organisation: 'soiro' },
      material: { authors: [{ person: 'person-1' }] },
      parts: { entries: [aPerson({ posts: [{ position: 'учитель', organisation: 'soiro', until: '2024' }] })] },
    },
    [],
  ],
  [
    'the expert has a second post where the author works',
    {
      expert: { person: 'expert' },
      material: { authors: [{ person: 'person-1' }] },
      parts: {
        entries: [atSoiro(), aPerson({ posts: [{ position: 'методист', organisation: 'soiro', since: '2025-09' }] }, { id: 'expert' })],
      },
    },
    ['same-organisation', 'too-few'],
  ],
  [
    'the expert had left the place where the author works',
    {
      expert: { person: 'expert' },
      material: { authors: [{ person: 'person-1' }] },
      parts: {
        entries: [atSoiro(), aPerson({ posts: [{ position: 'методист', organisation: 'soiro', until: '2025-10' }] }, { id: 'expert' })],
      },
    },
    [],
  ],
  [
    'the author works where the expert does, though the work names another place',
    {
      expert: { organisation: 'soiro' },
      material: { authors: [{ person: 'person-1', organisation: 'redakciya' }] },
      parts: { entries: [atSoiro()] },
    },
    ['same-organisation', 'too-few'],
  ],
  ['a declared interest', { review: { conflict: true } }, ['conflict', 'too-few']],
  ['an unknown set of criteria', { review: { criteria: 'set-9' } }, ['criteria-unknown', 'too-few']],
  [
    'a set that the region has not taken',
    { review: { criteria: 'easy' }, parts: { entries: [aCriteria({ pass: 1 }, { id: 'easy' })] } },
    ['criteria-foreign', 'too-few'],
  ],
  [
    'a set of earlier years',
    {
      review: { criteria: 'easy' },
      parts: { entries: [aCriteria({ pass: 1 }, { id: 'easy' })], region: { review: { criteria: 'set-1', accepted: ['easy'] } } },
    },
    [],
  ],
  [
    'a criterion called as what every object has, without a score',
    { reviews: [{ scores: { useful: 3 } }, full, full], parts: { entries: [inherited] } },
    ['criterion-missing', 'too-few'],
  ],
  [
    'a set that was not in force then',
    { parts: { entries: [aCriteria({ until: '2025-10' }, { id: 'set-1' })] } },
    threeOf('criteria-expired'),
  ],
  ['a set that came into force that day', { parts: { entries: [aCriteria({ since: '2025-11-01' }, { id: 'set-1' })] } }, []],
  ['two criteria without a score', { review: { scores: {} } }, ['criterion-missing', 'criterion-missing', 'too-few']],
  ['a score below the scale', { review: { scores: { clear: -1, useful: 3 } } }, ['score-range', 'too-few']],
  [
    'the mean of one criterion below its minimum',
    { review: { scores: { clear: 3, useful: 0 } }, parts: { entries: [strict] } },
    ['below-minimum'],
  ],
  ['the mean of one criterion at its minimum', { review: { scores: { clear: 3, useful: 1.5 } }, parts: { entries: [strict] } }, []],
  ['a criterion without a score', { review: { scores: { clear: 3 } } }, ['criterion-missing', 'too-few']],
  ['a criterion that the set does not have', { review: { scores: { clear: 3, useful: 3, new: 3 } } }, ['criterion-unknown', 'too-few']],
  ['a score above the scale', { review: { scores: { clear: 4, useful: 3 } } }, ['score-range', 'too-few']],
  ['another text was read', { review: { revision: '1'.repeat(16) } }, ['text-changed', 'too-few']],
  ['the print was never typed in', { review: { revision: '0'.repeat(16) } }, ['revision-empty', 'too-few']],
  ['a conclusion of tomorrow', { review: { date: '2026-02-02' } }, ['in-future', 'too-few']],
  ['a conclusion given before the work was submitted', { review: { date: '2025-09-30' } }, ['before-submitted', 'too-few']],
  ['a conclusion of the day of submission', { review: { date: '2025-10-01' } }, []],
  ['a demo conclusion about a real work', { review: { demo: true } }, ['demo-review', 'too-few']],
  ['a demo expert reads a real work', { expert: { demo: true } }, ['demo-review', 'too-few']],
  ['a demo expert reads a demo work', { expert: { demo: true }, material: { demo: true } }, []],
  ['two conclusions', { reviews: [{}, {}] }, ['too-few']],
  ['a void conclusion beside three good ones', { reviews: [{ conflict: true }, {}, {}, {}] }, ['conflict']],
  ['low scores', { reviews: [low, low, low] }, ['below-pass']],
  ['exactly the threshold', { reviews: [2, 2, 2].map((score) => ({ scores: { clear: score, useful: score } })) }, []],
  ['a zero that blocks', { review: { scores: { clear: 0, useful: 3 } } }, ['blocking-zero']],
  ['a zero that does not', { review: { scores: { clear: 3, useful: 0 } } }, []],
  ['experts far apart', { review: low }, ['spread']],
  ['a fourth expert settles it', { reviews: [low, {}, {}, {}] }, []],
  ['most are against', { reviews: [{ verdict: 'revise' }, { verdict: 'rejected' }, {}] }, ['not-recommended']],
  ['as many for as against', { reviews: [{ verdict: 'revise' }, { verdict: 'rejected' }, {}, {}] }, ['not-recommended']],
  ['remarks are for', { reviews: [{ verdict: 'recommended-notes' }, { verdict: 'recommended-notes' }, { verdict: 'revise' }] }, []],
  ['no protocol', { decision: { material: 'other' } }, ['no-protocol']],
  ['a protocol before the last conclusion', { review: { date: '2025-11-21' } }, ['protocol-early']],
  ['a protocol of tomorrow', { today: '2025-11-19' }, ['protocol-future']],
  ['a recommendation taken back', { parts: { entries: [withdrawal] } }, ['retracted']],
  ['taken back on the day of the recommendation', { parts: { entries: [sameDay('withdrawn')] } }, ['retracted', 'protocols-contradict']],
  ['refused on the day of the recommendation', { parts: { entries: [sameDay('rejected')] } }, ['protocol-refuses', 'protocols-contradict']],
  [
    'recommended by the later number of the day on which it was refused',
    { protocol: { number: '9' }, decision: { verdict: 'rejected' }, parts: { entries: [sameDay('recommended')] } },
    ['protocols-contradict'],
  ],
  ['recommended twice in a day', { parts: { entries: [sameDay('recommended')] } }, []],
  ['a withdrawal of what nobody recommended', { decision: { verdict: 'withdrawn' } }, ['protocol-refuses']],
  ['the author submits where only municipalities may', { parts: kbr }, ['submitted-otherwise']],
  [
    'a municipal work judged by the set for all',
    { material: byMunicipality, parts: kbr },
    [...threeOf('criteria-foreign').slice(0, 3), 'too-few'],
  ],
  [
    'a municipal work judged by the set of its own, by as many as it needs',
    { material: byMunicipality, parts: kbr, reviews: [{ criteria: 'municipal' }, { criteria: 'municipal' }] },
    [],
  ],
  [
    'a municipal work below the threshold of its own',
    {
      material: byMunicipality,
      parts: kbr,
      reviews: [{ criteria: 'municipal' }, { criteria: 'municipal', scores: { clear: 3, useful: 2 } }],
    },
    ['below-pass'],
  ],
  [
    'a municipality submits and is not named',
    {
      material: { ...byMunicipality, municipality: 'region' },
      parts: kbr,
      reviews: [{ criteria: 'municipal' }, { criteria: 'municipal' }],
    },
    ['municipality-unnamed'],
  ],
  ['a protocol that refuses', { decision: { verdict: 'revise' } }, ['protocol-refuses']],
  ['a protocol of the association of the work', { protocol: { unit: 'math' } }, []],
  ['a protocol of the association above it', { material: { unit: 'geometry' }, protocol: { unit: 'math' }, parts: { entries: units } }, []],
  ['a protocol of a section below it', { protocol: { unit: 'geometry' }, parts: { entries: units } }, ['protocol-unit']],
  ['a protocol of another association', { protocol: { unit: 'physics' }, parts: { entries: units } }, ['protocol-unit']],
  ['a protocol of a club', { material: { unit: 'club' }, protocol: { unit: 'club' }, parts: { entries: units } }, ['protocol-unit']],
  [
    'a protocol of a municipal association about its own work',
    { material: { unit: 'town' }, protocol: { unit: 'town' }, parts: { entries: units } },
    ['protocol-unit'],
  ],
  ['a term that is over', { decision: { until: '2026-01' } }, ['expired']],
  ['a term that ends this month', { decision: { until: '2026-02' } }, []],
  ['published before the protocol', { material: { published: '2025-11-19' } }, ['published-early']],
  ['a demo protocol about a real work', { protocol: { demo: true } }, ['demo-protocol']],
];

const amendmentCases: [name: string, given: [step: Step, entries?: Entry<unknown>[]], expected: Reason[]][] = [
  ['an amendment of tomorrow', [{ date: '2026-02-02' }], ['amendment-future']],
  ['an amendment under no protocol', [{ protocol: 'nowhere' }], ['amendment-undecided']],
  [
    'an amendment under a protocol of tomorrow',
    [{ protocol: 'p-2' }, [aProtocol({ number: '2', date: '2026-02-02' }, { id: 'p-2' })]],
    ['amendment-undecided'],
  ],
  ['an amendment of another day than its protocol', [{ date: '2025-11-21' }], ['amendment-date']],
  [
    'an amendment under a protocol before the conclusions',
    [{ protocol: 'p-2', date: '2025-10-31' }, [aProtocol({ number: '2', date: '2025-10-31' }, { id: 'p-2' })]],
    ['amendment-early'],
  ],
  [
    'an amendment under a demo protocol',
    [{ protocol: 'p-2' }, [aProtocol({ number: '2', demo: true }, { id: 'p-2' })]],
    ['amendment-undecided'],
  ],
  [
    'an amendment under a protocol of a club',
    [{ protocol: 'p-2' }, [...units, aProtocol({ number: '2', unit: 'club' }, { id: 'p-2' })]],
    ['amendment-undecided'],
  ],
];

describe('what keeps a work off the site', () => {
  test.each(cases)('%s', (_name, changes, expected) => {
    const decision = decideOn(changes);
    expect(codes(decision)).toEqual(expected);
    const blocks = expected.some((reason) => !['expert-unknown', 'conflict'].includes(reason));
    expect(decision.approved).toBe(!blocks);
  });

  test('every reason has a case and words of its own', () => {
    const reached = new Set([...cases, ...amendmentCases].flatMap(([, , expected]) => expected));
    expect([...reached].sort()).toEqual(Object.keys(reasons).sort());
    expect(new Set(Object.values(reasons).map(([message]) => message)).size).toBe(Object.keys(reasons).length);
  });
});

test('one person under two codes counts once', () => {
  const material = aMaterial();
  const experts = ['ex-1', 'ex-2', 'ex-3'].map((code) => anExpert({ code, person: code === 'ex-3' ? 'person-2' : 'person-1' }));
  const { reviews, protocol } = anApproval(material);
  const bank = aBank({ entries: [material, protocol], reviews, experts });
  expect(codes(decide(material, bank, indexReviews(bank), TODAY))).toEqual(['expert-twice', 'too-few']);
});

test('the latest protocol decides', () => {
  const later = aProtocol(
    { number: '2', date: '2025-12-20', decisions: [{ material: 'material-1', verdict: 'revise' }] },
    { id: 'a-later-one' },
  );
  expect(codes(decideOn({ parts: { entries: [later] } }))).toEqual(['protocol-refuses']);
});

test('a later protocol may prolong the first', () => {
  const later = aProtocol(
    { number: '2', date: '2026-01-20', decisions: [{ material: 'material-1', verdict: 'recommended', number: '1', until: '2029' }] },
    { id: 'a-later-one' },
  );
  expect(decideOn({ decision: { until: '2025-12' }, parts: { entries: [later] } })).toMatchObject({
    approved: true,
    protocol: { id: 'a-later-one' },
  });
});

test('of a retracted work number and title stay, whatever has become of its text', () => {
  const decision = decideOn({ material: { state: 'withdrawn' }, review: { revision: '1'.repeat(16) }, parts: { entries: [withdrawal] } });
  expect(decision).toMatchObject({ approved: true, findings: [], protocol: { number: '1' } });
  expect(decision.retraction).toMatchObject({ date: '2025-12-20', reason: 'Ошибка в опыте' });
});

describe('a programme', () => {
  const listed = {
    id: 'programme-1',
    title: 'Дроби',
    kind: 'pk',
    hours: 36,
    organisation: 'soiro',
    verdict: 'recommended',
    demo: false,
  } as const;
  const programme: Programme = { ...listed, protocol: 'protocol-1' };
  const read = (number: number, overrides: object = {}) => ({
    material: 'programme-1',
    file: `reviews/2025-2026/programme-1/0${number}.yaml`,
    data: { ...aReview(aMaterial()).data, expert: `ex-${number}`, criteria: 'dpp', revision: revisionOfProgramme(programme), ...overrides },
  });
  const named = (verdict: Programme['verdict'] = 'recommended', code = 'programme-1') => aProtocol({ decisions: [{ code, verdict }] });
  const decideOnProgramme = (
    own: typeof programme,
    reviews: readonly ReturnType<typeof read>[],
    { region = {}, entries = [named()] }: BankParts = {},
  ) => {
    const list = someProgrammes({ programmes: [own] }, { id: '2025-2026' });
    const review = { criteria: 'set-1', programmes: { criteria: 'dpp' } };
    const bank = aBank({ entries: [list, aCriteria({}, { id: 'dpp' }), ...entries], reviews, region: { review, ...region } });
    const decisions = decideProgrammes(bank, TODAY);
    return { decision: decisions.get(list.data.programmes[0]!)!, passed: hasPassed(list.data.programmes[0]!, decisions), bank, decisions };
  };
  const all = [read(1), read(2), read(3)];

  test.each<[string, readonly ReturnType<typeof read>[], Partial<typeof programme>, Reason[]]>([
    ['three conclusions and a protocol', all, {}, []],
    ['no conclusion', [], {}, ['too-few']],
    ['the set for works', [read(1, { criteria: 'set-1' }), read(2), read(3)], {}, ['criteria-foreign', 'too-few']],
    [
      'an expert of the organisation that teaches',
      all,
      { organisation: 'smolgu' },
      ['same-organisation', 'same-organisation', 'same-organisation', 'too-few'],
    ],
    ['another volume than was read', all, { hours: 72 }, ['text-changed', 'text-changed', 'text-changed', 'too-few']],
    ['no protocol', all, { protocol: 'nowhere' }, ['no-protocol']],
  ])('%s', (_name, reviews, changes, expected) => {
    const own = { ...programme, ...changes };
    const { decision, passed } = decideOnProgramme(
      own,
      changes.organisation ? reviews.map(({ data, ...at }) => ({ ...at, data: { ...data, revision: revisionOfProgramme(own) } })) : reviews,
    );
    expect(codes(decision)).toEqual(expected);
    expect(passed).toBe(expected.length === 0);
  });

  test.each<[string, NonNullable<BankParts['entries']>, Reason[]]>([
    ['a protocol that decides nothing', [aProtocol()], ['no-protocol']],
    ['a protocol that names another programme', [named('recommended', 'programme-2')], ['no-protocol']],
    ['a protocol that refuses it', [named('rejected')], ['protocol-refuses']],
    [
      'a protocol that the list does not name',
      [aProtocol(), aProtocol({ number: '2', decisions: [{ code: 'programme-1', verdict: 'recommended' }] }, { id: 'p-2' })],
      ['no-protocol'],
    ],
    [
      'a later protocol that takes it back',
      [named(), aProtocol({ number: '2', date: '2025-12-20', decisions: [{ code: 'programme-1', verdict: 'withdrawn' }] }, { id: 'p-2' })],
      ['retracted'],
    ],
  ])('%s does not let it through, conclusions or not', (_name, entries, expected) => {
    for (const [reviews, region] of [
      [all, {}],
      [[], { review: { criteria: 'set-1' } }],
    ] as const) {
      const { decision, passed } = decideOnProgramme(programme, reviews, { entries, region });
      expect([codes(decision), passed]).toEqual([expected, false]);
    }
  });

  test('a list that refuses is believed', () => expect(decideOnProgramme({ ...programme, verdict: 'revise' }, all).passed).toBe(false));

  test('a protocol is enough where the region asks for no conclusions', () =>
    expect(decideOnProgramme(programme, [], { region: { review: { criteria: 'set-1' } } })).toMatchObject({
      decision: { findings: [] },
      passed: true,
    }));

  test.each(['2024-2025', '2026-2027'])('another of its id in the list of %s does not pass with it', (year) => {
    const twin = someProgrammes({ year, programmes: [programme, { ...programme, title: 'Совсем другая' }] }, { id: year });
    const { passed, bank, decisions } = decideOnProgramme(programme, all, { entries: [named(), twin] });
    expect(passed).toBe(true);
    const others = bank.entries.programmes.get(year)!.data.programmes;
    expect(others.map((other) => hasPassed(other, decisions))).toEqual([false, false]);
  });
});

test('a region may ask for another number of conclusions', () => {
  expect(codes(decideOn({ parts: { region: { review: { criteria: 'set-1', quorum: 4 } } } }))).toEqual(['too-few']);
  expect(codes(decideOn({ reviews: [{}], parts: { region: { review: { criteria: 'set-1', quorum: 1 } } } }))).toEqual([]);
});

test('weights count in the mean', () => {
  const weighty = aCriteria(
    {
      criteria: [
        { id: 'clear', name: 'К', ask: 'К', weight: 2 },
        { id: 'useful', name: 'П', ask: 'П' },
      ],
    },
    { id: 'set-1' },
  );
  expect(decideOn({ parts: { entries: [weighty] } }).average).toBe(9);
});

describe('amendments', () => {
  test.each<[string, Step[], boolean]>([
    ['none', [], false],
    ['one step', [{}], true],
    ['two steps, out of order', [{ from: second }, { to: second }], true],
    ['the wrong way', [{ from: '', to: first }], false],
    ['round and round', [{ to: second }, { from: second, to: first }], false],
  ])('%s', (_name, steps, approved) => expect(amended(steps).approved).toBe(approved));

  test('a later step carries the same conclusions, and so may not be earlier than they are', () => {
    const early = aProtocol({ number: '2', date: '2025-10-31' }, { id: 'p-2' });
    const decision = amended([{ to: second }, { from: second, protocol: 'p-2', date: '2025-10-31' }], [early]);
    expect(decision.findings[0]).toMatchObject({ reason: 'amendment-early', file: 'x', field: ['amendments', 1, 'protocol'] });
  });

  test.each(amendmentCases)('%s carries nothing over', (_name, [step, entries], expected) => {
    const decision = amended([step], entries);
    expect(decision.approved).toBe(false);
    expect(codes(decision)).toEqual([...expected, 'text-changed', 'text-changed', 'text-changed', 'too-few']);
  });
});
