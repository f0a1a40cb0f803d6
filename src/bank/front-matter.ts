import matter from 'gray-matter';
import { parsePlainYaml } from './plain-yaml.ts';
import { parseYaml, type YamlFault } from './yaml.ts';

/** A Markdown file taken apart. */
export interface FrontMatter {
  readonly data: unknown;
  /** Text after the closing `---`, with LF line ends. */
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  /** YAML between the two `---`. */
  readonly yaml: string;
  /** Faults with lines counted in the file. */
  readonly faults: readonly YamlFault[];
}

/** Lines before the YAML: the opening `---`. */
export const YAML_OFFSET = 1;

/** Strips what editors of Windows leave: a byte order mark and CR line ends. */
export function normaliseSource(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

const refuse = () => {
  throw new Error('Only YAML front matter is read: gray-matter would run JavaScript otherwise.');
};

/**
 * Splits a Markdown file into front matter and body.
 * gray-matter only cuts the text here: its engines are replaced, because `---js` would execute,
 * and options are passed, because without them it answers from a cache that turns a broken file into `{}`.
 */
export function splitFrontMatter(raw: string): FrontMatter {
  const source = normaliseSource(raw);
  return cutPlain(source) ?? cutAny(source);
}

/** Most files: three hyphens, plain fields, three hyphens. The same comes of them as below, without a search for anything odd. */
function cutPlain(source: string): FrontMatter | undefined {
  const end = source.indexOf('\n---', 3);
  if (!source.startsWith('---\n') || end < 0 || source[end + 4] !== '\n') return undefined;
  const yaml = source.slice(4, end);
  const data = parsePlainYaml(yaml);
  if (data === undefined) return undefined;
  const body = source.slice(end + 5);
  return { data, body, bodyLine: source.slice(0, end + 5).split('\n').length, yaml, faults: [] };
}

function cutAny(source: string): FrontMatter {
  const missing = opening(source);
  if (missing) return { data: undefined, body: '', bodyLine: 1, yaml: '', faults: [missing] };
  let yaml = '';
  const engine = (text: string) => ((yaml = text), {});
  const file = matter(source, { language: 'yaml', engines: { yaml: engine, js: refuse, javascript: refuse, json: refuse } });
  const { value, faults } = parseYaml(yaml.replace(/^\n/, ''));
  return {
    data: value,
    body: file.content,
    bodyLine: source.slice(0, source.length - file.content.length).split('\n').length,
    yaml: yaml.replace(/^\n/, ''),
    faults: faults.map((fault) => ({ ...fault, line: fault.line + YAML_OFFSET })),
  };
}

/** What Word makes of three hyphens, and their number miscounted; a list item of YAML is «-» with words after it. */
const DASHES = /^(?:[—–−][—–−-]*|-[—–−-]*[—–−][—–−-]*|--|-{4,})$/;

function opening(source: string): YamlFault | undefined {
  if (source.trim() === '') return fault(1, 'Файл пустой.', 'Заполните его по образцу соседнего файла или удалите.');
  const first = source.slice(0, source.indexOf('\n') + 1 || undefined).trimEnd();
  if (first !== '---' && DASHES.test(first))
    return fault(1, `В первой строке стоит «${first}», а нужны три дефиса.`, 'Замените эту строку на «---».');
  if (first.startsWith('---') && first !== '---')
    return fault(1, `После «---» в первой строке стоит лишнее: «${first.slice(3, 33)}».`, 'Оставьте в первой строке только «---».');
  if (first !== '---')
    return fault(
      1,
      'Файл должен начинаться со строки «---», за ней описание, потом ещё раз «---».',
      'Допишите «---» первой строкой и после последнего поля описания.',
    );
  const wrong = source.split('\n').findIndex((line, index) => index > 0 && (line.trimEnd() === '---' || DASHES.test(line.trimEnd())));
  const drawn = source.split('\n')[wrong]?.trimEnd();
  if (drawn !== undefined && drawn !== '---')
    return fault(wrong + 1, `Черта «${drawn.slice(0, 30)}» вместо «---».`, 'Замените эту строку на «---»: три дефиса.');
  const closing = /\n---.*/.exec(source.slice(3))?.[0].trim();
  if (closing !== undefined && closing !== '---')
    return fault(
      source.slice(0, source.indexOf(`\n${closing}`) + 1).split('\n').length,
      `Черта «${closing.slice(0, 30)}» вместо «---».`,
      'Закройте описание строкой ровно из трёх чёрточек.',
    );
  if (closing === undefined)
    return fault(1, 'Описание не закрыто: нет второй строки «---».', 'Поставьте «---» отдельной строкой после последнего поля описания.');
  return undefined;
}

const fault = (line: number, message: string, hint: string): YamlFault => ({ line, column: 1, message, hint });
