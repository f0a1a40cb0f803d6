import { joinFacts } from '../text/format.ts';
import { searchText } from '../text/search.ts';
import { element } from './dom.ts';
import type { Hit } from './engine.ts';
import { bankRoot } from './fetch-files.ts';

/** Returns a list item for a hit. Everything that authors wrote goes in as text, never as HTML. */
export function hitItem({ url, meta, pieces, sections, missing }: Hit): HTMLElement {
  // Whoever wrote an example, it is told by its mark.
  const maker = meta['demo'] ? searchText.demo : meta['author'];
  // An association is often called as its subject, which is among the facts already.
  const unit = meta['facts']?.split(' · ').includes(meta['unit'] ?? '') ? '' : meta['unit'];
  const facts = joinFacts([meta['date'], ...(meta['facts']?.split(' · ') ?? []), maker, unit, meta['files']]);
  return element('li', { className: 'hit' }, [
    line('hit-kicker', meta['kicker'] ?? ''),
    element('h3', { className: 'hit-title' }, [link(url, meta['title'] ?? url)]),
    ...(facts ? [line('hit-facts', facts)] : []),
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

/** Returns the address on this host of an address from the root of the bank. */
export const hrefOf = (url: string): string => new URL(url.replace(/^\//, ''), bankRoot()).href;

const link = (url: string, words: string) => element('a', { href: hrefOf(url) }, [words]);
const line = (className: string, words: string) => element('p', { className }, [words]);
