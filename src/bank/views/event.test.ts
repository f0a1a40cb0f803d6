import { expect, test } from 'vitest';
import { aBank, anEvent } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { eventRow, eventView } from './event.ts';

const catalogue = createCatalogue(aBank(), new Map(), '2025-11-01');

test.each([
  ['planned', {}, undefined, undefined, true],
  ['cancelled', { status_note: 'Ремонт зала.' }, 'Отменено', { said: 'Отменено', note: 'Ремонт зала.' }, false],
  ['moved', { moved_from: '2025-11-03' }, 'Перенесено', { said: 'Перенесено с 3 ноября 2025' }, true],
  ['moved', {}, 'Перенесено', { said: 'Перенесено' }, true],
] as const)('an event that is %s says so in lists and on its page', (status, more, mark, change, mayBeAdded) => {
  const entry = anEvent({ start: '2025-11-10', end: undefined, status, ...more });
  const view = eventView(entry, catalogue);
  expect(eventRow(entry, catalogue).mark).toBe(mark);
  expect(view.change && { ...view.change, said: view.change.said.replaceAll('\u00a0', ' ') }).toEqual(change);
  expect(view.add !== undefined).toBe(mayBeAdded);
});
