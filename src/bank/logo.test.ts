import { expect, test } from 'vitest';
import { logoFault, logoOf } from './logo.ts';

const svg = (inside = '<path d="M0 0h9v9z"/>', opening = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"') =>
  `<svg ${opening}>${inside}</svg>`;

test.each([
  ['a drawing', svg()],
  [
    'a drawing as programs save it',
    `<?xml version="1.0"?>\n<!-- Inkscape -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg()}\n`,
  ],
  ['shapes that name each other', svg('<g id="a"/><use href="#a"/><path fill="url(#b)"/>')],
  ['a picture inside', svg('<image href="data:image/png;base64,iVBORw0="/>')],
])('%s may stand', (_name, text) => expect(logoFault(text)).toBeUndefined());

test.each([
  ['a page', '<html></html>', /не рисунок SVG/],
  ['nothing', '', /не рисунок SVG/],
  ['a half', svg().slice(0, -6), /не рисунок SVG/],
  ['no field', svg('', 'width="9"'), /поле рисунка/],
  ['a script', svg('<script>alert(1)</script>'), /сценарий/],
  ['a script under a prefix', svg('<svg:script>alert(1)</svg:script>'), /сценарий/],
  ['an event', svg('<g onload="alert(1)"/>'), /сценарий/],
  ['a link', svg('<a href="javascript:alert(1)"/>'), /сценарий/],
  ['a foreign picture', svg('<image xlink:href="https://example.com/a.png"/>'), /чужой адрес/],
  ['a foreign style', svg('<style>@import "//example.com"</style>'), /чужой адрес/],
  ['a foreign fill', svg('<path style="fill:url(https://example.com/a.svg#b)"/>'), /чужой адрес/],
  ['a page inside', svg('<foreignObject><p>a</p></foreignObject>'), /сценарий/],
  ['a hidden entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg()}`, /не рисунок SVG|сценарий/],
  ['20 KB', svg(`<path d="${'M0 0'.repeat(5000)}"/>`), /слишком велик: 21 КБ при ограничении 20 КБ/],
])('%s may not', (_name, text, fault) => expect(logoFault(text)?.message).toMatch(fault));

test('a bank without the file has the sign of all banks', () => {
  expect(logoOf({ allFiles: new Map() })).toBeUndefined();
  expect(logoOf({ allFiles: new Map([['logo.svg', 9]]) })).toBe('/logo.svg');
});
