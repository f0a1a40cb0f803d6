import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Material } from '../model/material.ts';
import { registeredWorks } from '../register.ts';
import { urls } from '../urls.ts';

/** Returns what the page of a work that was taken down tells besides its title: the number, why, where the number is proved. */
export function withdrawnFacts(
  { id, data }: Entry<Material>,
  catalogue: Catalogue,
): Record<'number' | 'reason' | 'proof', string | undefined> {
  const registered = registeredWorks(catalogue).get(id);
  return { number: registered?.number, reason: registered?.reason ?? data.state_reason, proof: registered && urls.proof(registered.step) };
}
