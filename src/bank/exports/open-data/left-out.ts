import type { ModelField } from './field.ts';

/** Fields of the model that no open format is given, and why; with `fields.ts` they make up the whole model. */
export const leftOut: Readonly<Partial<Record<ModelField, string>>> = {
  submitted_via: 'ход экспертизы, не свойство работы',
  recheck_by: 'внутренний срок объединения',
  stages: 'текст работы: на её странице и в файле Word',
  mistakes: 'текст работы: на её странице и в файле Word',
  tips: 'текст работы: на её странице и в файле Word',
  adaptation: 'текст работы: на её странице и в файле Word',
  content_guidance: 'предупреждение читают на странице вместе с работой',
  cover: 'рисунок обложки меняется вместе с оформлением; в записи есть картинка для ссылок',
  state_reason: 'сказано на странице и в реестре',
  approved_by: 'протокол назван на странице; номеров протоколов в стандартах нет',
  status_note: 'сказано на странице и в календаре (ICS, DESCRIPTION); в остальных стандартах места нет',
  change: 'по нему считают номер правки календари (ICS, SEQUENCE)',
  programme: 'текст карточки; имён без согласия в записи быть не может',
  join_url: 'вход нужен участникам, а не каталогам: он на странице вебинара и в календаре (ICS, LOCATION и CONFERENCE)',
};
