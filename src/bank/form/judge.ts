import { emptyField, faultOf, missingField, type ZodIssue } from '../explain-fault.ts';
import { DOMAIN } from '../model/host-name.ts';
import { codesOf, groupOf, linesOf, rowsOf, textOf, type FormField, type Value, type Values } from './field.ts';

/** Where a fault of a form is: names of fields and numbers of rows, of which the first is 0. */
export type FormPath = readonly (string | number)[];

/** What is wrong in a form, in the words of the check. */
export interface FormFault {
  readonly path: FormPath;
  readonly message: string;
  /** It keeps nobody from sending: the check would only warn. */
  readonly isAdvice?: true | undefined;
}

type Place = { readonly path: FormPath; readonly titles: readonly string[] };

/** Returns everything that the schema would refuse in what was typed, in the order of the form. */
export function judge(fields: readonly FormField[], values: Values, above: Place = { path: [], titles: [] }): FormFault[] {
  return fields.flatMap((field) => {
    const place = { path: [...above.path, field.name], titles: [...above.titles, field.title] };
    return judgeField(field, values[field.name], place);
  });
}

function judgeField(field: FormField, value: Value | undefined, place: Place): FormFault[] {
  const { type, fields = [], max, min } = field;
  const fault = (message: string) => [{ path: place.path, message }];
  if (type === 'group') return judge(fields, groupOf(value), place);
  if (type === 'rows') {
    const own = rowsOf(value);
    if (own.length < (min ?? 0)) return fault(missingField(nameOf(place)));
    return own.flatMap((row, index) => judge(fields, row, { path: [...place.path, index], titles: [...place.titles, `№ ${index + 1}`] }));
  }
  if (type === 'choices') {
    return codesOf(value).length < (min ?? 0) ? fault(missingField(nameOf(place))) : [];
  }
  if (type === 'lines') {
    const long = linesOf(value).flatMap((line, index) => (signs(line) > (max ?? Infinity) ? [{ line, index }] : []));
    return long.flatMap(({ line, index }) =>
      fault(faultOf(tooLong(max), nameOf({ ...place, titles: [...place.titles, `№ ${index + 1}`] }), line)),
    );
  }
  const text = textOf(value);
  if (text !== '') return judgeText(field, text).flatMap((found) => fault(faultOf(found, nameOf(place), shown(field, text))));
  if (field.required !== true) return [];
  return fault(value === undefined ? missingField(nameOf(place)) : emptyField(nameOf(place)));
}

function judgeText({ type, max = Infinity, min = -Infinity }: FormField, text: string): ZodIssue[] {
  switch (type) {
    case 'number': {
      const number = Number(text);
      if (Number.isNaN(number)) return [issue({ code: 'invalid_type', expected: 'number' })];
      if (!Number.isInteger(number)) return [issue({ code: 'invalid_type', expected: 'int' })];
      if (number > max) return [issue({ code: 'too_big', origin: 'number', maximum: max })];
      return number < min ? [issue({ code: 'too_small', origin: 'number', minimum: min })] : [];
    }
    case 'date':
      return isDay(text) ? [] : [issue({ code: 'invalid_format', format: 'date' })];
    case 'moment':
      return isMoment(text) ? [] : [issue({ code: 'invalid_format', format: 'datetime' })];
    case 'address':
      if (!isAddress(text)) return [issue({ code: 'invalid_format', format: 'url' })];
      return signs(text) > max ? [tooLong(max)] : [];
    // What can be chosen stands in the page alone: nothing else can be chosen there.
    case 'choice':
      return [];
    default:
      return signs(text) > max ? [tooLong(max)] : [];
  }
}

const shown = ({ type }: FormField, text: string): string | number =>
  type === 'number' && !Number.isNaN(Number(text)) ? Number(text) : text;
/** As zod counts them. */
const signs = (text: string) => text.length;
const issue = (found: object) => ({ path: [], message: '', ...found }) as unknown as ZodIssue;
const tooLong = (max = 0) => issue({ code: 'too_big', origin: 'string', maximum: max });
const nameOf = ({ titles }: Place) => `«${titles.join(' → ')}»`;

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const isMoment = (text: string) => isDay(text.slice(0, 10)) && /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

function isAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return /^https?:$/.test(protocol) && DOMAIN.test(hostname);
  } catch {
    return false;
  }
}
