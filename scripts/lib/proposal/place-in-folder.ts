import { dirname } from 'node:path';
import { placeWhole } from '../../../src/importing/place-whole.ts';
import type { Settled } from './settle-proposal.ts';

/** Puts a proposal into the content folder as a whole, the work after the people and organisations that it names. Throws `EEXIST` when a place is taken. */
export const placeInFolder = (root: string, { file, files }: Settled): void =>
  placeWhole(root, files, file.endsWith('/index.md') ? dirname(file) : file);
