import { expect, test } from 'vitest';
import { logoFault } from './logo.ts';

const svg = (inside = '', opening = ' viewBox="0 0 9 9"') => `<svg${opening}>${inside}</svg>`;
const foreign = {
  message: 'В знаке logo.svg есть сценарий или ссылка на чужой адрес.',
  hint: 'Оставьте в файле только рисунок: сохраните его заново в программе для картинок «для сайта».',
};
const none = {
  message: 'Файл logo.svg — не рисунок SVG.',
  hint: 'Сохраните знак в формате SVG или уберите файл: на сайте будет общий знак.',
};
const field = { message: 'В знаке logo.svg не сказано поле рисунка.', hint: 'Допишите в тег svg поле viewBox: viewBox="0 0 32 32".' };

test.each([
  '<script>x</script>',
  '<SCRIPT>x</SCRIPT>',
  '<foreignObject/>',
  '<svg:iframe/>',
  '<audio/>',
  '<video />',
  '<g onclick="x"/>',
  '<g\n\tONLOAD = "x"/>',
  '<a href="/x"/>',
  "<a href='x'/>",
  '<a href = x />',
  '<image src="//a.ru/x.png"/>',
  '<image href="data:text/html,x"/>',
  '<image href="data:image/svg+xml,x"/>',
  '<g style="fill:url(a.svg#b)"/>',
  '<g style="fill:url( \'a.svg\')"/>',
  '<style>@IMPORT "a"</style>',
])('%s may not stand in a sign', (inside) => expect(logoFault(svg(inside))).toEqual(foreign));

test.each([
  '<scripture/>',
  '<g data-x="online"/>',
  '<use href="#a"/>',
  "<use xlink:href='#a'/>",
  '<use href=#a />',
  '<image href="data:image/png;base64,x"/>',
  '<image href="data:image/jpeg;base64,x"/>',
  '<image href="data:image/webp;base64,x"/>',
  '<g style="fill:url(#a)"/>',
  '<text>curl onload</text>',
])('%s may', (inside) => expect(logoFault(svg(inside))).toBe(undefined));

test.each([
  '<p></p>',
  `x${svg()}`,
  `${svg()}x`,
  '<svg viewBox="0 0 9 9"/>',
  '<svgx viewBox="0 0 9 9"></svg>',
  `<!DOCTYPE svg [x]>${svg()}`,
])('%s is no drawing', (text) => expect(logoFault(text)).toEqual(none));
test.each([` \n${svg()}\n `, `<!-- a --><?xml version="1.0"?>\n${svg()}`, `<!DOCTYPE svg>${svg()}`, '<SVG viewBox="0 0 9 9"></SVG>'])(
  '%s is one',
  (text) => expect(logoFault(text)).toBe(undefined),
);
test.each([svg('', ''), svg('<g viewBox="0 0 9 9"/>', ''), svg('', ' data-viewBox="x"'), svg('', ' viewBoxes="x"')])(
  '%s has no field',
  (text) => expect(logoFault(text)).toEqual(field),
);
test('a field with spaces around', () => expect(logoFault(svg('', '\n viewBox = "0 0 9 9"'))).toBe(undefined));

test('twenty thousand bytes at most', () => {
  const sized = (bytes: number) => svg('я'.repeat((bytes - svg().length) / 2));
  expect(logoFault(svg('x'.repeat(20_000 - svg().length)))).toBe(undefined);
  expect(logoFault(svg('x'.repeat(20_001 - svg().length)))).toEqual({
    message: 'Знак logo.svg слишком велик: 21 КБ при ограничении 20 КБ.',
    hint: 'Он стоит на каждой странице. Упростите рисунок или сохраните его «для сайта», без служебных сведений программы.',
  });
  expect(logoFault(sized(30_000))?.message).toMatch(/30 КБ/);
});
