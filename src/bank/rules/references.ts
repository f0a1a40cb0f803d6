import type { Bank } from '../bank.ts';
import { codeByName, exactName, personCode } from '../code-by-name.ts';
import { show } from '../explain-fault.ts';
import { fieldName } from '../explain.ts';
import type { FieldPath } from '../issue.ts';
import { idSchema, UNKNOWN, type RefKind } from '../model/common.ts';
import { nearest } from '../nearest.ts';
import { oncePer } from '../once-per.ts';
import { sourcesOf, valuesOf, type FieldValue, type Source } from '../sources.ts';
import { targetsOf, type Target } from '../targets.ts';
import { quoteList } from '../words.ts';
import { defineRule, type Fault } from './rule.ts';

type Words = Pick<Fault, 'message' | 'hint'>;

/** Every id that a field points at must exist; the one whose name was typed, or the nearest one, is offered. */
export const references = defineRule({
  id: 'references',
  severity: 'error',
  asks: 'Каждый код указывает на запись или значение словаря, которые есть в банке.',
  find: (context) => {
    const targets = targetsOf(context);
    const groups = groupsOf(context.bank);
    return sourcesOf(context).flatMap((source) => referencesOf(source).flatMap((value) => faultOf(source.file, value, targets, groups)));
  },
});

/** Once per file: what has not changed is not searched again. */
const referencesOf = oncePer((source: Source): Reference[] =>
  valuesOf(source)
    .filter(({ meta }) => meta.ref !== undefined || meta.refs !== undefined)
    .map((value) => ({ ...value, isCode: idSchema.safeParse(String(value.value)).success })),
);

/** A value that must be a code, and whether it looks like one. */
type Reference = FieldValue & { readonly isCode: boolean };

type Targets = (kind: RefKind) => Target;

function faultOf(file: string, { value, path, isCode, meta: { ref, refs } }: Reference, targets: Targets, groups: Groups): Fault[] {
  if (refs !== undefined) return [{ file, field: path, ...listFault(value, path, refs, targets(refs)) }];
  if (ref === undefined || value === UNKNOWN) return [];
  const code = String(value);
  if (isCode && targets(ref).has(code)) return [];
  const message = isCode
    ? `В поле ${fieldName(path)} указан код «${code}», но ${nouns[ref]} с таким кодом нет.`
    : `В поле ${fieldName(path)} написано ${show(code)}, а нужен код ${nouns[ref]}.`;
  // An editor who empties the list of municipalities takes the regional level with it.
  if (ref === 'municipality' && code === 'region')
    return [
      {
        file,
        field: path,
        message,
        hint: `Верните в ${targets(ref).place} строку с кодом region и видом region: это региональный уровень.`,
      },
    ];
  return [{ file, field: path, message, hint: themesOf(ref, code, groups) ?? hint(code, targets(ref), String(path.at(-1))) }];
}

/** One line of names where a list of codes is asked for: the whole line is given as it must stand. */
function listFault(value: unknown, path: FieldPath, ref: RefKind, target: Target): Words {
  const key = String(path.at(-1));
  const typed = String(value)
    .split(/[,;/]|\s+и\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
  const codes = typed.map((name) => (target.has(name) ? name : meantCode(name, target)));
  const lost = typed.filter((_, index) => codes[index] === undefined);
  const line = codes.map((code) => (code !== undefined && /^\d+$/.test(code) ? `"${code}"` : (code ?? '…'))).join(', ');
  const unknown = lost.length > 0 ? ` Нет ${nouns[ref]} ${quoteList(lost)}. Все коды — в ${target.place}.` : '';
  return {
    message: `В поле ${fieldName(path)} нужен список кодов, а написано ${show(value)}.`,
    hint: lost.length < typed.length ? `Напишите так: ${key}: [${line}].${unknown}` : unknown.trim(),
  };
}

const meantCode = (typed: string, { items }: Target) => codeByName(typed, items) ?? nearest(typed, items.keys());

function hint(typed: string, target: Target, key: string): string {
  const code = meantCode(typed, target);
  const all = `Все коды — в ${target.place}.`;
  if (code !== undefined) return `Вероятно, нужно «${code}». ${all}`;
  const create = creation(typed, target, key);
  if (create !== undefined) return `${create} ${all}`;
  return idSchema.safeParse(typed).success ? all : `Код пишут маленькими латинскими буквами, цифрами и дефисом. ${all}`;
}

/** Where entries of a kind lie each in its file, the one that is missed may be made. */
function creation(typed: string, { create }: Target, key: string): string | undefined {
  const code = idSchema.safeParse(typed).success ? typed : personCode(typed);
  if (create === undefined || code === '') return undefined;
  return `Если такой записи ещё нет, создайте ${create(code)}${code === typed || /^\d+$/.test(key) ? '' : ` и напишите ${key}: ${code}`}.`;
}

/** A group of themes typed instead of one of them. */
function themesOf(ref: RefKind, typed: string, { names, members }: Groups): string | undefined {
  const group = ref === 'theme' ? (members.has(typed) ? typed : exactName(typed, names)) : undefined;
  const own = group === undefined ? [] : (members.get(group) ?? []);
  return own.length === 0 ? undefined : `Это группа тем. Выберите из неё: ${own.join(', ')}.`;
}

/** Groups of themes with the themes of each. */
interface Groups {
  readonly names: ReadonlyMap<string, unknown>;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

function groupsOf({ vocabularies }: Bank): Groups {
  const groups = Map.groupBy(vocabularies.themes.values(), ({ group }) => group);
  return {
    names: vocabularies['theme-groups'],
    members: new Map([...groups].map(([group, themes]) => [group, themes.map(({ id }) => id)])),
  };
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
