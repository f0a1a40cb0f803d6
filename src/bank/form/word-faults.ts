import { explainDecomposed, findDecomposed, findInvisible } from '../invisible.ts';
import { explainMixedWord, findMixedWords } from '../mixed-words.ts';
import { groupOf, rowsOf, textOf, type FormField, type Values } from './field.ts';
import type { FormFault, FormPath } from './judge.ts';

/** Returns the words of a form that the check would refuse: in two alphabets, with signs nobody sees. The text of the work has a lint of its own. */
export function wordFaults(fields: readonly FormField[], values: Values, above: FormPath = []): FormFault[] {
  return fields.flatMap(({ name, type, fields: inner = [] }) => {
    const path = [...above, name];
    const value = values[name];
    if (type === 'group') return wordFaults(inner, groupOf(value), path);
    if (type === 'rows') return rowsOf(value).flatMap((row, index) => wordFaults(inner, row, [...path, index]));
    if (type !== 'text' && type !== 'lines') return [];
    return faultsIn(textOf(value)).map(({ message, hint }) => ({ path, message: `${message} ${hint}` }));
  });
}

function faultsIn(text: string): { message: string; hint: string }[] {
  const names = [...new Set(findInvisible(text).map(({ name }) => name))];
  return [
    ...findMixedWords(text).map(explainMixedWord),
    ...names.map((name) => ({ message: `Невидимый знак: ${name}.`, hint: 'Удалите его или наберите слово заново.' })),
    ...[...new Set(findDecomposed(text).map(({ whole }) => whole))].map(explainDecomposed),
  ];
}
