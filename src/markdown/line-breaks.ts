import { fitSpaces } from './typography.ts';

/** A tag, an element whose text is not Russian prose, or a text. */
const PIECE =
  /<(script|style|title|textarea|pre|code|math|svg)(?=[\s>])[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\/?[a-z!][^\s/>]*(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+|</gi;
/** What may stand after «в»: a word of the same line in an element of its own. */
const GOES_ON = /^<(?:a|abbr|b|cite|code|em|i|math|span|strong|sub|sup|time)[\s>]/i;
const LAST_SHORT_WORD = /((?:^|[\s\u00A0(«])(?:а|без|в|во|для|до|за|и|из|или|к|ко|на|над|не|ни|но|о|об|от|по|под|при|про|с|со|у))[ \n]+$/i;

/**
 * Returns a finished page whose lines break only where an editor of Russian would break them: texts of the interface, names of
 * vocabularies and works alike, for all of them meet here. The search index is made before this, so it keeps plain text. `keep` is what is done to a text.
 */
export function keepLines(html: string, keep: (text: string) => string = keepTogether): string {
  const pieces = html.match(PIECE) ?? [];
  return pieces
    .map((piece, index) => {
      if (piece.startsWith('<')) return piece;
      const kept = keep(piece);
      return GOES_ON.test(pieces[index + 1] ?? '') ? kept.replace(LAST_SHORT_WORD, '$1\u00A0') : kept;
    })
    .join('');
}

const JOIN = '\u2060';
/** `7–9`, `1,4–2`, `±5–7`; of two years, of hours too. */
const IN_RANGE = /(?<=[\d%])\u2060?([–−])\u2060?(?=\d)/g;
/** `436-ФЗ`, `5-й`, `ЕГЭ-11`: a browser breaks after the hyphen. */
const AFTER_HYPHEN = /(?<=\d)-(?=[А-ЯЁа-яё])|(?<=[А-ЯЁ])-(?=\d)/g;
/** `(0; 4)`, `[−3; 5)`. */
const IN_COORDINATES = /(?<=[([][^\s;()[\]]{1,8});(?!\u2060)[ \u00A0]?(?=[^\s;()[\]]{1,8}[)\]])/g;
/** `5/7`, `дд/мм`: no break after the stroke between figures. */
const IN_FRACTION = /(?<=\d)\/(?=\d)/g;
/** `км/ч`, `кг·м/с`, `Дж/(кг·°C)`; a stroke after a dot, a colon or another stroke belongs to an address. */
const IN_UNIT = /(?<=(?<![\p{L}\d./:@-])[А-ЯЁа-яё]{1,4}[²³]?)\/(?=[А-ЯЁа-яё]{1,4}[²³]?(?!\p{L})|°|\([^\s()]{1,10}\))/gu;
/** `р…стёт`: with the joiner a browser sees one word, and no hyphen in it, for its patterns know nothing of such a sign. */
const AFTER_GAP = /(?<=\p{L})…(?=\p{L})/gu;
/** `-раст-`, `-ся`: a part of a word stays with the hyphen before it. */
const BEFORE_MORPHEME = /(?<![\p{L}\d-])-(?=[а-яё]{1,8}(?!\p{L}))/gu;
/** Abbreviations of the owner's kind that stand before its name. */
const AFTER_KIND = /(?<![А-ЯЁа-яё])(Г[АБК]УК?|Ф?Г[АБ]ОУ|М[АБК]Д?ОУ|ДПО|АНО|ГОСТ|ФГОС)[ ](?=[А-ЯЁ«\d])/g;

/** Returns a line in which what is read as one is not torn: short words, numbers with their units, ranges, numbers of laws, coordinates. Twice it changes nothing. */
export function keepTogether(text: string): string {
  let line = fitSpaces(text);
  if (/\d/.test(line)) {
    line = line
      .replace(IN_RANGE, `${JOIN}$1${JOIN}`)
      .replace(AFTER_HYPHEN, (hyphen) => hyphen + JOIN)
      .replace(IN_FRACTION, `/${JOIN}`);
  }
  if (line.includes(';')) line = line.replace(IN_COORDINATES, (sign) => (sign.length > 1 ? ';\u00A0' : `;${JOIN}`));
  return keepWords(line).replace(AFTER_KIND, '$1\u00A0');
}

function keepWords(text: string): string {
  let line = text;
  if (line.includes('/')) line = line.replace(IN_UNIT, `/${JOIN}`);
  if (line.includes('…')) line = line.replace(AFTER_GAP, `…${JOIN}`);
  return line.includes('-') ? line.replace(BEFORE_MORPHEME, `-${JOIN}`) : line;
}
