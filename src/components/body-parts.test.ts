import { expect, test } from 'vitest';
import { bodyParts } from './body-parts.ts';

const why = '<h2 id="t-zachem">Зачем такой урок</h2><p>Так надо.</p>';
const main = '<h2 id="t-zadaniya">Задания</h2><p>Раз.</p>';
const notes = '<section data-footnotes aria-labelledby="t-fn-label"><ol></ol></section>';

test.each([
  ['nothing', '', ['', '', '']],
  ['a text alone', main, ['', main, '']],
  ['a reason first', why + main, [why, main, '']],
  ['a reason alone', why, [why, '', '']],
  ['a reason in the middle stays there', main + why, ['', main + why, '']],
  ['footnotes', why + main + notes, [why, main, notes]],
])('%s', (_, html, expected) => {
  const parts = bodyParts(html);
  expect([parts.why, parts.main, parts.notes]).toEqual(expected);
});
