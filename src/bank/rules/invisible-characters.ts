import { explainDecomposed, findDecomposed, findInvisible } from '../invisible.ts';
import { show } from '../explain-fault.ts';
import { oncePer } from '../once-per.ts';
import { sourcesOf, valuesOf, type FieldValue, type Source } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

/** The same fault as in a body, in front matter: nobody sees it, and search stumbles over it. */
export const invisibleCharacters = defineRule({
  id: 'invisible-characters',
  severity: 'error',
  asks: 'В полях нет невидимых знаков: мягких переносов, пробелов нулевой ширины, букв из двух частей.',
  find: (context) => sourcesOf(context).flatMap((source) => faultsIn(source)),
});

/** Once per file: what has not changed is not searched again. */
const faultsIn = oncePer((source: Source): Fault[] => valuesOf(source).flatMap((value) => faultsOf(source.file, value)));

function faultsOf(file: string, { value, path }: FieldValue): Fault[] {
  if (typeof value !== 'string') return [];
  const names = [...new Set(findInvisible(value).map(({ name }) => name))];
  const letters = [...new Set(findDecomposed(value).map(({ whole }) => whole))];
  const place = { file, field: path };
  return [
    ...names.map((name) => ({
      ...place,
      message: `Невидимый знак в значении ${show(value)}: ${name}.`,
      hint: 'Удалите его или наберите значение заново: такие слова не находит поиск.',
    })),
    ...letters.map((whole) => ({ ...place, ...explainDecomposed(whole) })),
  ];
}
