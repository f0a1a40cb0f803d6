import type { Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { typograph, typographTree } from './typography.ts';
import { createElement } from './walk.ts';

const shown = (text: string) => text.replaceAll('\u00A0', '~');

/** Text → the same with `~` for a space that does not break. */
describe('only what is meant is changed', () => {
  it.each([
    // Dots and dashes.
    ['... а... ....', '… а… ....'],
    ['-- а --- б -- ', '— а~— б~— '],
    ['а ---- б, а--б, --а, аб --', 'а~---- б, а--б, --а, аб —'],
    ['- а', '- а'],
    ['5 - а, а - 5, 5 – 6', '5~— а, а~— 5, 5 – 6'],
    ['а  —  б', 'а  —  б'],
    // Ranges.
    ['5-6, 2020-21, 5-6-7, 1.5-2, а5-6, 5-6а, 12345-6, 5-6,5', '5–6, 2020–21, 5-6-7, 1.5-2, а5-6, 5-6а, 12345-6, 5-6,5'],
    ['№ 5-6, §5-6, ГОСТ 5-6, ОК 5-6', '№~5-6, §~5-6, ГОСТ 5-6, ОК 5-6'],
    // Signs and figures.
    ['№5 №а § 6', '№~5 №а~§~6'],
    ['10 000, 1000 000, 10 0000, 1,5 000', '10~000, 1000 000, 10 0000, 1,5 000'],
    ['5 г., 5 руб, 5 рубежей, 5%, 5 %, 5 °C', '5~г., 5~руб, 5 рубежей, 5%, 5~%, 5~°C'],
    ['12) а, 123) б, (1) в, (см. 1) г', '12)~а, 123) б, (1) в, (см.~1) г'],
    // Abbreviations and initials.
    ['Т.е. и т.к., но от.е. и т.ж.', 'Т.~е. и~т.~к., но~от.е. и~т.ж.'],
    ['т. е., т. д, т. ж.', 'т.~е., т. д, т. ж.'],
    ['А.Б. Гд', 'А.~Б.~Гд'],
    ['А.Ива, А.Ив, А.иванов, ПА.Б, а.Б', 'А.~Ива, А.Ив, А.иванов, ПА.Б, а.Б'],
    ['Иванов А. Б., Иванов А. был', 'Иванов~А.~Б., Иванов А. был'],
    ['стр. 5, стр. а, истр. 5, х. А', 'стр.~5, стр. а, истр. 5, х. А'],
    // Short words and particles.
    ['он же, он жена, он бы, он б, он бык', 'он~же, он жена, он~бы, он~б, он бык'],
    ['1 же, без-в доме, в-третьих', '1 же, без-в доме, в-третьих'],
    // Quotation marks.
    ['«а и б»в', '«а~и~б»в'],
    ['"а" "б" ("в")', '«а» «б» («в»)'],
    ['"а "б""', '«а~„б“»'],
    ['"а, "б, "в"", г"', '«а, „б, «в»“, г»'],
    ['“аб” „вг“ «де»', '«аб» «вг» «де»'],
    ['"аб "вг", "де"!"', '«аб „вг“, „де“!»'],
    ['15" и "аб', '15" и~"аб'],
    ['а„б“в, а«б"в', 'а«б»в, а«б»в'],
    ['"аб »в, "аб ”в', '«аб »в, «аб »в'],
    ['аб " вг", аб ""', 'аб « вг», аб ""'],
    ['""аб" вг", "“аб”"', '«„аб“ вг», «„аб“»'],
    ['аб"вг"', 'аб"вг"'],
  ])('%s', (text, expected) => {
    expect(shown(typograph(text))).toBe(expected);
    expect(typograph(typograph(text))).toBe(typograph(text));
  });
});

describe('a tree', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const component = (name: string | undefined, ...children: RootContent[]) =>
    ({ type: 'mdxJsxFlowElement', ...(name === undefined ? {} : { name }), attributes: [], children }) as unknown as RootContent;
  /** The texts of a tree by their order, `/` between nodes. */
  const after = (...children: RootContent[]) => {
    const tree: Root = { type: 'root', children };
    typographTree(tree);
    const texts: string[] = [];
    const collect = (node: object) => {
      if ('value' in node) texts.push(String(node.value));
      if ('children' in node) (node.children as object[]).forEach(collect);
    };
    collect(tree);
    return shown(texts.join('/'));
  };
  const el = createElement;

  it.each<[string, RootContent[], string]>([
    ['a line over several elements', [text('"а '), el('em', {}, [text('в ')]), el('a', {}, [text('б"')])], '«а~/в~/б»'],
    ['blocks are lines of their own', [el('p', {}, [text('"а в ')]), el('p', {}, [text('б"')])], '"а~в /б"'],
    ['words around a block', [text('"а '), el('p', {}, [text('б')]), text(' в"')], '"а /б/ в"'],
    ['a break ends no word', [text('"а'), el('br', {}, []), text('б"')], '"а/б"'],
    ['code inside a line', [text('"'), el('code', {}, [text('"x" - y')]), text('" - и '), el('img', {}, [])], '«/"x" - y/»~— и~'],
    ['code that is a block', [text('"а'), el('pre', {}, [text('"б" - в')]), text('г"')], '"а/"б" - в/г"'],
    ['a formula, then a unit', [el('math', {}, [text('5')]), text(' кг и '), el('math', {}, [text('6')])], '5/~кг и~/6'],
    ['spaces alone', [text(' '), el('em', {}, [text('\n')])], ' /\n'],
    ['an equal word further on', [text('а'), el('code', {}, []), text('а б')], 'а/а~б'],
    ['a component is a block', [text('"а в '), component('Note', text('б"'))], '"а~в /б"'],
    ['a component without a name is a block', [text('"а '), component(undefined, text('б"'))], '"а /б"'],
    ['a component that is a plain tag stands in its line', [text('"H в '), component('sub', text('2"'))], '«H в~/2»'],
    ['words after a block', [el('p', {}, [text('"а')]), text('б"')], '"а/б"'],
    ['words after a component', [component('Note', text('"а')), text('б"')], '"а/б"'],
    ['words after a plain tag', [text('"'), component('sup', text('а')), text('"')], '«/а/»'],
    ['what holds nothing', [text('"а '), { type: 'comment', value: '"в"' }, text('б"')], '«а~/"в"/б»'],
  ])('%s', (_name, children, expected) => expect(after(...children)).toBe(expected));
});
