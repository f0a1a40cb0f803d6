import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { mdxOptions } from './mdx.ts';

async function compile(source: string): Promise<string> {
  const { code } = await mdxToJs(source, { ...mdxOptions({ components: { Note: ['title'] }, base: '/bank' }), jsx: true });
  return code;
}

describe("editors' pages", () => {
  it.each([
    ['## Тема "урока"', 'id="tema-uroka"'],
    ['## Тема "урока"', 'Тема «урока»'],
    ['<Note>\n\nв "школе"\n\n</Note>', String.raw`в\xA0«школе»`],
    ['<Note title="a">\n\nб\n\n</Note>', 'title="a"'],
    ['[Раздел](/o-banke/)', 'href="/bank/o-banke/"'],
    ['[Сайт](https://ya.ru)', 'rel="noopener noreferrer"'],
    ['| а |\n|---|\n| б |', 'className="table-scroll"'],
    ['$x^2$', 'msup'],
    ['а[^1]\n\n[^1]: б', 'Сноски'],
    ['H<sub>2</sub>O', 'components.sub>'],
    ['- [x] а', 'aria-label="а"'],
  ])('%j holds %s', async (source, expected) => expect(await compile(source)).toContain(expected));

  it.each([
    ['import a from "b"\n\nв', 'from "b"'],
    ['export const a = 42\n\nв', '42'],
    ['а {6 * 7}', '6 * 7'],
    ['{6 * 7}', '6 * 7'],
    ['<Chart>\n\nа\n\n</Chart>', 'Chart'],
    ['<script>alert(1)</script>', 'alert'],
    ['<Note onclick="alert(1)" />', 'alert'],
    ['<Note slot="x">\n\nа\n\n</Note>', 'slot'],
    ['H<sub slot="x">2</sub>O', 'slot'],
    ['<Note {...alert(1)} />', 'alert'],
    ['<Note a={alert(1)} />', 'alert'],
    ['<Note set:html="<b>" />', 'set:html'],
    ['[а](javascript:alert(1))', 'alert'],
  ])('%j loses %s even if nobody checked it', async (source, lost) => {
    expect(await compile(source)).not.toContain(lost);
    expect(mdxToJs(source, { jsx: true }).code).toContain(lost);
  });
});
