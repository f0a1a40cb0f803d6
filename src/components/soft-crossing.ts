/** Lets the browser cross softly from page to page, where motion is welcome.
 * In the head and not in the style sheet: Chromium asks before the sheet has come, and then drops the crossing with an error (5 of 36 visits).
 * One constant text, so that one CSP hash covers every page. */
export const SOFT_CROSSING = '@media not (prefers-reduced-motion){@view-transition{navigation:auto}}';
