import { isTopicName, tidyTitle, withCapital } from '../bank/tidy-title.ts';
import { comparable } from '../bank/words.ts';
import { blocksText, type Block } from './ast.ts';
import type { Label } from './labels.ts';
import { pseudoHeading } from './reshape.ts';

export { tidyTitle };

/** A value with the place it was found in, in Russian. */
export interface Found<T> {
  readonly value: T;
  readonly from: string;
}

/** Words that say of what kind a work is, for whom, not what it is about. */
const KIND =
  /(?<![а-яёa-z])(?:технологическ\S*\s+карт\S*|тех\.?\s?карт\S*|план[-\s]конспект\S*|конспект\S*|поурочн\S*|разработк\S*|методическ\S*|открыт\S*|урок\S*|заняти\S*|внеурочн\S*|практическ\S*|лабораторн\S*|самостоятельн\S*|контрольн\S*|работ\S*|лекци\S*|презентаци\S*|документ\S*|файл|новый|копия|document|doc|scan|скан|тема|класс\S*|кл|для|по|на|к|и|в|№|итог\S*|вариант\S*|последн\S*|готов\S*|исправленн\S*|окончательн\S*|final|new|фгос|ноо|ооо|соо|мой|моя|учител\S*|microsoft|word|powerpoint|presentation|слайд\S*|заголовок|тк|рп|ктп)(?![а-яёa-z])/giu;
const SUBJECT =
  /(?<![а-яё])(?:математик\S*|алгебр\S*|геометри\S*|русск\S*|язык\S*|литератур\S*|физик\S*|хими\S*|биологи\S*|истори\S*|географи\S*|информатик\S*|обществознани\S*|английск\S*|немецк\S*|технологи\S*|музык\S*|изо|обж|обзр|физкультур\S*|окружающ\S*|мир\S*|чтени\S*)(?![а-яё])/giu;
/** Names of parts of a document: the whole line, for «Цель оправдывает средства» and «Введение в алгебру» are titles. */
const PART =
  /^(?:оглавление|содержание|введение|заключение|пояснительная записка|аннотация|цел[ьи](?: и задачи)?(?: (?:урока|занятия|работы|мероприятия|проекта|программы))?|задачи(?: (?:урока|занятия|работы|мероприятия|проекта|программы))?|ход (?:урока|занятия|мероприятия|работы)|(?:список |использованная |дополнительная )?литератур[аы]|паспорт(?: (?:проекта|программы|работы))?|титульный лист|приложени[ея](?:\s*№?\s*\d+)?|рецензия(?: на (?:методическ|разработк|программ|работ|конспект).*)?)[\s.:]*$/i;
/** What stands above the title of a card: who keeps the school, who has agreed. */
const ABOVE =
  /^(?:муниципальн|государственн|областн|краев|федеральн|частн)\S+(?: \S+)? (?:бюджет|казен|казён|автоном|образоват|общеобразоват|дошкольн|учрежд)|^(?:министерств|департамент|управление образован|комитет по образован|(?:мбоу|моу|гбоу|мкоу|маоу|мбдоу|маду|огбоу|огбпоу|гапоу)(?![а-яё])|согласовано|утвержд|рассмотрено|принято)/i;
/** A field of a card with its colon: «Предмет: обществознание», «Цели и задачи урока: …». */
const CARD_LINE =
  /^(?:учебный )?(?:предмет|дисциплина|класс|группа|курс|возраст|параллель|учитель|преподаватель|воспитатель|педагог|автор|составител|разработчик|выполнил|подготовил|пров[её]л|ф\.?\s?и\.?\s?о|дата|время|место|школа|организация|учреждение|оу|умк|учебник|тип|форма|формы|вид|метод|оборудование|материалы|ресурсы|цел[ьи]|задачи|планируемые результаты|урок|занятие|номер|раздел|продолжительность|количество|технологии|ключевые слова|эпиграф|девиз)[^\s:]*(?: (?:и|по|к|цели|задачи|урока|занятия|работы|мероприятия|проекта|программы|проведения|обучения|учителя|учащихся|обучающихся|детей|часов|школы|результаты|разработки))*\s*:/i;

/** Tells whether a line may be a title: no name of a part, no field of a card, nothing that stands above a title. */
const mayBeTitle = (line: string) => ![PART, ABOVE, CARD_LINE].some((pattern) => pattern.test(line.trim()));

/** «Фамилия Имя Отчество» in any case. */
export const FULL_NAME =
  /[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:вич|вна|ич|инична|ьич)(?:а|у|ем|е|ы|ой)?(?![а-яё])/g;

/** Tells whether a text says what a work is about, beyond its kind, subject and grade, in so many letters at least. */
export function saysSomething(text: string, letters = 6): boolean {
  const rest = text
    .replace(/\.[a-z\d]{2,5}$/i, '')
    .replace(/[_-]+/g, ' ')
    .replace(/[А-ЯЁ][а-яё]+\s+[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.?)?/g, ' ')
    .replace(FULL_NAME, ' ')
    .replace(KIND, ' ')
    .replace(SUBJECT, ' ');
  return (rest.match(/[а-яё]{3,}/gi) ?? []).join('').length >= letters;
}

/** What a title may be taken from, besides the text itself. */
export interface TitleSources {
  /** Name of the file without its extension. */
  readonly stem: string;
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
  /** Paragraph of the style «Название», and the title among the properties. */
  readonly styled: string;
  readonly property: string;
}

/** Returns the title of a work and where it stood: a label «Тема», the style «Название», a name of a file that says something, a heading, the first line. */
export function findTitle({ stem, blocks, labels, styled, property }: TitleSources): Found<string> | undefined {
  const label = labels.find(({ name, value }) => isTopicName(name) && tidyTitle(value).length > 2);
  if (label)
    return {
      value: withCapital(tidyTitle(label.value.split('\n')[0]!)),
      from: `${label.place} «${label.name[0]?.toUpperCase()}${label.name.slice(1)}»`,
    };
  const heads = blocks.slice(0, 30).filter((block) => block.t === 'Header' || pseudoHeading(block) !== undefined);
  const atTop = blocks.slice(0, 6).filter((block) => block.t === 'Header');
  const candidates: (readonly [text: string, from: string, letters?: number])[] = [
    [styled, 'стиль «Название»'],
    ...atTop.map((block) => [blocksText([block]), 'заголовок в начале'] as const),
    [stem.replace(/[_]+/g, ' '), 'имя файла'],
    ...heads.map((block) => [blocksText([block]), 'первый заголовок'] as const),
    [plainHeading(blocks, stem), 'заголовок в начале', 3],
    [property, 'свойства документа'],
  ];
  const good =
    candidates.find(([text, , letters]) => saysSomething(text, letters) && mayBeTitle(text) && text.length < 250) ?? firstLine(blocks);
  const value = tidyTitle(good?.[0] ?? '');
  return good === undefined || value === '' ? undefined : { value, from: good[1] };
}

/** Returns the heading at the very beginning that stands above all others, or is called as the file is: so sure a place lets a title be short, «Дроби». '' when there is none. */
function plainHeading(blocks: readonly Block[], stem: string): string {
  const [first, ...others] = blocks.filter(({ t }) => t === 'Header');
  if (first === undefined || first !== blocks[0]) return '';
  const text = blocksText([first]).trim();
  const isAbove = others.length > 0 && others.every((other) => levelOf(other) > levelOf(first));
  return isAbove || comparable(text) === comparable(stem) ? text : '';
}

const levelOf = ({ c }: Block) => (c as [level: number, ...rest: unknown[]])[0];

/** A text without headings begins with what it is about; a name of a file that says nothing is no title. */
function firstLine(blocks: readonly Block[]): readonly [string, string] | undefined {
  const first = blocks.map((block) => blocksText([block]).trim()).find((text) => saysSomething(text) && mayBeTitle(text));
  return first === undefined ? undefined : [(SENTENCE.exec(first)?.[0] ?? first).slice(0, 150), 'первая строка'];
}

/** The first sentence: no end of it are the stops of «А. Т. Твардовского», of «им.», of «3.5». */
const SENTENCE = /^(?:[^.!?\n]|(?<=(?<!\p{L})(?:\p{Lu}|им|г|гг|в|вв|т|др|пр|ул|кл|ст|см|св|проф|рис|гл|ч|ок))\.|[.!?](?=[^\s.!?«»"]))+/u;
