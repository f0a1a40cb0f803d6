import { beforeEach, expect, test, vi } from 'vitest';
import { settle, show, step } from './history.ts';

const steps: unknown[][] = [];
beforeEach(() => {
  steps.length = 0;
  const place = { pathname: '/poisk/', search: '' };
  const go = (kind: string) => (state: unknown, title: string, address: string) => {
    steps.push([kind, state, title, address]);
    place.search = address.slice(place.pathname.length);
  };
  vi.stubGlobal('location', place);
  vi.stubGlobal('history', { state: 'kept', replaceState: go('replace'), pushState: go('push') });
  settle();
  return () => vi.unstubAllGlobals();
});

test('what is typed changes the address without a step', () => {
  show('?q=д');
  expect(steps).toEqual([['replace', 'kept', '', '/poisk/?q=д']]);
});

test('a step is made once', () => {
  step('?q=a');
  step('?q=a');
  expect(steps).toEqual([['push', undefined, '', '/poisk/?q=a']]);
});

test('a step after typing leads back to where typing began', () => {
  show('?q=д');
  show('?q=др');
  step('?q=др', true);
  expect(steps.slice(2)).toEqual([
    ['replace', 'kept', '', '/poisk/'],
    ['push', undefined, '', '/poisk/?q=др'],
  ]);
  step('?q=др', true);
  expect(steps).toHaveLength(4);
});
