import { fieldName } from '../explain.ts';
import { UNKNOWN } from '../model/common.ts';
import { oncePer } from '../once-per.ts';
import { sourcesOf, valuesOf, type FieldValue, type Source } from '../sources.ts';
import { plural } from '../words.ts';
import { defineRule, type Fault } from './rule.ts';

/** What is not known yet is said once a file, so that it is not forgotten. */
export const unknownValues = defineRule({
  id: 'unknown-values',
  severity: 'warning',
  asks: 'Слово unknown стоит только там, где сведений ещё нет; когда они появятся, их вписывают.',
  find: (context) => sourcesOf(context).flatMap((source) => faultOf(source)),
});

/** Once per file: what has not changed is not searched again. */
const faultOf = oncePer((source: Source): Fault[] => {
  const unknown = valuesOf(source).filter(({ value, path }) => value === UNKNOWN && !isToldElsewhere(source, path));
  const [first] = unknown;
  if (!first) return [];
  return [
    {
      file: source.file,
      field: first.path,
      message: `${unknown.length === 1 ? 'Уточняется' : 'Уточняются'} ${plural(unknown.length, 'поле', 'поля', 'полей')}: ${unknown.map(({ path }) => fieldName(path)).join(', ')}.`,
      hint: 'Когда узнаете, впишите значение вместо unknown. На странице пока стоит «уточняется».',
    },
  ];
});

/** `owner-data` names these one by one; a document's state is unknown unless typed. */
function isToldElsewhere({ file }: Source, path: FieldValue['path']): boolean {
  return (
    (file === 'region.yaml' && (path[0] === 'owner' || path[0] === 'privacy_policy')) ||
    (file.startsWith('documents/') && path[0] === 'status')
  );
}
