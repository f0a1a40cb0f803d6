/** A slip of typing in one line, in the words of the person who typed it. */
export interface LineFault {
  readonly line: number;
  readonly column: number;
  /** The first line in which the parser stumbles over it. */
  readonly spoils: number;
  readonly message: string;
  readonly hint: string;
}

/** A line that begins a field: its indent with dashes, its key, what follows the colon. */
const field = /^(?<indent>[ -]*)(?<key>[a-z_][\w-]*)(?<colon>\s*:)(?<value>.*)$/;
const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Returns slips that throw the parser off for many lines after them; each stands where it was made. */
export function lineFaults(source: string): LineFault[] {
  const lines = source.split('\n');
  return lines.flatMap((text, index) => {
    const line = index + 1;
    const above = lines[index - 1];
    const words = spaceFault(text) ?? listMark(text, above) ?? openValue(text, lines.slice(line));
    if (words) return [{ line, spoils: line, ...words }];
    const shift = shifted(text, above);
    return shift ? [{ line, spoils: index, ...shift }] : [];
  });
}

type Words = Pick<LineFault, 'column' | 'message' | 'hint'>;

function spaceFault(text: string): Words | undefined {
  const { indent = '', key = '', colon = '', value = '' } = field.exec(text)?.groups ?? {};
  const column = indent.length + key.length + colon.length + 1;
  if (/^[\u00a0\u202f]/.test(value))
    return { column, message: `После «${key}:» стоит неразрывный пробел.`, hint: 'Сотрите его и поставьте обычный пробел.' };
  if (/^[^\s/]/.test(value)) return { column, message: `После «${key}:» нет пробела.`, hint: 'Поставьте пробел после двоеточия.' };
  return undefined;
}

/** «— matematika», «* matematika», «-matematika» below a field or below another such line. */
function listMark(text: string, above = ''): Words | undefined {
  const mark = /^\s*(?:([—–•·*])\s*|(-)(?![-\s]))(?=\S)/.exec(text);
  const isField = /^\s*[—–•·]\s*[a-z_]+:/.test(text);
  if (!mark || (!isField && !/:\s*$|^\s*[—–•·*-]/.test(above))) return undefined;
  const value = text.slice(mark[0].length).trim();
  return {
    column: mark[0].trimEnd().length,
    message: mark[2] ? `После дефиса нет пробела: «${text.trim()}».` : `Строка списка начинается со знака «${mark[1]}».`,
    hint: `Строки списка начинают с дефиса и пробела: «- ${value}».`,
  };
}

/** A quote or a bracket that is not closed before the next field begins. */
function openValue(text: string, below: readonly string[]): Words | undefined {
  const { indent = '', key = '', colon = '', value = '' } = field.exec(text)?.groups ?? {};
  const [sign = ''] = value.trimStart();
  if (!['"', "'", '[', '{'].includes(sign)) return undefined;
  const close = closing[sign] ?? sign;
  const rest = value
    .trimStart()
    .slice(1)
    .replace(/\\.|''/g, '');
  if (rest.includes(close)) return undefined;
  const next = below.findIndex((line) => field.test(line));
  const own = next < 0 ? below : below.slice(0, next);
  if (own.some((line) => line.includes(close))) return undefined;
  return {
    column: indent.length + key.length + colon.length + value.length - value.trimStart().length + 1,
    message: closing[sign] ? `Скобка «${sign}» здесь открыта и не закрыта.` : `Кавычка здесь открыта и не закрыта.`,
    hint: `Поставьте ${close} в конце значения: ${key}: ${value.trim()}${close}`,
  };
}

/** A field that stands further right than the field above it, though that one has a value of its own. */
function shifted(text: string, above = ''): Words | undefined {
  const [own, upper] = [field.exec(text)?.groups, field.exec(above)?.groups];
  if (!own || !upper || (own['indent'] ?? '').includes('-') || !/^\s+[^\s|>#&]/.test(upper['value'] ?? '')) return undefined;
  // «-title» has been told.
  if (/-$/.test(upper['indent'] ?? '')) return undefined;
  if (!/^\s/.test(own['value'] || ' ') || (own['indent'] ?? '').length <= (upper['indent'] ?? '').length) return undefined;
  return {
    column: (own['indent'] ?? '').length + 1,
    message: `Строка «${own['key']}» сдвинута вправо.`,
    hint: `Начните её вровень со строкой «${upper['key']}» над ней.`,
  };
}

/** Returns better words for a fault that the parser found in a line, `undefined` when its own are as good. */
export function refine(text: string): Omit<Words, 'column'> | undefined {
  const typo = /^[ -]*([\p{L}_]+)\s*([=;：])\s*\S/u.exec(text);
  if (typo)
    return { message: `После «${typo[1]}» стоит «${typo[2]}» вместо двоеточия.`, hint: `Напишите двоеточие и пробел: «${typo[1]}: ».` };
  const glued = /^[ -]*([\p{L}_]+):(?=[^\s/])/u.exec(text);
  if (glued) return { message: `После «${glued[1]}:» нет пробела.`, hint: 'Поставьте пробел после двоеточия.' };
  const { key = '', value = '' } = field.exec(text)?.groups ?? {};
  const own = value.trim();
  if (/^'[^"]*'$/.test(own) && /^(?:[^']|(?<=\p{L})'(?=\p{L}))+$/u.test(own.slice(1, -1)) && own.slice(1, -1).includes("'"))
    return {
      message: 'Апостроф закрыл кавычку раньше конца значения.',
      hint: `Возьмите значение в двойные кавычки: ${key}: "${own.slice(1, -1)}"`,
    };
  if (/^"[^"]*"\s*[^\s#,\]}]/.test(own) || /^'[^']*'\s*[^\s#,\]}']/.test(own))
    return { message: 'Кавычки закрылись раньше конца значения.', hint: `Внутри значения пишите «ёлочки»: ${key}: ${herringbone(own)}` };
  if (/^[[{].*[\]}]\s*[^\s#,\]}]/.test(own))
    return { message: 'Скобка закрылась раньше конца значения.', hint: `Возьмите всё значение в кавычки: ${key}: ${quoted(own)}` };
  if (/^[^"'[{|>].*:(?:\s|$)/.test(own))
    return {
      message: 'Внутри значения стоит двоеточие: не понять, где поле, а где значение.',
      hint: `Возьмите всё значение в кавычки: ${key}: ${quoted(own)}`,
    };
  if (/^[^:]*$/.test(text) && !/^\s*-/.test(text) && text.trim() !== '')
    return {
      message: `Строка «${text.trim().slice(0, 40)}» без двоеточия там, где нужно «поле: значение».`,
      hint: 'Допишите название поля и двоеточие; продолжение длинного значения сдвиньте вправо на два пробела.',
    };
  return undefined;
}

const quoted = (value: string) => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);

/** «"А" и "Б"» → «"«А» и «Б»"». */
function herringbone(value: string): string {
  const sign = value[0] ?? '"';
  const isWrapped = value.endsWith(sign) && value.split(sign).length % 2 === 1 && value.split(sign).length > 3;
  let isOpen = false;
  const inner = isWrapped && !/^(["'])[^"']*\1\s/.test(value) ? value.slice(1, -1) : value;
  return `"${inner.replaceAll(sign, () => ((isOpen = !isOpen) ? '«' : '»'))}"`;
}
