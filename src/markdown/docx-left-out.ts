import { quoteList } from '../bank/words.ts';
import { shownTokens } from './docx-tokens.ts';

/** Parts of a document of Word that no page shows, by their names: they are read only to say what was in them. */
export const DOCX_BESIDE = /^word\/(?:(?:header|footer)\d*|comments)\.xml$/;

/** Words of a header that are quoted; it is named, not repeated. */
const LONGEST = 80;

/**
 * Returns in Russian, a line each, what a document of Word holds beside the text that is taken: headers and footers, notes of a reviewer and changes
 * of his, drawings that only Word shows. `names` are its parts, `partOf` the text of one, '' for one that is not there; `say` is how words are quoted.
 */
export function docxLeftOut(names: readonly string[], partOf: (name: string) => string, say = (words: string) => words): string[] {
  const document = partOf('word/document.xml');
  const edges = names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)).map((name) => edgeOf(partOf(name)));
  const words = [...new Set(edges.flatMap((edge) => edge.lines))].map((line) => say(line));
  const pictures = edges.reduce((sum, edge) => sum + edge.pictures, 0);
  const notes = count(partOf('word/comments.xml'), /<w:comment\s/g);
  const changes = count(document, /<w:(?:ins|del|moveFrom|moveTo)\s/g);
  return [
    ...(words.length > 0 ? [`колонтитулы не взяты: ${quoteList(words, Infinity)}; если эти слова нужны, впишите их в текст`] : []),
    ...(pictures > 0 ? [`рисунки в колонтитулах не взяты: ${pictures}; если они часть работы, вставьте их в текст`] : []),
    ...(notes > 0 ? [`примечания рецензента не взяты: ${notes}; прочтите их в Word и удалите`] : []),
    ...(changes > 0 ? [`исправления рецензента взяты как принятые: ${changes}; проверьте эти места`] : []),
    ...drawnLeftOut(names),
    ...shapesLeftOut(document, say),
  ];
}

/** Schemes, charts and formulas of old are drawn by Office alone; records are played by it. */
export function drawnLeftOut(names: readonly string[]): string[] {
  const parts = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length;
  const schemes = parts(/\/diagrams\/data\d*\.xml$/);
  const charts = parts(/\/charts\/chart\d*\.xml$/);
  const objects = parts(/\/embeddings\/oleObject\d*\.bin$/);
  const records = parts(/\/media\/[^/]+\.(?:mp3|m4a|wav|wma|ogg|aac|mp4|m4v|mov|avi|wmv|mpe?g|webm|mkv)$/i);
  const inserted = parts(/\/afchunk[^/]*$/i);
  return [
    ...(schemes > 0 ? [`схемы SmartArt не взяты: ${schemes}; их слова остались в документе, перескажите их`] : []),
    ...(charts > 0 ? [`диаграммы не взяты: ${charts}; вставьте их рисунками`] : []),
    ...(objects > 0 ? [`вставленные объекты (часто это формулы прежних версий): ${objects}; проверьте их места в тексте`] : []),
    ...(records > 0 ? [`звук и видео из документа не взяты: ${records}; приложите их файлами или дайте ссылки`] : []),
    ...(inserted > 0 ? [`вставленные в документ другие документы не взяты: ${inserted}; перенесите их текст`] : []),
  ];
}

const count = (xml: string, tag: RegExp) => xml.match(tag)?.length ?? 0;

/** Lines of a header with words of their own: numbers of pages say nothing; a watermark is a text too. */
function edgeOf(xml: string): { lines: string[]; pictures: number } {
  const lines = [''];
  let pictures = 0;
  let isText = false;
  for (const { name, kind, text, attributes } of shownTokens(xml)) {
    if (name === 'w:t') isText = kind === 'open';
    else if (kind === 'text' && isText) lines.push((lines.pop() ?? '') + text);
    else if (kind === 'close' && name === 'w:p') lines.push('');
    else if (kind === 'open' && (name === 'w:tab' || name === 'w:br')) lines.push(`${lines.pop() ?? ''} `);
    else if (kind === 'open' && (name === 'a:blip' || name === 'v:imagedata')) pictures += 1;
    else if (kind === 'open' && name === 'v:textpath') lines.push(/\bstring="([^"]*)"/.exec(attributes)?.[1] ?? '', '');
  }
  const told = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => /\p{L}/u.test(line.replace(PAGE, '')));
  return { lines: told.map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST).trim()}…` : line)), pictures };
}

const PAGE = /(?<!\p{L})(?:страница|стр|с|лист|из|page|of)(?!\p{L})/giu;

/** Figures that are drawn of lines in Word itself; a frame around words gives its words. */
function shapesLeftOut(document: string, say: (words: string) => string): string[] {
  if (!/<(?:wps:wsp|wpg:wgp|wpc:wpc|v:(?:line|rect|oval|roundrect|polyline|shape|group|arc|curve))\b/.test(document)) return [];
  let drawn = 0;
  const words: string[] = [];
  let [isShape, isGroup, isShown] = [false, false, false];
  for (const { name, kind, attributes } of shownTokens(document)) {
    const said = name === 'v:textpath' && kind === 'open' ? /\bstring="([^"]+)"/.exec(attributes)?.[1] : undefined;
    if (said !== undefined) words.push(said);
    if (name === 'w:drawing' || name === 'w:pict') {
      if (kind === 'close' && isShape && !isShown) drawn += 1;
      [isShape, isGroup, isShown] = [false, false, false];
    } else if (/^(?:wpg:wgp|wpc:wpc|v:group)$/.test(name)) [isShape, isGroup] = [true, true];
    else if (/^(?:wps:wsp|v:(?:line|rect|oval|roundrect|polyline|shape|arc|curve))$/.test(name)) isShape = true;
    else if (/^(?:a:blip|v:imagedata|v:textpath)$/.test(name) || (name === 'w:txbxContent' && !isGroup)) isShown = true;
  }
  return [
    ...(drawn > 0 ? [`рисунки из фигур Word не взяты: ${drawn}; вставьте их картинками`] : []),
    ...(words.length > 0 ? [`надписи WordArt не взяты: ${quoteList(words.map(say), Infinity)}; впишите их в текст`] : []),
  ];
}
