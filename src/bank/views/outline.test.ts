import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { materialView } from './material.ts';
import { materialOutline } from './outline.ts';

function catalogueOf(parts: Parameters<typeof aBank>[0]) {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

test('the page of a material cites it, sums its stages and lists its parts in the order of the page', () => {
  const material = aMaterial({
    goals: ['Складывать дроби'],
    stages: [
      { title: 'Начало', minutes: 15 },
      { title: 'Конец', minutes: 30 },
    ],
  });
  const { reviews, protocol } = anApproval(material);
  const region = { site: 'https://bank.smolensk.ru/' };
  const view = materialView(material, catalogueOf({ entries: [material, protocol], reviews, region }));
  expect(view.stageMinutes).toBe(45);
  expect(view.cite.record).toContain('https://bank.smolensk.ru/materialy/material-1/ (дата обращения: 01.02.2026).');
  const nowhere = materialView(
    material,
    catalogueOf({ entries: [material, protocol], reviews, region: { site: 'https://bank.example.ru/' } }),
  );
  expect(nowhere.cite.record).toMatch(/\s–\sГород, 2025\.$/);
  expect(
    materialOutline(view, [
      { depth: 2, slug: 't-zadaniya', text: 'Задания' },
      { depth: 3, slug: 't-a', text: 'А' },
      { depth: 2, slug: 't-resheniya', text: 'Решения' },
    ]).map(({ id }) => id),
  ).toEqual(['hod', 't-zadaniya', 't-resheniya', 'proverka']);
});
