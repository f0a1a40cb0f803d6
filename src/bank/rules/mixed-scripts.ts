import { explainMixedWord, findMixedWords } from '../mixed-words.ts';
import { oncePer } from '../once-per.ts';
import { sourcesOf, valuesOf, type Source } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

/** The same fault as in a body, in front matter: a title with a Latin «c» is found by no search. */
export const mixedScripts = defineRule({
  id: 'mixed-scripts',
  severity: 'error',
  asks: 'Слово набрано одной азбукой: русские и латинские буквы в нём не смешаны.',
  find: (context) => sourcesOf(context).flatMap((source) => faultsIn(source)),
});

/** Once per file: what has not changed is not searched again. */
const faultsIn = oncePer((source: Source): Fault[] =>
  valuesOf(source).flatMap(({ value, path, meta }) => {
    // A file is called what it is called; `files` says whether it is there, `references` the same of a code.
    if (typeof value !== 'string' || meta.file !== undefined || meta.ref !== undefined || meta.address === true) return [];
    return findMixedWords(value).map((mixed) => ({ file: source.file, field: path, ...explainMixedWord(mixed) }));
  }),
);
