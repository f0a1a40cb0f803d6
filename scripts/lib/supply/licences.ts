/** Licences under which a package may be part of the program and of the sites that it builds. */
const FREE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|MPL-2\.0|OFL-1\.1)$/;
/** Packages of another licence, or of none in their description, and in Russian why they may stay. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'pandoc-wasm': 'отдельная программа, которую запускает только импорт; частью сайта не бывает',
  '@cspell/dict-ru_ru': 'список слов, который читает только проверка; частью сайта не бывает',
  'png-js': 'её LICENSE — MIT, в описании пакета он не назван',
};
/** Compiled picture libraries: used as they come, replaceable, never part of a site. */
const LIBRARIES = /^@img\/sharp-/;

/** Returns in Russian why a package of this licence (an SPDX expression, empty when none is named) may be used; `undefined` when it may not. */
export function mayUse(name: string, license: string): string | undefined {
  const terms = license.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  if (terms.every((term) => FREE.test(term))) return 'свободная';
  if (LIBRARIES.test(name)) return 'библиотека картинок: берётся как есть, заменима, частью сайта не бывает';
  return EXCEPTIONS[name];
}
