import { explainDecomposed, findDecomposed, findInvisible } from '../../bank/invisible.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator } from './visit.ts';
import type { Place } from './visit.ts';

/** Characters nobody sees break search, copying and sorting; letters in two parts (й as и + ˘) do the same. */
export const invisibleCharacters: ProseRule = {
  id: 'invisible-characters',
  severity: 'error',
  find({ source }) {
    return [...findUnwanted(source), ...findSplitLetters(source)];
  },
};

// One message per line and kind, at the first of them: a pasted paragraph may hold a hundred soft hyphens.
function findUnwanted(source: string): ProseFault[] {
  const locate = createLocator(source);
  const found = new Map<string, { name: string; index: number; place: Place; count: number }>();
  for (const { name, index } of findInvisible(source)) {
    const place = locate(index);
    const key = `${place.line} ${name}`;
    const first = found.get(key);
    if (first === undefined) found.set(key, { name, index, place, count: 1 });
    else first.count += 1;
  }
  return [...found.values()].map(({ name, index, place, count }) => ({ ...place, ...describe(name, count, source, index) }));
}

function describe(name: string, count: number, source: string, index: number): Pick<ProseFault, 'message' | 'hint'> {
  const times = count > 1 ? ` (в строке их ${count})` : '';
  const before = source.slice(Math.max(0, index - 30), index).replace(/^[^]*[^\p{L}\p{N}]/u, '');
  const after = source.slice(index + 1, index + 31).replace(/[^\p{L}\p{N}][^]*/u, '');
  const where = before + after === '' ? '' : ` рядом с «${before}${after}»`;
  return { message: `Невидимый знак${where}: ${name}${times}.`, hint: 'Удалите его: такие слова не находит поиск.' };
}

function findSplitLetters(source: string): ProseFault[] {
  const locate = createLocator(source);
  return findDecomposed(source).map(({ whole, index }) => ({ ...locate(index), ...explainDecomposed(whole) }));
}
