import { FIRST_FILES } from '../search/index/first-files.ts';

/** What a first search surely reads, below the root of the bank; the finished page names its scripts too. */
export const SEARCH_AHEAD = FIRST_FILES.join(' ');

/**
 * Runs in the head of the search page before the first paint: with a query in the address room is kept for the list, so that nothing jumps when it comes,
 * and whatever a first search surely reads is asked for at once, side by side: `data-ahead` names it, scripts and lists. Nine round trips
 * one after another are four so.
 * One constant text, so that one CSP hash covers it. Where search does not start within eight seconds, the page is as it is without it.
 */
export const SEARCH_ASKED =
  'if(location.search){const d=document.documentElement;d.dataset.asked="";setTimeout(()=>{customElements.get("kopilka-search")||delete d.dataset.asked},8e3);for(const f of document.currentScript.dataset.ahead.split(" ")){const l=document.createElement("link");l.href=d.dataset.root+f;l.crossOrigin="";if(/js$/.test(f))l.rel="modulepreload";else{l.as="fetch";l.rel="preload"}document.head.append(l)}}';
