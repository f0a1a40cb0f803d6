import { expect, test } from 'vitest';
import { rawFormula } from './raw-formula.ts';

test.each([
  ['Пусть $x + 1$ даст', '$x + 1$'],
  ['\\frac{1}{2}', '\\frac'],
  ['y_{i} и z', 'y_{i}'],
  ['x^2', 'x^2'],
  ['(a)^-n', ')^-n'],
  ['цена $5 и $10', undefined],
  ['цена $5 и 10$', '$5 и 10$'],
  ['\\fractal', undefined],
  ['a^ b', undefined],
])('%s has the source of a formula: %s', (text, sign) => expect(rawFormula(text)).toBe(sign));
