/**
 * Runs in the head of the search page before the first paint: with a query in the address room is kept for the list, so that nothing jumps when it comes.
 * One constant text, so that one CSP hash covers it. Where search does not start within eight seconds, the page is as it is without it.
 */
export const SEARCH_ASKED =
  'if(location.search){const d=document.documentElement;d.dataset.asked="";setTimeout(()=>{customElements.get("kopilka-search")||delete d.dataset.asked},8e3)}';
