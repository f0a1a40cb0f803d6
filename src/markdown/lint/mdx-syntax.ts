import type { ProseFault } from './prose-rule.ts';

const EXPLANATIONS: readonly (readonly [RegExp, (tag: string, other: string) => Pick<ProseFault, 'message' | 'hint'>])[] = [
  [
    /^Expected a closing tag for `<([^`>]*)>`/,
    (tag) => ({ message: `Тег <${tag}> не закрыт.`, hint: `Поставьте </${tag}> или закройте сразу: <${tag} />.` }),
  ],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/,
    (tag, other) => ({
      message: `Тег </${tag}> закрывает не то: раньше открыт <${other}>.`,
      hint: `Сначала закройте </${other}>.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`/,
    (tag) => ({
      message: `Тег </${tag}> закрывает то, что не открыто.`,
      hint: `Удалите его или поставьте раньше <${tag}>.`,
    }),
  ],
  [/^Unexpected end of file in expression/, () => ({ message: 'Фигурная скобка «{» не закрыта.', hint: 'В тексте пишите её так: «\\{».' })],
  [/^Unexpected character `!`/, () => ({ message: 'Комментарий <!-- … --> на такой странице не читается.', hint: 'Удалите его.' })],
  [
    /^Unexpected character/,
    () => ({
      message: 'После знака «<» ожидалось имя компонента.',
      hint: 'Знак «меньше» в тексте пишите как «\\<», адрес — как [слова](https://…).',
    }),
  ],
];

/** Returns a fault with its place for an error of the MDX parser, whose English words never reach an author. */
export function explainMdxError(error: unknown): ProseFault {
  const text = error instanceof Error ? error.message : '';
  const [, line = '1', column = '1', message = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
  const place = { line: Number(line), column: Number(column) };
  for (const [pattern, explain] of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (match !== null) return { ...place, ...explain(match[1] ?? '', match[2] ?? '') };
  }
  return {
    ...place,
    message: 'Страницу не удалось прочитать с этого места.',
    hint: 'Проверьте знаки «<», «>», «{» и «}» в этой строке и выше.',
  };
}
