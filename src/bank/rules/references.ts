import { codeByName } from '../code-by-name.ts';
import { fieldName, show } from '../explain.ts';
import { idSchema, UNKNOWN, type RefKind } from '../model/common.ts';
import { nearest } from '../nearest.ts';
import { sourcesOf, valuesOf, type FieldValue } from '../sources.ts';
import { targetsOf, type Target } from '../targets.ts';
import { defineRule, type Fault } from './rule.ts';

/** Every id that a field points at must exist; the one whose name was typed, or the nearest one, is offered. */
export const references = defineRule({
  id: 'references',
  severity: 'error',
  asks: 'Каждый код указывает на запись или значение словаря, которые есть в банке.',
  find: (context) => {
    const targets = targetsOf(context);
    return sourcesOf(context).flatMap((source) => valuesOf(source).flatMap((value) => faultOf(source.file, value, targets)));
  },
});

function faultOf(file: string, { value, path, meta: { ref } }: FieldValue, targets: (kind: RefKind) => Target): Fault[] {
  if (ref === undefined || value === UNKNOWN) return [];
  const code = String(value);
  const isCode = idSchema.safeParse(code).success;
  if (isCode && targets(ref).has(code)) return [];
  const message = isCode
    ? `В поле ${fieldName(path)} указан код «${code}», но ${nouns[ref]} с таким кодом нет.`
    : `В поле ${fieldName(path)} написано ${show(code)}, а нужен код ${nouns[ref]}.`;
  return [{ file, field: path, message, hint: hint(code, targets(ref)) }];
}

function hint(typed: string, { items, place }: Target): string {
  const code = codeByName(typed, items) ?? nearest(typed, items.keys());
  const all = `Все коды — в ${place}.`;
  if (code === undefined) return `Код пишут маленькими латинскими буквами, цифрами и дефисом. ${all}`;
  return `Вероятно, нужно «${code}». ${all}`;
}

const nouns: Record<RefKind, string> = {
  person: 'человека',
  organisation: 'организации',
  unit: 'объединения',
  material: 'разработки',
  recommendation: 'рекомендаций',
  webinar: 'вебинара',
  event: 'события',
  document: 'документа',
  programme: 'программы',
  protocol: 'протокола',
  criteria: 'набора критериев',
  expert: 'эксперта',
  report: 'отчёта',
  collection: 'подборки',
  subject: 'предмета',
  grade: 'класса или группы',
  level: 'уровня образования',
  materialType: 'вида работы',
  theme: 'темы',
  audience: 'аудитории',
  position: 'должности',
  municipality: 'муниципалитета',
  indicator: 'показателя',
  series: 'серии',
  licence: 'лицензии',
};
