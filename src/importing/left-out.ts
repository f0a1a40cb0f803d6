import { findPersonalData, masked } from '../bank/personal-data/find.ts';
import { docxLeftOut, drawnLeftOut } from '../markdown/docx-left-out.ts';
import { shownTokens } from '../markdown/docx-tokens.ts';
import { FULL_NAME } from './find-title.ts';
import { textOf, type Parts } from './inspect-office.ts';
import type { Office } from './read-office.ts';
import { quoteList } from '../bank/words.ts';

/** Returns in Russian, a line each, what a document holds that its draft will not: `taken` are the pictures that were found in the text, by their names from the folder of Word. */
export function leftOutOf({ parts }: Pick<Office, 'parts'>, format: 'docx' | 'odt', taken: ReadonlySet<string>): string[] {
  if (format === 'odt') return leftOutOfOdt(parts);
  const missed = missedPictures(parts, taken);
  return [
    ...docxLeftOut([...parts.keys()], (name) => textOf(parts, name), quiet),
    ...(missed > 0 ? [`рисунки, которых не удалось достать из текста: ${missed}; вставьте их сами`] : []),
  ];
}

/** Returns the same for a presentation: `repeated` are titles that go on over several slides. */
export function leftOutOfSlides({ parts }: Pick<Office, 'parts'>, repeated: readonly string[]): string[] {
  const names = [...parts.keys()];
  const notes = names
    .filter((name) => /^ppt\/comments\/[^/]+\.xml$/.test(name))
    .reduce((sum, name) => sum + (textOf(parts, name).match(/<p(?:188)?:cm[\s>]/g)?.length ?? 0), 0);
  return [
    ...(repeated.length > 0
      ? [`название, общее для нескольких слайдов подряд, сказано один раз: ${quoteList(repeated.map(quiet), Infinity)}`]
      : []),
    ...(notes > 0 ? [`примечания рецензента не взяты: ${notes}; прочтите их в PowerPoint и удалите`] : []),
    ...drawnLeftOut(names),
  ];
}

/** Names stay out of the table and of the draft: what names somebody is told by its first letters. */
const quiet = (words: string) =>
  words.search(FULL_NAME) >= 0 || INITIALS.test(words) || findPersonalData(words).length > 0 ? masked(words) : words;
const INITIALS = /[А-ЯЁ][а-яё]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]?|[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]/;

/** Pictures that the text calls and that did not come with it; where all came nothing is read. */
function missedPictures(parts: Parts, taken: ReadonlySet<string>): number {
  const targets = [...textOf(parts, 'word/_rels/document.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)]
    .map(([own]) => ({ id: /\bId="([^"]*)"/.exec(own)?.[1] ?? '', name: /\bTarget="(?:\/?word\/)?(media\/[^"]*)"/.exec(own)?.[1] ?? '' }))
    .filter(({ name }) => parts.has(`word/${name}`) && !taken.has(name));
  if (targets.length === 0) return 0;
  const called = new Set<string>();
  for (const { name, attributes } of shownTokens(textOf(parts, 'word/document.xml')))
    if (name === 'a:blip' || name === 'v:imagedata') called.add(/\br:(?:embed|id)="([^"]*)"/.exec(attributes)?.[1] ?? '');
  return new Set(targets.filter(({ id }) => called.has(id)).map(({ name }) => name)).size;
}

/** OpenDocument 1.3: headers stand in the styles, notes of a reviewer (16.1) and changes (5.5) in the text. */
function leftOutOfOdt(parts: Parts): string[] {
  const [styles, content] = [textOf(parts, 'styles.xml'), textOf(parts, 'content.xml')];
  const edges = [...styles.matchAll(/<style:(header|footer)(?:-left|-first)?[\s>]([^]*?)<\/style:\1(?:-left|-first)?>/g)].flatMap(
    ([, , inner = '']) =>
      inner.split('</text:p>').map((line) =>
        line
          .replace(/<text:page-(?:number|count)\b[^]*?<\/text:page-(?:number|count)>|<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
  );
  const words = [...new Set(edges.filter((line) => /\p{L}{3}/u.test(line)))].map((line) => quiet(line.slice(0, 80)));
  const notes = content.match(/<office:annotation[\s>]/g)?.length ?? 0;
  const shapes = content.match(/<draw:(?:custom-shape|line|rect|ellipse|circle|path|polygon|polyline|connector)[\s/>]/g)?.length ?? 0;
  const contents = /<text:table-of-content[\s>]/.test(content);
  const changes = content.match(/<text:changed-region[\s/>]/g)?.length ?? 0;
  return [
    ...(words.length > 0 ? [`колонтитулы не взяты: ${quoteList(words, Infinity)}; если эти слова нужны, впишите их в текст`] : []),
    ...(notes > 0 ? [`примечания рецензента не взяты: ${notes}; прочтите их в документе и удалите`] : []),
    ...(changes > 0 ? [`исправления рецензента взяты как принятые: ${changes}; проверьте эти места`] : []),
    ...(contents ? ['оглавление документа не взято: сайт составит своё по заголовкам'] : []),
    ...(shapes > 0 ? [`рисунки из фигур не взяты, фигур: ${shapes}; вставьте их картинками`] : []),
  ];
}
