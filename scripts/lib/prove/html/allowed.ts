/** Something that a checker says and that we let stand, with the reason. */
export interface Allowed {
  readonly by: 'html-validate' | 'nu';
  /** Rule of html-validate, or what Nu says. */
  readonly rule: RegExp;
  /** What the source of the element must look like. */
  readonly source: RegExp;
  readonly why: string;
}

const cards = {
  source: /^<(?:table|thead|tbody|tr|th|td)\b/,
  why: 'На узком экране таблица показана карточками (display: block), и браузер забывает, что она таблица; роли возвращают это программам чтения.',
};
const list = {
  source: /^<ul class=wizard-files /,
  why: 'Список без маркеров одна из программ чтения списком не считает; роль это возвращает.',
};
const newer = 'Общий признак по MathML Core; проверяющая программа знает MathML 3, где он стоял не на всех частях формулы.';
const region = {
  source: /^<div class=(?:table-scroll|wizard-preview) /,
  why: 'Область с именем значит то же, что section с именем; у остальных таблиц на том же месте role=group.',
};
const columns =
  'Все эти ячейки стоят в thead простой таблицы, и столбец для них — единственное направление; роль columnheader говорит то же.';

/** Every exception of the two checkers: no rule is switched off, each thing said is compared with these. */
export const allowed: readonly Allowed[] = [
  { by: 'html-validate', rule: /^no-redundant-role$/, ...cards },
  { by: 'nu', rule: /^The “role” attribute must not be used on/, ...cards },
  { by: 'nu', rule: /^The “\w+” role is unnecessary/, ...cards },
  { by: 'html-validate', rule: /^no-redundant-role$/, ...list },
  { by: 'nu', rule: /^The “list” role is unnecessary/, ...list },
  { by: 'html-validate', rule: /^prefer-native-element$/, ...region },
  { by: 'html-validate', rule: /^wcag\/h63$/, source: /^<th role=columnheader/, why: columns },
  {
    ...{ by: 'html-validate', rule: /^require-sri$/, source: /^<(?:link|script)\b(?![^>]*\/\/)/ },
    why: 'Стили и сценарии лежат рядом со страницей: кто подменит их, подменит и страницу с их отпечатком. Чужих адресов нет.',
  },
  {
    ...{
      by: 'html-validate',
      rule: /^no-implicit-button-type$/,
      source: /^<button class=(?:button|button-plain|"button button-quiet")[ >]/,
    },
    why: 'Кнопка внутри формы без признака type отправляет её по стандарту; этого здесь и ждут, а страница легче.',
  },
  {
    ...{ by: 'html-validate', rule: /^wcag\/h32$/, source: /^<form (?:class=(?:embed-form|year-filter)|autocomplete=off novalidate)/ },
    why: 'Форма ничего не отправляет: она действует по мере выбора.',
  },
  {
    ...{ by: 'html-validate', rule: /^unique-landmark$/, source: /^<nav class=(?:toc|way-open|tags) / },
    why: 'Из двух одноимённых виден всегда один; axe судит о видимом правилом landmark-unique.',
  },
  {
    ...{ by: 'html-validate', rule: /^text-content$/, source: /^<button class=button data-apply>/ },
    why: 'Слова кнопке даёт сценарий, который и открывает её окно: «Показать 12».',
  },
  {
    ...{ by: 'nu', rule: /^Section lacks heading/, source: /^<section class=(?:section id=|row-section>)/ },
    why: 'Один список на странице назван её заголовком; section без имени программам чтения ничего не сообщает.',
  },
  {
    ...{ by: 'nu', rule: /^CSS: Unrecognized at-rule “@view-transition”/, source: /@view-transition/ },
    why: 'Правило новее проверяющей программы; стоит внутри prefers-reduced-motion: no-preference, старый браузер его пропускает.',
  },
  {
    ...{ by: 'nu', rule: /^The “itemprop” attribute was specified/, source: /itemprop=copy/ },
    why: 'Метку версии для слабовидящих на ссылке ищут проверяющие сайты образовательных организаций; предмета микроразметки у неё нет.',
  },
  {
    by: 'nu',
    rule: /^Attribute “(?:displaystyle|scriptlevel|tabindex)” not allowed/,
    source: /displaystyle|scriptlevel|^<math tabindex/,
    why: newer,
  },
];
