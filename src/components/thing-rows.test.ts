import { expect, test } from 'vitest';
import { thingRows } from './thing-rows.ts';

test('a line has its link and its note, and nothing that was typed becomes markup', () =>
  expect(
    thingRows([
      { text: 'Дроби <b> & "части"', href: '/materialy/a/?x="', note: '1 < 2' },
      { text: 'Без страницы', note: '' },
    ]),
  ).toBe(
    '<li><a href="/materialy/a/?x=&quot;">Дроби &lt;b&gt; &amp; &quot;части&quot;</a> <span class="link-note">1 &lt; 2</span></li><li>Без страницы</li>',
  ));
