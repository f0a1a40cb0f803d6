import { searchText } from '../text/search.ts';
import { element } from './dom.ts';
import type { Hit } from './hits.ts';
import { bankRoot } from './fetch-files.ts';

/** Returns a list item for a hit. Everything that authors wrote goes in as text, never as HTML. */
export function hitItem({ url, meta, pieces, sections, missing }: Hit): HTMLElement {
  // Whoever wrote an example, it is told by its mark.
  const maker = meta['demo'] ? searchText.demo : meta['author'];
  const said = meta['facts']?.split(' · ') ?? [];
  const facts = [meta['date'], ...said, maker, unitsBeside(said, meta['unit']), meta['files']].flatMap((fact) => (fact ? [fact] : []));
  return element('li', { className: 'hit' }, [
    ...headOf(meta),
    element('h3', { className: 'hit-title' }, [link(url, meta['title'] ?? url)]),
    ...(facts.length > 0 ? [element('p', { className: 'hit-facts facts-line' }, spans(facts))] : []),
    element(
      'p',
      { className: 'hit-excerpt' },
      pieces.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text)),
    ),
    ...(sections.length > 0
      ? [
          element(
            'ul',
            { className: 'hit-sections' },
            sections.map((part) => element('li', {}, [link(part.url, part.title)])),
          ),
        ]
      : []),
    ...(missing.length > 0 ? [line('hit-missing', searchText.missing(missing))] : []),
  ]);
}

/** What a hit is, and beside it what a reader must not miss: that it is cancelled, moved, archived. */
function headOf(meta: Hit['meta']): HTMLElement[] {
  const { mark = '' } = meta;
  const marks = mark === '' ? [] : [' ', element('span', { className: 'mark' }, [mark])];
  const kicker = kickerOf(meta);
  return kicker === '' && marks.length === 0 ? [] : [element('p', { className: 'hit-kicker' }, [kicker, ...marks])];
}

/** Returns the associations that the facts do not name: often they are called as their subjects. */
export const unitsBeside = (facts: readonly string[], units = ''): string =>
  units
    .split(', ')
    .filter((unit) => !facts.includes(unit))
    .join(', ');

/** Returns what a hit is, empty where its title says the same: «О банке». */
export const kickerOf = ({ kicker = '', title }: Hit['meta']): string => (kicker === title ? '' : kicker);

/** Returns facts each in a box of its own: the style sheet sets dots between those that stand in one line. */
export const spans = (facts: readonly string[]): HTMLElement[] => facts.map((fact) => element('span', {}, [fact]));

/** Returns the address on this host of an address from the root of the bank. */
export const hrefOf = (url: string): string => new URL(url.replace(/^\//, ''), bankRoot()).href;

const link = (url: string, words: string) => element('a', { href: hrefOf(url) }, [words]);
const line = (className: string, words: string) => element('p', { className }, [words]);
