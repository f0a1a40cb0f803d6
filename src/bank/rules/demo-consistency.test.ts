import { aMaterial, anExpert, anEvent, anOrganisation, aPerson, aProtocol, aReview, aWebinar } from '../../testing/builders.ts';
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
]);
