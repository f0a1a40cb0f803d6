/** Brings a link that the keyboard comes to whole into a table that scrolls: Chromium is content with a few points of it at the edge. */
addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.closest('.table-scroll') && !target.matches('.table-scroll'))
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});
