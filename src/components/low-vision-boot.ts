/** The key under which the reader's settings lie in the browser. */
export const SETTINGS_KEY = 'kopilka-view';

/** Runs in the head before the first paint: puts the kept settings on `<html>` as `data-` attributes.
 * One constant text without parts of a page, so that one CSP hash covers every page; whatever storage holds, only plain names and values are taken from it. */
export const LOW_VISION_BOOT = `try{localStorage.getItem("${SETTINGS_KEY}").replace(/"([a-z]+)":"([a-z0-9]+)"/g,(_,k,v)=>document.documentElement.dataset[k]=v)}catch{}`;
