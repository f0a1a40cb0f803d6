import { addressesProof } from './addresses.ts';
import { axeProof } from './axe.ts';
import { atomicProof } from './atomic/proof.ts';
import { bombsProof } from './bombs/proof.ts';
import { deployProof } from './deploy/proof.ts';
import { formatsProof } from './formats/proof.ts';
import { frontMatterProof } from './front-matter.ts';
import { harvestProof } from './harvest/proof.ts';
import { headersProof } from './headers.ts';
import { hostileProof } from './hostile.ts';
import { htmlProof } from './html.ts';
import { keyboardProof } from './keyboard.ts';
import { lighthouseProof } from './lighthouse/proof.ts';
import { linksProof } from './links.ts';
import { mutantsProof } from './mutants/proof.ts';
import { neighboursProof } from './neighbours.ts';
import type { Proof } from './proof.ts';
import { reachProof } from './reach.ts';
import { sameBytesProof } from './same-bytes.ts';
import { shardsProof } from './shards.ts';
import { soakProof } from './soak/proof.ts';
import { supplyProof } from './supply.ts';
import { vocabulariesProof } from './vocabularies.ts';
import { weightsProof } from './weights.ts';
import { yamlSuiteProof } from './yaml-suite.ts';

/** Every proof, in the order in which they are told. */
export const proofs: readonly Proof[] = [
  frontMatterProof,
  vocabulariesProof,
  yamlSuiteProof,
  neighboursProof,
  bombsProof,
  linksProof,
  addressesProof,
  weightsProof,
  formatsProof,
  hostileProof,
  headersProof,
  supplyProof,
  sameBytesProof,
  shardsProof,
  axeProof,
  reachProof,
  keyboardProof,
  htmlProof,
  lighthouseProof,
  deployProof,
  atomicProof,
  soakProof,
  mutantsProof,
  harvestProof,
];
