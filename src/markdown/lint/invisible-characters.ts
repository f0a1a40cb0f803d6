import { explainDecomposed, findDecomposed, findInvisible } from '../../bank/invisible.ts';
import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator } from './visit.ts';

/** Characters nobody sees break search, copying and sorting; letters in two parts (й as и + ˘) do the same. */
export const invisibleCharacters: ProseRule = {
  id: 'invisible-characters',
  severity: 'error',
  find({ source }) {
    return [...findUnwanted(source), ...findSplitLetters(source)];
  },
};

// One message per line and kind: a pasted paragraph may hold a hundred soft hyphens.
function findUnwanted(source: string): ProseFault[] {
  const locate = createLocator(source);
  const faults = new Map<string, ProseFault & { count: number }>();
  for (const { name, index } of findInvisible(source)) {
    const place = locate(index);
    const key = `${place.line} ${name}`;
    const count = (faults.get(key)?.count ?? 0) + 1;
    const first = faults.get(key) ?? place;
    faults.set(key, { line: first.line, column: first.column, count, ...describe(name, count, source, index) });
  }
  return [...faults.values()].map(({ count: _count, ...fault }) => fault);
}

function describe(name: string, count: number, source: string, index: number): Pick<ProseFault, 'message' | 'hint'> {
  const times = count > 1 ? ` (в строке их ${count})` : '';
  const before = /[\p{L}\p{N}]*$/u.exec(source.slice(Math.max(0, index - 30), index))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(source.slice(index + 1, index + 31))?.[0] ?? '';
  const where = before + after === '' ? '' : ` рядом с «${before}${after}»`;
  return { message: `Невидимый знак${where}: ${name}${times}.`, hint: 'Удалите его: такие слова не находит поиск.' };
}

function findSplitLetters(source: string): ProseFault[] {
  const locate = createLocator(source);
  return findDecomposed(source).map(({ whole, index }) => ({ ...locate(index), ...explainDecomposed(whole) }));
}
