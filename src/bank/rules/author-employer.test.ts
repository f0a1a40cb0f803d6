import { aMaterial, aPerson } from '../../testing/builders.ts';
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
    says: /коллеги/,
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
    name: 'a person who is not there is told of elsewhere',
    bank: { entries: [aMaterial({ authors: [{ person: 'nobody' }] })] },
    finds: [],
  },
]);
