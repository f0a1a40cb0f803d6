const EXPLANATIONS: readonly (readonly [RegExp, (command: string) => string])[] = [
  [
    /^Unsupported function name: (\S+)|^No such environment: (\S+)|^Undefined control sequence: (\S+)/,
    (name) => `команда «${name}» не поддерживается`,
  ],
  [/^Function "(\S+)" is not trusted/, (name) => `команда «${name}» запрещена: она меняет оформление или ведёт на чужой адрес`],
  [/^(?:Unexpected end of input|Expected '\}', got 'EOF'|.*expected '\}')/, () => 'не хватает закрывающей скобки «}»'],
  [/^Extra \}|^Expected 'EOF', got '\}'/, () => 'лишняя закрывающая скобка «}»'],
  [/^Got function .* with no arguments as (\S+)/, () => 'команде не хватает аргумента в фигурных скобках'],
  [/^Expected '\\right'/, () => 'у \\left нет пары \\right'],
  [/^Expected '\\end|^Mismatch|^Expected & or/, () => 'у \\begin{…} нет пары \\end{…}'],
  [/^Double superscript/, () => 'два верхних индекса подряд: возьмите первый в фигурные скобки'],
  [/^Double subscript/, () => 'два нижних индекса подряд: возьмите первый в фигурные скобки'],
  [/^Too many expansions/, () => 'определение вызывает само себя'],
  [/^Expected 'EOF', got '(\S+)'/, (name) => `знак «${name}» здесь лишний`],
  [/^Expected group as argument/, () => 'команде не хватает аргумента в фигурных скобках'],
  [/^Expected group (?:after|as) '?(\S+?)'?(?:\s|$)/, (name) => `после «${name}» ничего нет`],
  [/^Unicode text character "(.)"|^Accented Unicode text character "(.)"/, (letter) => `буква «${letter}» вне \\text{…}`],
  [/works only in display mode/, () => 'команда годится только для формулы на отдельной строке ($$…$$)'],
  [/^Can't use function '(\S+)'/, (name) => `команда «${name}» здесь не годится`],
  [/^Expected '(\S+)', got '(\S+)'/, (name) => `ожидался знак «${name}»`],
];

/** Returns in Russian why a formula could not be read; the library's English words never reach an author. */
export function explainTexError(error: unknown): string {
  if (error instanceof RangeError) return 'слишком много вложенных скобок';
  const message = error instanceof Error ? error.message.trim() : '';
  for (const [pattern, explain] of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (match !== null) return explain(match.slice(1).find((part) => part !== undefined) ?? '');
  }
  return 'запись не складывается в формулу';
}
