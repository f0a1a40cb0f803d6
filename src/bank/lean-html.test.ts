import { describe, expect, it } from 'vitest';
import { leanHtml } from './lean-html.ts';

describe('leanHtml', () => {
  it.each([
    ['edges of boxes', '<div> <p> текст </p> <p>ещё</p> </div>', '<div><p>текст<p>ещё</div>'],
    ['inside of links at edges', '<p> <a href="x/"> слово </a> </p>', '<p><a href=x/>слово</a></p>'],
    ['spaces between words', '<p>раз <b>два</b> три <i> четыре </i> пять</p>', '<p>раз <b>два</b> три <i> четыре </i> пять</p>'],
    ['a space that does not break', '<p>\u00a0да\u00a0</p>', '<p>\u00a0да\u00a0</p>'],
    [
      'spaces beside what stands in a line',
      '<p>раз <img src="a.png"> два <math><mi>x</mi></math> </p>',
      '<p>раз <img src=a.png> два <math><mi>x</mi></math></p>',
    ],
    ['a button', '<p>жми <button class="b"> тут </button> и тут</p>', '<p>жми <button class=b>тут</button> и тут</p>'],
    ['drawings', '<svg class="i"> <use href="#a"/> </svg> слово', '<svg class=i><use href="#a"/></svg> слово'],
    ['lists', '<ul> <li>а</li> <li>б <ul><li>в</li></ul> </li> </ul>', '<ul><li>а<li>б<ul><li>в</ul></ul>'],
    ['facts', '<dl><div><dt>а</dt> <dd>б</dd></div></dl>', '<dl><div><dt>а<dd>б</div></dl>'],
    [
      'tables',
      '<table>\n<thead>\n<tr>\n<th>а</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>б</td>\n<td>в</td>\n</tr>\n</tbody>\n</table>',
      '<table><thead><tr><th>а</tr><tbody><tr><td>б<td>в</table>',
    ],
    ['a paragraph in a link keeps its end', '<a href="#x"><p>а</p></a>', '<a href=#x><p>а</p></a>'],
    ['a paragraph before words keeps its end', '<div><p>а</p>б</div>', '<div><p>а</p>б</div>'],
    [
      'text kept letter by letter',
      '<div> <pre>  а\n  <b>б</b></pre> <script>if (a < b) {  }</script> </div>',
      '<div><pre>  а\n  <b>б</b></pre><script>if (a < b) {  }</script></div>',
    ],
    ['values that need quotes', `<p title="а б" id="x" class="">1 < 2</p>`, `<p title="а б" id=x class="">1 < 2</p>`],
    ['signs written at length', '<p>1 &#x3C; 2 &#x26; 3</p><script>"&#x3C;"</script>', '<p>1 &lt; 2 &amp; 3</p><script>"&#x3C;"</script>'],
    ['quotes inside quotes', `<p title='a id="x"'>а</p>`, `<p title='a id="x"'>а</p>`],
    ['the frame', '<html> <head><title> а </title></head> <body> <p>а</p> </body> </html>', '<html><head><title> а </title><body><p>а</p>'],
  ])('%s', (_, html, lean) => expect(leanHtml(html)).toBe(lean));

  it('changes nothing the second time', () => {
    const once = leanHtml('<div> <ul> <li> <a href="a/"> б </a> </li> </ul> <p>в</p> </div>');
    expect(leanHtml(once)).toBe(once);
  });
});
