import {
  aMaterial,
  anExpert,
  anEvent,
  anOrganisation,
  aPerson,
  aProtocol,
  aRecommendation,
  aReview,
  aWebinar,
} from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { demoConsistency } from './demo-consistency.ts';

const demo = { demo: true };
const real = aMaterial();
const shown = aMaterial(demo, { id: 'shown' });
const decides = (material: string, overrides: object = {}) =>
  aProtocol({ decisions: [{ material, verdict: 'recommended', number: '1' }], ...overrides });
const file = 'materials/2025-2026/material-1/index.md';

testRule(demoConsistency, [
  { name: 'a demo work of a collective', bank: { entries: [shown, decides('shown', demo)], reviews: [aReview(shown, demo)] }, finds: [] },
  {
    name: 'a demo work signed by a person',
    bank: { entries: [aMaterial({ ...demo, authors: [{ person: 'person-1' }] }), aPerson()] },
    finds: [`error ${file} authors.0.person`],
  },
  {
    name: 'a demo work signed by a demo person',
    bank: { entries: [aMaterial({ ...demo, authors: [{ person: 'person-1' }] }), aPerson(demo)] },
    finds: [],
  },
  {
    name: 'a real work signed by a demo organisation',
    bank: { entries: [aMaterial({ authors: [{ organisation: 'show' }] }), anOrganisation(demo, { id: 'show' })] },
    finds: [`error ${file} authors.0`],
  },
  {
    name: 'a demo webinar held by a person',
    bank: { entries: [aWebinar({ ...demo, speakers: [{ person: 'person-1' }] }), aPerson()] },
    finds: ['error webinars/2025-2026/webinar-1/index.md speakers.0.person'],
  },
  {
    name: 'a real event with a demo speaker',
    bank: { entries: [anEvent({ speakers: [{ person: 'person-1' }] }), aPerson(demo)] },
    finds: ['error events/2025-2026/event-1/index.md speakers.0'],
  },
  {
    name: 'a real work read by a demo expert',
    bank: { entries: [real], reviews: [aReview(real)], experts: [anExpert(demo)] },
    finds: ['error reviews/2025-2026/material-1/01.yaml expert'],
    says: /не считается/,
  },
  {
    name: 'a real work with a demo conclusion',
    bank: { entries: [real], reviews: [aReview(real, demo)] },
    finds: ['error reviews/2025-2026/material-1/01.yaml expert'],
  },
  {
    name: 'a real work in a demo protocol',
    bank: { entries: [real, decides('material-1', demo)] },
    finds: ['error protocols/protocol-1.yaml decisions.0.material'],
  },
  {
    name: 'a demo work in a real protocol',
    bank: { entries: [shown, decides('shown')] },
    finds: ['warning protocols/protocol-1.yaml decisions.0.material'],
  },
  {
    name: 'whole words: a person under a sample, a sample among the authors',
    bank: {
      entries: [
        aMaterial({ ...demo, authors: [{ organisation: 'redakciya' }, { person: 'person-1' }] }, { id: 'a' }),
        aMaterial({ authors: [{ person: 'shown' }, { person: 'person-1' }] }, { id: 'b' }),
        ...[aPerson(), aPerson(demo, { id: 'shown' })],
      ],
    },
    finds: ['error materials/2025-2026/a/index.md authors.1.person', 'error materials/2025-2026/b/index.md authors.0'],
    tells: [
      'Демонстрационная запись подписана человеком («person-1»). Оставьте коллективного автора или уберите demo, если запись настоящая.',
      'Настоящую запись подписал демонстрационный автор. Впишите настоящего автора или допишите demo: true.',
    ],
  },
  {
    name: 'recommendations',
    bank: { entries: [aRecommendation({ ...demo, authors: [{ person: 'person-1' }] }), aPerson()] },
    finds: ['error recommendations/2025-2026/recommendation-1/index.md authors.0.person'],
  },
  {
    name: 'whole words of a conclusion',
    bank: { entries: [real], reviews: [aReview(real, demo)] },
    finds: ['error reviews/2025-2026/material-1/01.yaml expert'],
    tells: [
      'Настоящую работу «material-1» проверил демонстрационный эксперт «ex-1». Такое заключение не считается: нужно заключение настоящего эксперта.',
    ],
  },
  { name: 'a conclusion on a work that is not there', bank: { reviews: [aReview(real, demo)] }, finds: [] },
  { name: 'an unknown expert of a real work', bank: { entries: [real], reviews: [aReview(real, { expert: 'nobody' })] }, finds: [] },
  {
    name: 'whole words of protocols, by the place of the decision',
    bank: {
      entries: [
        real,
        shown,
        aProtocol(
          {
            ...demo,
            decisions: [
              { code: 'x', verdict: 'rejected' },
              { material: 'material-1', verdict: 'recommended', number: '1' },
            ],
          },
          { id: 'a' },
        ),
        decides('shown'),
      ],
    },
    finds: ['error protocols/a.yaml decisions.1.material', 'warning protocols/protocol-1.yaml decisions.0.material'],
    tells: [
      'Демонстрационный протокол решает о настоящей работе «material-1». Перенесите решение в протокол того же рода.',
      'Настоящий протокол решает о демонстрационной работе «shown». Перенесите решение в протокол того же рода.',
    ],
  },
]);
