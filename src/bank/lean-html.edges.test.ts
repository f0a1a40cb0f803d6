import { describe, expect, test } from 'vitest';
import { leanHtml } from './lean-html.ts';

describe('end tags', () => {
  test.each([
    ['<head></head><body></body></html>', '<head><body>'],
    ['<head></head><p>а</p>', '<head></head><p>а</p>'],
    ['<ul><li>а</li><li>б</li></ul>', '<ul><li>а<li>б</ul>'],
    ['<ol><li>а</li></ol>', '<ol><li>а</ol>'],
    ['<li>а</li>б', '<li>а</li>б'],
    ['<li>а</li><p>б', '<li>а</li><p>б'],
    ['<dl><dt>а</dt><dt>б</dt><dd>в</dd><dd>г</dd></dl>', '<dl><dt>а<dt>б<dd>в<dd>г</dl>'],
    ['<dl><div><dt>а</dt><dd>б</dd></div></dl>', '<dl><div><dt>а<dd>б</div></dl>'],
    ['<dt>а</dt></dl>', '<dt>а</dt></dl>'],
    ['<dd>а</dd><p>', '<dd>а</dd><p>'],
    ['<table><tr><td>а</td><th>б</th></tr><tr></tr></table>', '<table><tr><td>а<th>б<tr></table>'],
    ['<tbody><tr><th>а</th><td>б</td></tr></tbody></table>', '<tbody><tr><th>а<td>б</table>'],
    ['<thead></thead><tbody></tbody><tbody></tbody></table>', '<thead><tbody><tbody></table>'],
    ['<thead></thead></table>', '<thead></thead></table>'],
    ...['p', 'div', 'ul', 'ol', 'dl', 'h2', 'h3', 'h4', 'table', 'section', 'aside', 'blockquote'].map((name) => [
      `<p>а</p><${name}>`,
      `<p>а<${name}>`,
    ]),
    ...['div', 'li', 'dd', 'td', 'section', 'article', 'blockquote', 'aside', 'main'].map((name) => [
      `<p>а</p></${name}>`,
      `<p>а</${name}>`,
    ]),
    ...['h1', 'h5', 'figure', 'form', 'a', '/a', '/form', '/figure', '/header'].map((name) => [`<p>а</p><${name}>`, `<p>а</p><${name}>`]),
    ['<p>а</p>', '<p>а</p>'],
    ['<p>а</p><!-- б -->', '<p>а</p><!-- б -->'],
    ['<div>а</div></div>', '<div>а</div></div>'],
    ['<P>а</P><DIV>', '<P>а<DIV>'],
  ])('%s → %s', (html, lean) => expect(leanHtml(html)).toBe(lean));
});

describe('quotes', () => {
  test.each([
    ['<a href="x" title="">', '<a href=x title="">'],
    ['<a title="а б">', '<a title="а б">'],
    ...['=', "'", '<', '>', '`', '\n'].map((sign) => [`<a title="а${sign}б">`, `<a title="а${sign}б">`]),
    ['<a\nclass="x"\n id="y">', '<a\nclass=x\n id=y>'],
    [`<a title='б' id="x">`, `<a title='б' id="x">`],
    ['<br class="x"/>', '<br class="x"/>'],
    ['</p class="x">', '</p class="x">'],
    ['<p>а id="x" б</p><p>', '<p>а id="x" б<p>'],
    ['<!-- id="x" -->', '<!-- id="x" -->'],
    ['<script src="x"></script>', '<script src="x"></script>'],
  ])('%s → %s', (html, lean) => expect(leanHtml(html)).toBe(lean));
});

describe('spaces', () => {
  test.each([
    ['<div>\t\r\n\f а \t\r\n\f</div>', '<div>а</div>'],
    ['<div> <b> а </b> </div>', '<div><b>а</b></div>'],
    ['<div> <b> </b> <i> а </i> <b> </b> </div>', '<div><b></b><i>а</i><b></b></div>'],
    ['<b>а</b> <i>б</i>', '<b>а</b> <i>б</i>'],
    ['<p>а <br> б', '<p>а<br>б'],
    ...['img', 'input', 'select', 'video', 'iframe'].map((name) => [`<p>а <${name}> б`, `<p>а <${name}> б`]),
    ['<p> <img> <b> </b> </p><p>', '<p><img><b></b><p>'],
    ['<p>а <button> б </button> в', '<p>а <button>б</button> в'],
    ['<svg> <g> <path/> </g> </svg> а', '<svg><g><path/></g></svg> а'],
    ['а <svg> а </svg> б', 'а <svg>а </svg> б'],
    ['<p>а <textarea> б </textarea> в', '<p>а <textarea> б </textarea> в'],
    ['<p>а <pre> б </pre> в', '<p>а<pre> б </pre>в'],
    ['<p>а <PRE> б </PRE> в', '<p>а <PRE> б </PRE> в'],
    ['<div> <!-- а --> б', '<div><!-- а -->б'],
    ['<div> <script> а </script> б', '<div><script> а </script>б'],
    [' <p>а</p> ', '<p>а</p>'],
    ['а < б', 'а < б'],
    ['<p>&#x3C;&#x26;&#x3C;<b title="&#x3C;">', '<p>&lt;&amp;&lt;<b title=&#x3C;>'],
    ['а<title> б </title> в', 'а<title> б </title> в'],
  ])('%j → %j', (html, lean) => expect(leanHtml(html)).toBe(lean));
});
