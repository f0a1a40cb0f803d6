import { fitSpaces } from './typography.ts';

/** A tag, an element whose text is not Russian prose, or a text. */
const PIECE =
  /<(script|style|title|textarea|pre|code|math|svg)(?=[\s>])[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\/?[a-z!][^\s/>]*(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+|</gi;
/** What may stand after «в»: a word of the same line in an element of its own. */
const GOES_ON = /^<(?:a|abbr|b|cite|code|em|i|math|span|strong|sub|sup|time)[\s>]/i;
const LAST_SHORT_WORD = /((?:^|[\s\u00A0(«])(?:а|без|в|во|для|до|за|и|из|или|к|ко|на|над|не|ни|но|о|об|от|по|под|при|про|с|со|у))[ \n]+$/i;

/**
 * Returns a finished page whose lines break only where an editor of Russian would break them: texts of the interface, names of
 * vocabularies and works alike, for all of them meet here. The search index is made before this, so it keeps plain text.
 */
export function keepLines(html: string): string {
  const pieces = html.match(PIECE) ?? [];
  return pieces
    .map((piece, index) => {
      if (piece.startsWith('<')) return piece;
      const kept = keepTogether(piece);
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
/** Abbreviations of the owner's kind that stand before its name. */
const AFTER_KIND = /(?<![А-ЯЁа-яё])(Г[АБК]УК?|Ф?Г[АБ]ОУ|М[АБК]Д?ОУ|ДПО|АНО|ГОСТ|СОИРО|ФГОС)[ ](?=[А-ЯЁ«\d])/g;

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
  return line.replace(AFTER_KIND, '$1\u00A0');
}
