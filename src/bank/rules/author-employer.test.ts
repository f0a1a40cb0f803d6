import { aMaterial, aPerson, aReview } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { authorEmployer } from './author-employer.ts';

const found = ['warning materials/2025-2026/material-1/index.md authors.0'];
const post = { position: 'учитель', organisation: 'soiro' };

testRule(authorEmployer, [
  { name: 'a collective author', bank: { entries: [aMaterial()] }, finds: [] },
  {
    name: 'nothing is known',
    bank: { entries: [aMaterial({ authors: [{ person: 'person-1' }] }), aPerson()] },
    finds: found,
    says: /нельзя проверить, не из одной ли организации/,
  },
  {
    name: 'named with the work',
    bank: { entries: [aMaterial({ authors: [{ person: 'person-1', organisation: 'soiro' }] }), aPerson()] },
    finds: [],
  },
  {
    name: 'a post held on the day',
    bank: { entries: [aMaterial({ authors: [{ person: 'person-1' }] }), aPerson({ posts: [{ ...post, since: '2024' }] })] },
    finds: [],
  },
  {
    name: 'a post left before',
    bank: { entries: [aMaterial({ authors: [{ person: 'person-1' }] }), aPerson({ posts: [{ ...post, until: '2024' }] })] },
    finds: found,
  },
  {
    name: 'a post left between the submission and a conclusion',
    bank: {
      entries: [aMaterial({ authors: [{ person: 'person-1' }] }), aPerson({ posts: [{ ...post, until: '2025-10' }] })],
      reviews: [aReview(aMaterial({ authors: [{ person: 'person-1' }] }))],
    },
    finds: found,
    says: /1 ноября 2025/,
  },
  {
    name: 'a region that must know it',
    bank: {
      entries: [aMaterial({ authors: [{ person: 'person-1' }] }), aPerson()],
      region: { review: { criteria: 'set-1', employers_required: true } },
    },
    finds: ['error materials/2025-2026/material-1/index.md authors.0'],
  },
  {
    name: 'a person who is not there is told of elsewhere',
    bank: { entries: [aMaterial({ authors: [{ person: 'nobody' }] })] },
    finds: [],
  },
]);
