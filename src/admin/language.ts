/** Where the web editor keeps what its reader prefers. */
const PREFERENCES = 'sveltia-cms.prefs';

// It would take the language of the browser. Here it speaks Russian until the reader chooses otherwise, and it asks while it is being loaded.
try {
  const known = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as { locale?: string };
  localStorage.setItem(
    PREFERENCES,
    JSON.stringify({ ...known, locale: known.locale === undefined || known.locale === 'auto' ? 'ru' : known.locale }),
  );
} catch {
  // A browser that keeps nothing shows the editor in its own language.
}
