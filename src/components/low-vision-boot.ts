/** The key under which the reader's settings lie in the browser. */
export const SETTINGS_KEY = 'kopilka-view';

/** Runs in the head before the first paint: puts the kept settings on `<html>` as `data-` attributes.
 * One constant text without parts of a page, so that one CSP hash covers every page; whatever storage holds, it cannot break the page. */
export const LOW_VISION_BOOT = `try{var s=JSON.parse(localStorage.getItem("${SETTINGS_KEY}")||"{}"),k;for(k in s)if(/^[a-z]{1,9}$/.test(k)&&/^[a-z0-9]{1,9}$/.test(s[k]))document.documentElement.setAttribute("data-"+k,s[k])}catch(e){}`;
