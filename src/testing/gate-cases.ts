import type { Entry } from '../bank/bank.ts';
import type { Reason } from '../bank/review/reason.ts';
import { aCriteria, anOrganisation, aPerson, aProtocol, type BankParts } from './builders.ts';
import { threeOf, units, type Changes, type Step } from './gate.ts';

/** A way to fail, or to pass all the same: what is changed in an approved work, and what the gate says. */
export type GateCase = readonly [name: string, changes: Changes, expected: readonly Reason[]];

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
    scale: { min: 0, max: 3, step: 0.5 },
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
const atSoiro = () => aPerson({ posts: [{ position: 'учитель', organisation: 'soiro' }] });
const low = { scores: { clear: 1, useful: 1 } };
/** Somebody of whom the bank knows a full name. */
const called = (id: string, name: object = {}, more: object = {}) =>
  aPerson({ surname: 'Соловьёва', name: 'Анна', patronymic: 'Ильинична', ...name, ...more }, { id });
/** An author who is in the bank twice, and an expert under the second code. */
const twins = (name: object): Changes => ({
  expert: { person: 'anna-2' },
  material: { authors: [{ person: 'anna', organisation: 'redakciya' }] },
  parts: { entries: [called('anna'), called('anna-2', name)] },
});
const school = (id: string, more: object = {}) =>
  anOrganisation({ name: 'МБОУ «Средняя школа № 1»', short_name: 'Школа № 1', kind: 'school', ...more }, { id });
/** An author of one school and an expert of another record of it. */
const schools = (own: object, other: object): Changes => ({
  expert: { organisation: 'school-b' },
  material: { authors: [{ person: 'anna', organisation: 'school-a' }] },
  parts: { entries: [called('anna'), school('school-a', own), school('school-b', other)], vocabularies: kbr.vocabularies ?? {} },
});
/** A set of another length: 10 of 12 is worth as much in it as 5 of 6 by the set for all. */
const longer = aCriteria(
  {
    criteria: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, ask: id })),
    pass: 8,
    max_spread: 4,
  },
  { id: 'longer' },
);
const byTwoSets = (score: number): Changes => ({
  reviews: [{ criteria: 'longer', scores: { a: score, b: score, c: score, d: score } }, {}, {}],
  parts: { entries: [longer], region: { review: { criteria: 'set-1', accepted: ['longer'] } } },
});

/** What keeps conclusions from counting, one by one and together. */
export const conclusionCases: readonly GateCase[] = [
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
  ['the expert has the name of the author under another code', twins({}), ['expert-is-author', 'too-few']],
  [
    'the same without a patronymic, written otherwise',
    twins({ surname: 'СОЛОВЬЕВА', patronymic: undefined }),
    ['expert-is-author', 'too-few'],
  ],
  ['a stress mark over a letter of the name makes nobody another', twins({ surname: 'Соловье\u0301ва' }), ['expert-is-author', 'too-few']],
  ['nor does a sign that nobody sees', twins({ surname: 'Соло\u00adвь\u200bёва' }), ['expert-is-author', 'too-few']],
  ['nor do Latin letters that look alike', twins({ surname: 'Coловьёвa' }), ['expert-is-author', 'too-few']],
  ['initials fit a whole name', twins({ name: 'А.', patronymic: 'И.' }), ['expert-is-author', 'too-few']],
  ['initials in one field do too', twins({ name: 'А. И.', patronymic: undefined }), ['expert-is-author', 'too-few']],
  ['a surname typed as the name', twins({ surname: 'Анна', name: 'Соловьёва' }), ['expert-is-author', 'too-few']],
  ['initials of somebody else', twins({ name: 'В.', patronymic: 'И.' }), []],
  ['initials by another father', twins({ name: 'А.', patronymic: 'П.' }), []],
  ['a namesake by another father', twins({ patronymic: 'Петровна' }), []],
  [
    'a post of the author that stands under the second code only',
    {
      expert: { organisation: 'soiro' },
      material: { authors: [{ person: 'anna', organisation: 'redakciya' }] },
      parts: { entries: [called('anna'), called('anna-2', {}, { posts: [{ position: 'методист', organisation: 'soiro' }] })] },
    },
    ['same-organisation', 'too-few'],
  ],
  ['one school under two codes', schools({}, {}), ['same-organisation', 'too-few']],
  [
    'one school under its present and its former name',
    schools({ name: 'Лицей', old_names: [{ name: 'МБОУ "Средняя школа №1"' }] }, {}),
    ['same-organisation', 'too-few'],
  ],
  [
    'one school with its legal form in full and as an abbreviation',
    schools({}, { name: 'муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 1»' }),
    ['same-organisation', 'too-few'],
  ],
  ['a school and a kindergarten of one name', schools({ name: 'МБОУ «Солнышко»' }, { name: 'МБДОУ «Солнышко»', kind: 'preschool' }), []],
  ['one full name is one organisation, whatever kind was typed', schools({}, { kind: 'other' }), ['same-organisation', 'too-few']],
  ['schools of one name in two towns', schools({ municipality: 'town' }, { municipality: 'region' }), []],
  [
    'namesakes as two experts',
    {
      expert: { person: 'anna' },
      parts: { entries: [called('anna'), called('anna-2')] },
      reviews: [{}, { expert: 'ex-4' }, {}],
      fourth: { person: 'anna-2' },
    },
    ['expert-twice', 'too-few'],
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
        entries: [
          atSoiro(),
          aPerson({ surname: 'Другая', posts: [{ position: 'методист', organisation: 'soiro', since: '2025-09' }] }, { id: 'expert' }),
        ],
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
        entries: [
          atSoiro(),
          aPerson({ surname: 'Другая', posts: [{ position: 'методист', organisation: 'soiro', until: '2025-09' }] }, { id: 'expert' }),
        ],
      },
    },
    [],
  ],
  ...(
    [
      ['left the place where the author works before the conclusion', { until: '2025-10' }],
      ['worked there only between the submission and the conclusion', { since: '2025-10-05', until: '2025-10-20' }],
      ['came there in the month of the submission and left', { since: '2025-10', until: '2025-10-20' }],
    ] as const
  ).map(([name, days]): GateCase => [
    `the expert ${name}`,
    {
      expert: { person: 'expert' },
      material: { authors: [{ person: 'person-1' }] },
      parts: {
        entries: [
          atSoiro(),
          aPerson({ surname: 'Другая', posts: [{ position: 'методист', organisation: 'soiro', ...days }] }, { id: 'expert' }),
        ],
      },
    },
    ['same-organisation', 'too-few'],
  ]),
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
  ['half a point', { review: { scores: { clear: 2.5, useful: 3 } } }, ['score-step', 'too-few']],
  [
    'half a point by a set that allows halves',
    {
      review: { scores: { clear: 2.5, useful: 3 } },
      parts: { entries: [aCriteria({ scale: { min: 0, max: 3, step: 0.5 } }, { id: 'set-1' })] },
    },
    [],
  ],
  [
    'a quarter by a set that allows halves',
    {
      review: { scores: { clear: 2.25, useful: 3 } },
      parts: { entries: [aCriteria({ scale: { min: 0, max: 3, step: 0.5 } }, { id: 'set-1' })] },
    },
    ['score-step', 'too-few'],
  ],
  [
    'nobody knows where the author works, and the region must know',
    {
      material: { authors: [{ person: 'anna' }] },
      parts: { entries: [called('anna')], region: { review: { criteria: 'set-1', employers_required: true } } },
    },
    ['employer-unknown'],
  ],
  [
    'the author left his school before the conclusions',
    {
      material: { authors: [{ person: 'anna' }] },
      parts: {
        entries: [called('anna', {}, { posts: [{ position: 'учитель', organisation: 'redakciya', until: '2025-10' }] })],
        region: { review: { criteria: 'set-1', employers_required: true } },
      },
    },
    ['employer-unknown'],
  ],
  [
    'nobody knows where the author works, and the region does not ask',
    { material: { authors: [{ person: 'anna' }] }, parts: { entries: [called('anna')] } },
    [],
  ],
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
  [
    'sums by a longer set do not make up for low ones',
    { ...byTwoSets(3), reviews: [...byTwoSets(3).reviews!.slice(0, 1), low, low] },
    ['below-pass', 'spread'],
  ],
  ['sums by two sets that agree', byTwoSets(3), []],
  ['sums by two sets that do not', byTwoSets(1), ['spread']],
  ['a fourth expert settles it', { reviews: [low, {}, {}, {}] }, []],
  ['most are against', { reviews: [{ verdict: 'revise' }, { verdict: 'rejected' }, {}] }, ['not-recommended']],
  ['as many for as against', { reviews: [{ verdict: 'revise' }, { verdict: 'rejected' }, {}, {}] }, ['not-recommended']],
  ['remarks are for', { reviews: [{ verdict: 'recommended-notes' }, { verdict: 'recommended-notes' }, { verdict: 'revise' }] }, []],
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
];

/** A recommendation taken back. */
export const withdrawal = aProtocol(
  { number: '2', date: '2025-12-20', decisions: [{ material: 'material-1', verdict: 'withdrawn', reason: 'Ошибка в опыте' }] },
  { id: 'withdrawal' },
);
/** Another protocol of the day on which the work was recommended. */
const sameDay = (verdict: 'recommended' | 'rejected' | 'withdrawn', number = '10') =>
  aProtocol(
    { number, decisions: [{ material: 'material-1', verdict, number: '1', authors: ['redakciya'], reason: 'Ошибка в опыте' }] },
    { id: 'a-protocol' },
  );
/** A later ruling of a protocol that may have no say. */
const later = (verdict: 'withdrawn' | 'rejected' | 'revise' | 'recommended', protocol: object): Changes => ({
  parts: {
    entries: [
      ...units,
      aProtocol(
        {
          number: '9',
          date: '2026-01-20',
          decisions: [{ material: 'material-1', verdict, reason: 'Ошибка', until: '2025-12' }],
          ...protocol,
        },
        { id: 'later' },
      ),
    ],
  },
});

/** What the rulings of protocols lack. */
export const rulingCases: readonly GateCase[] = [
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
  ['a decision that does not name the authors', { decision: { authors: undefined } }, ['authors-unnamed']],
  ['an author added after the protocol', { decision: { authors: ['soiro'] } }, ['authors-changed']],
  [
    'an author named by a later protocol',
    {
      decision: { authors: ['soiro'] },
      parts: {
        entries: [
          aProtocol(
            { number: '9', date: '2026-01-20', decisions: [{ material: 'material-1', verdict: 'recommended', authors: ['redakciya'] }] },
            { id: 'later' },
          ),
        ],
      },
    },
    [],
  ],
  ['a demo protocol about a real work', { protocol: { demo: true } }, ['demo-protocol']],
  ...(['withdrawn', 'rejected', 'revise', 'recommended'] as const).flatMap((verdict): GateCase[] => [
    [`${verdict} later by a club`, later(verdict, { unit: 'club' }), ['ruling-void']],
    [`${verdict} later on a day to come`, later(verdict, { date: '2026-02-02' }), ['ruling-void']],
    [`${verdict} later by a protocol of a sample`, later(verdict, { demo: true }), ['ruling-void']],
  ]),
  [
    'refused in time and recommended by a club',
    { ...later('recommended', { unit: 'club' }), decision: { verdict: 'rejected' } },
    ['protocol-refuses', 'ruling-void'],
  ],
  ['recommended by a club first', later('recommended', { unit: 'club', date: '2025-11-15' }), []],
];

/** What keeps an amendment from carrying conclusions over. */
export const amendmentCases: readonly (readonly [
  name: string,
  given: readonly [step: Step, entries?: readonly Entry<unknown>[]],
  expected: readonly Reason[],
])[] = [
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
    [{ protocol: 'p-2', date: '2025-10-31' }, [aProtocol({ number: '2', date: '2025-10-31', amended: ['material-1'] }, { id: 'p-2' })]],
    ['amendment-early'],
  ],
  [
    'an amendment under a protocol that speaks of other works',
    [{ protocol: 'p-2' }, [aProtocol({ number: '2', amended: ['material-2'] }, { id: 'p-2' })]],
    ['amendment-unnamed'],
  ],
  ['an amendment under the protocol that recommended the work', [{ protocol: 'protocol-1' }], ['amendment-unnamed', 'amendment-same']],
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
